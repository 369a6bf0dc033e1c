import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * A page in one file, in two steps: the program part is put together when hoctap is built (`buildShell`), and the data of an
 * office is put into it by a command (`fillShell`), without a bundler and always with the same bytes.
 */
export interface ShellParts {
  readonly title: string;
  /** Runs at once: the only text the policy lets run. */
  readonly main: string;
  /** Started as a worker by `main`; a classic script, since Chromium starts no module from a blob of a file. Or it is packed. */
  readonly worker?: string;
  readonly style: string;
  /** Other texts by the id of their element. */
  readonly texts: Readonly<Record<string, string>>;
  /** Large parts by the id of their element, gzip in base64: the page unpacks them itself. */
  readonly packed?: Readonly<Record<string, string>>;
}

/** What the page may do: nothing leaves it and nothing comes in. There is no connect-src, so that every request is refused. */
function policyOf({ main, style }: Pick<ShellParts, 'main' | 'style'>): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(main)}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const DATA = '<script type="application/json" id="data">null</script>';

export function buildShell(parts: ShellParts): string {
  const { title, main, worker, style, texts, packed = {} } = parts;
  const plain = { ...texts, ...(worker === undefined ? {} : { worker }) };
  const blocks = [
    ...Object.entries(plain).map(([id, text]) => `<script type="text/plain" id="${id}">${inScript(text)}</script>\n`),
    ...Object.entries(packed).map(([id, base64]) => `<script type="application/gzip" id="${id}">${base64}</script>\n`),
  ];
  const script = inScript(main);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf({ main: script, style })}">
<meta name="generator" content="hoctap">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>Trang này cần JavaScript, và chạy ngay trên máy của bạn, không gửi gì đi. Hãy mở bằng Chrome, Edge hoặc Firefox. · This page needs
JavaScript. It runs on your own computer and sends nothing.</p></noscript>
<div id="page"></div>
${DATA}
${blocks.join('')}<script>${script}</script>
</body>
</html>
`;
}

/** The page of an office. `data` is told the SHA-256 of the program part, so that the page can say which one it is. */
export function fillShell(shell: string, data: (sha256: string) => unknown): string {
  const [before, after, ...others] = shell.split(DATA);
  if (before === undefined || after === undefined || others.length > 0) throw new Error('this is no page of hoctap');
  const text = JSON.stringify(data(sha256OfText(shell))).replaceAll('<', '\\u003c');
  return `${before}${DATA.replace('null', () => text)}${after}`;
}

export function sha256OfText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

function hashOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** Within strings and expressions of a script the same, and no end of its element. */
function inScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
