import type { Language } from '../model/language.ts';
import { fillShell, sha256OfText } from '../page/shell.ts';
import type { VerifyPageData } from '../page/verify-data.ts';
import { isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { publishedListLookup } from '../register/lookup.ts';
import { keyRing } from '../verification/key-ring.ts';
import type { MadePage } from './page-check.ts';
import type { World } from './world.ts';

export interface PageVerifyOptions {
  /** Files with public keys, and revocations. */
  readonly keys: readonly string[];
  /** The list the office posts of its register (`register publish`). */
  readonly register?: string | undefined;
  readonly office?: string | undefined;
  /** Where the page is to stand: the address before the codes. */
  readonly address?: string | undefined;
  readonly language: Language;
  readonly into: string;
}

/** A page with which anyone checks a certificate of an office: its public keys and its posted list, and nothing secret. */
export function pageVerify(
  { keys, register, office, address, language, into }: PageVerifyOptions,
  world: Pick<World, 'files' | 'pages' | 'shipped'> & { readonly registers: Pick<World['registers'], 'openOrList'> },
): MadePage {
  const files = keys.map((path) => ({ name: world.files.nameOf(path), text: world.files.text(path).text }));
  const ring = keyRing(files.map(({ name, text }) => ({ file: name, text, trusted: false })));
  const wrong = ring.problems.filter(isError);
  if (wrong.length > 0) throw refusal('key-unusable', {}, wrong);
  const data = (sha256: string): VerifyPageData => ({
    format: 'hoctap-verify-page',
    formatVersion: 1,
    program: { version: world.shipped.version, sha256 },
    language,
    office: office ?? null,
    address: address ?? null,
    keys: files,
    register: register === undefined ? null : postedList(register, ring.keys, world),
  });
  const page = fillShell(world.pages.shell('verify'), data);
  return { file: { name: into, contents: [page] }, sha256: sha256OfText(page) };
}

/** A register names people's communes with their reasons and is not handed out: only the list made for that goes into a page. */
function postedList(
  path: string,
  keys: Parameters<typeof publishedListLookup>[1],
  { registers, files }: Pick<World, 'files'> & { readonly registers: Pick<World['registers'], 'openOrList'> },
): VerifyPageData['register'] {
  const opened = registers.openOrList(path);
  if (opened.kind !== 'list') throw refusal('page-takes-published-list', { path });
  if (publishedListLookup(opened.list, keys).extent.end !== 'signed') throw refusal('page-list-by-other-key', { path });
  return { name: files.nameOf(path), text: files.text(path).text, publishedOn: opened.list.publishedOn };
}
