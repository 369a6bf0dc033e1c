import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInTemplate, TEMPLATE_NAMES } from '../../src/certificate/templates.ts';
import { verify } from '../../src/jobs/verify.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { endOf, headText } from '../../src/register/head.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import type { RegisterOrList } from '../../src/register/store.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { toolsAbsent } from '../certificate/printed.ts';
import { AN_OPENING, Growing } from '../register/a-register.ts';
import { aFolder } from '../support/a-folder.ts';
import { rounds } from '../support/rounds.ts';
import { AN_OFFICE, aPaper, aWorld, mergedPapers, OF_A_SHIPPED_SET } from './a-paper.ts';
import { foreign, overlaid, qpdf, revision, scanned, throughTool } from './changed-papers.ts';
import { aCertificate, aDeclaration, aKey, LONGEST, SHORTEST } from './some-certificates.ts';

const office = aKey(1);
const authority = 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG';
const KEY = publicKeyText(
  office.pem,
  aDeclaration({ authorities: [authority, LONGEST.authority, SHORTEST.authority] }),
  office.signer,
);

/** Certificates as a register issued them, and that register with its signed end. */
function issued(...wanted: readonly CertificateFacts[]): { facts: CertificateFacts[]; register: RegisterOrList } {
  const file = new Growing({ ...AN_OPENING, numberPattern: '{seq:02}/GCN-UBND', registerPattern: '{seq:02}/{year}' });
  const plan = planIssue(file.register, wanted, { on: '2022-12-20', file: 'so.jsonl' });
  file.add(...plan.entries);
  const { register } = file;
  return {
    facts: wanted.map(({ unitCode }) => plan.numbers.get(unitCode)?.facts ?? aCertificate()),
    register: {
      kind: 'register',
      register,
      problems: [],
      head: headText(endOf(register), office.signer),
    },
  };
}

const { facts: all, register } = issued(
  aCertificate(OF_A_SHIPPED_SET),
  aCertificate({ ...OF_A_SHIPPED_SET, unitCode: '00124', unitName: 'Xã Phú Hiệp', className: 'Tốt', classId: 'tot' }),
  { ...LONGEST, ...OF_A_SHIPPED_SET },
  { ...SHORTEST, ...OF_A_SHIPPED_SET, unitCode: '9' },
);
const [facts, second, longest, shortest] = all as [
  CertificateFacts,
  CertificateFacts,
  CertificateFacts,
  CertificateFacts,
];
const codeOf = (each: CertificateFacts) => proofOf(each, office.signer).text;
const code = codeOf(facts);

async function verdictOf(paper: Uint8Array | string, options: { compared?: boolean; criteria?: string[] } = {}) {
  const world = aWorld({ 'giay.pdf': paper, 'khoa.json': KEY }, { 'so.jsonl': register });
  const found = await verify(
    {
      ...{ what: 'giay.pdf', keys: ['khoa.json'], register: 'so.jsonl', criteria: options.criteria },
      comparedByEye: options.compared ?? false,
    },
    world,
  );
  return {
    verdicts: found.certificates.map(({ verdict }) => verdict),
    because: found.certificates.map(({ paper: { state, because } }) => because ?? state),
    missing: found.certificates[0]?.paper.otherwise?.map(({ field }) => field),
    problems: found.problems.map((each) => each.code),
    clean: found.clean,
  };
}

/** Its words are those of the code, its look is not: nobody but a person can say why. */
const SEEN_OTHERWISE = {
  verdicts: ['paper-not-compared'],
  because: ['other-layout'],
  missing: undefined,
  problems: [],
  clean: false,
};
const RIGHT = { verdicts: ['right'], because: ['same'], missing: undefined, problems: [], clean: true };
const good = await aPaper(facts, code);

describe('a paper of ours is right', () => {
  test('as it was made', async () => {
    expect(await verdictOf(good)).toEqual(RIGHT);
  });

  test.each(TEMPLATE_NAMES)('by the template %s, long names and short ones, with blanks and without', async (name) => {
    const template = builtInTemplate(name);
    const long = await aPaper(longest, codeOf(longest), { template });
    expect(await verdictOf(long)).toEqual(RIGHT);
    const bare = await aPaper(shortest, codeOf(shortest), { template, office: {} });
    expect(await verdictOf(bare)).toEqual(RIGHT);
  });

  test('many in one file, each on its page', async () => {
    const merged = await mergedPapers([facts, second, longest].map((each) => [each, codeOf(each)]));
    expect(await verdictOf(merged)).toMatchObject({ verdicts: ['right', 'right', 'right'], problems: [], clean: true });
  });
});

describe.skipIf(toolsAbsent)('a paper that another program has saved again is still right', () => {
  test.each([
    ['with object streams', ['--object-streams=generate', 'IN', 'OUT']],
    ['linearised', ['--linearize', 'IN', 'OUT']],
    ['without compression', ['--qdf', 'IN', 'OUT']],
    ['encrypted by AES-256 with an empty password', ['--encrypt', '', 'chu', '256', '--', 'IN', 'OUT']],
    ['encrypted by AES-128 with an empty password', ['--encrypt', '', 'chu', '128', '--use-aes=y', '--', 'IN', 'OUT']],
    ['its pages only, without what the file says of itself', ['--empty', '--pages', 'IN', '--', 'OUT']],
  ])('%s', async (_, options) => {
    expect(await verdictOf(qpdf(good, ...options))).toEqual(RIGHT);
  });

  test('drawn anew by cairo, as printing to PDF does', async () => {
    expect(await verdictOf(throughTool('pdftocairo', good, ['-pdf', 'IN', 'OUT']))).toEqual(RIGHT);
  });

  test('merged by another program: two right papers', async () => {
    const folder = aFolder({ 'a.pdf': good, 'b.pdf': await aPaper(second, codeOf(second)) });
    const merged = join(folder, 'ab.pdf');
    spawnSync('qpdf', ['--empty', '--pages', join(folder, 'a.pdf'), join(folder, 'b.pdf'), '--', merged]);
    expect(await verdictOf(readFileSync(merged))).toMatchObject({ verdicts: ['right', 'right'], clean: true });
  });

  test('with a real password it is said that there is one', async () => {
    const locked = qpdf(good, '--encrypt', 'mo', 'chu', '256', '--', 'IN', 'OUT');
    expect(await verdictOf(locked)).toMatchObject({ verdicts: [], problems: ['pdf-password'], clean: false });
  });
});

describe('words that the code does not say are found, however true the code', () => {
  test.each<[keyof CertificateFacts, string | number]>([
    ['number', '82/GCN-UBND'],
    ['registerNumber', '81/2022'],
    ['unitName', 'Xã Phú Cương'],
    ['area', 'Huyện Tam Nông, Tỉnh Đồng Thạp'],
    ['award', 'Cộng đồng học tạp'],
    ['className', 'Tốt'],
    ['year', 2023],
    ['issuedOn', '2022-12-21'],
    ['authority', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÙNG'],
  ])('%s', async (field, value) => {
    const found = await verdictOf(await aPaper(facts, code, { words: { [field]: value } }));
    expect(found).toMatchObject({ verdicts: ['paper-differs'], missing: [field], clean: false });
    // Nobody can say to have compared what is known to differ.
    const insisted = await verdictOf(await aPaper(facts, code, { words: { [field]: value } }), { compared: true });
    expect(insisted.clean).toBe(false);
  });

  test('the square of another certificate beside the words of this one', async () => {
    const found = await verdictOf(await aPaper(facts, codeOf(second)));
    expect(found).toMatchObject({ verdicts: ['paper-differs'], clean: false });
  });
});

/** What only the office says is taken from the page: it must not be a way to say something else than the code. */
describe('what a code does not speak of cannot say what the code denies', () => {
  const tot = 'Xếp loại: Tốt';
  test.each<[string, Parameters<typeof aPaper>[2]]>([
    ['words of another law', { ofSet: { recognition: { granted: 'được công nhận kết quả đánh giá', scale: tot } } }],
    ['a document', { ofSet: { document: `Thông tư 44/2014/TT-BGDĐT. ${tot}` } }],
    ['the mark of a sample left out or added', { ofSet: { sample: true } }],
    ['the number of a decision', { office: { ...AN_OFFICE, decision: { number: `120/QĐ-UBND công nhận ${tot}` } } }],
    ['a place', { office: { ...AN_OFFICE, place: `${tot}; Tam Nông` } }],
    ['the title of a signer', { office: { ...AN_OFFICE, signer: { title: ['Chủ tịch', tot] } } }],
    ['the name of a signer', { office: { ...AN_OFFICE, signer: { title: ['Chủ tịch'], name: tot } } }],
  ])('%s', async (_, printed) => {
    expect(await verdictOf(await aPaper(facts, code, printed))).toEqual(SEEN_OTHERWISE);
  });

  test('a title in place of the class', async () => {
    const title = { form: 'title' as const, recognition: { granted: 'được công nhận', scale: tot } };
    expect(await verdictOf(await aPaper(facts, code, { ofSet: title }))).toMatchObject({
      verdicts: ['paper-differs'],
      missing: ['className'],
      clean: false,
    });
  });

  test('a set that is not at hand leaves its words to a person, until it is given', async () => {
    const own = { ...facts, criteria: 'cua-huyen@1.0.0' };
    const paper = await aPaper(own, codeOf(own));
    expect(await verdictOf(paper)).toMatchObject({ because: ['own-criteria'], clean: false });
    const [folder] = ['criteria/tt44-2014'];
    const given = await verdictOf(paper, { criteria: [`${folder}/1.0.0.json`] });
    expect(given).toMatchObject({ because: ['same'] });
    expect(await verdictOf(paper, { criteria: [`${folder}/1.1.0.json`] })).toMatchObject({ because: ['own-criteria'] });
  });
});

describe('a true code that was copied does not make another paper right', () => {
  test('in a comment, a dead object or a stream of a page made up: no code at all', async () => {
    for (const more of [
      `% /HoctapCode (${code})\n`,
      `7 0 obj\n<</HoctapCode (${code})>>\nendobj\n`,
      `7 0 obj\n<</Length ${code.length + 14}>>\nstream\n/HoctapCode (${code})\nendstream\nendobj\n`,
    ]) {
      expect(await verdictOf(foreign(more))).toMatchObject({
        verdicts: [],
        problems: ['pdf-without-code'],
        clean: false,
      });
    }
    const after = Buffer.concat([foreign(), Buffer.from(`\n%% /HoctapCode (${code})\n`)]);
    expect(await verdictOf(after)).toMatchObject({ verdicts: [], clean: false });
  });

  test('in the properties of a page made up', async () => {
    const found = await verdictOf(foreign(`8 0 obj\n<</HoctapCode (${code})>>\nendobj\n`));
    expect(found).toMatchObject({ verdicts: ['paper-differs'], because: ['not-printed'], clean: false });
  });

  test('in the properties of the paper of another commune', async () => {
    const other = Buffer.from(await aPaper(second, codeOf(second))).toString('latin1');
    const swapped = Buffer.from(other.replace(`(${codeOf(second)})`, `(${code})`), 'latin1');
    expect(swapped.toString('latin1')).not.toBe(other);
    expect(await verdictOf(swapped)).toMatchObject({ verdicts: ['paper-differs', 'paper-differs'], clean: false });
  });

  test('beside the right one in the properties', async () => {
    const text = Buffer.from(good)
      .toString('latin1')
      .replace(`(${code})`, `(${code} ${codeOf(second)})`);
    expect(await verdictOf(Buffer.from(text, 'latin1'))).toMatchObject({
      verdicts: ['right', 'paper-differs'],
      because: ['same', 'not-printed'],
      clean: false,
    });
  });

  test('an old revision, a dead object and a comment with another code change nothing', async () => {
    const text = Buffer.from(good).toString('latin1');
    const other = codeOf(second);
    const dead = Buffer.from(`${text}\n% /HoctapCode (${other})\n`, 'latin1');
    expect(await verdictOf(dead)).toEqual(RIGHT);
    const revised = Buffer.from(`${text}${revision(text, `<</HoctapCode (${other})>>`)}`, 'latin1');
    expect(await verdictOf(revised)).toMatchObject({ verdicts: ['paper-differs', 'paper-differs'], clean: false });
  });

  test('a page of words without a square, put in front of a right one', { skip: toolsAbsent }, async () => {
    const folder = aFolder({ 'a.pdf': foreign(), 'b.pdf': good });
    const both = join(folder, 'ab.pdf');
    spawnSync('qpdf', ['--empty', '--pages', join(folder, 'a.pdf'), join(folder, 'b.pdf'), '--', both]);
    expect(await verdictOf(readFileSync(both))).toMatchObject({
      verdicts: ['right'],
      problems: ['page-without-code'],
      clean: false,
    });
  });
});

/** Where the mark of “Phú” is in the name of the unit: left, bottom, width, height in points. */
function markOfPhu(): string {
  const boxes = Buffer.from(throughTool('pdftotext', good, ['-bbox', 'IN', 'OUT'])).toString();
  const box = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Phú</.exec(boxes) ?? [];
  const [left = 0, top = 0, right = 0, bottom = 0] = box.slice(1).map(Number);
  const [width, height] = [right - left, bottom - top];
  return `${left + width * 0.76} ${595.28 - (top + height * 0.34)} ${width * 0.16} ${height * 0.21}`;
}

describe.skipIf(toolsAbsent)('what is seen counts, not what a file says its letters are', () => {
  test('nothing over the page: right', async () => {
    expect(await verdictOf(overlaid(good, 'q Q'))).toEqual(RIGHT);
  });

  test.each([
    ['the class painted over', '1 1 1 rg 330 235 180 30 re f'],
    ['the mark over the u of Phú painted over', () => `1 1 1 rg ${markOfPhu()} re f`],
    ['a line of drawn letters added', '0 0 0 rg 400 60 3 10 re f 406 60 3 10 re f'],
    ['words in a picture over the page', 'q 100 0 0 20 360 240 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \u0000\u00ff EI Q'],
  ])('%s', async (_, operators) => {
    const found = await verdictOf(overlaid(good, typeof operators === 'string' ? operators : operators()));
    expect(found).toEqual(SEEN_OTHERWISE);
  });

  test('a note laid over the page', async () => {
    const note = '/Annots [<</Type/Annot/Subtype/Square/Rect[330 230 510 262]/IC[1 1 1]/C[1 1 1]/BS<</W 1>>/F 4>>]';
    const found = await verdictOf(overlaid(good, 'q Q', note));
    expect(found).toEqual(SEEN_OTHERWISE);
  });
});

describe.skipIf(toolsAbsent)('a scan and a picture', () => {
  const drawings = new Map<number, Buffer>();
  const drawn = (resolution: number) => {
    const folder = aFolder({ 'vao.pdf': good });
    const to = join(folder, 'ra');
    const picture = () => {
      spawnSync('pdftoppm', ['-r', String(resolution), '-png', '-singlefile', join(folder, 'vao.pdf'), to]);
      return readFileSync(`${to}.png`);
    };
    const known = drawings.get(resolution) ?? picture();
    drawings.set(resolution, known);
    return known;
  };
  const converted = (options: readonly string[], ending: string) => {
    const folder = aFolder({ 'vao.png': drawn(150) });
    const to = join(folder, `ra.${ending}`);
    const { error, status, stderr } = spawnSync('convert', [join(folder, 'vao.png'), ...options, to], {
      encoding: 'utf8',
    });
    if (error !== undefined || status !== 0) throw error ?? new Error(stderr);
    return readFileSync(to);
  };

  test.each([
    ['PNG', [], 'png'],
    ['JPEG', ['-quality', '60'], 'jpg'],
    ['WebP with losses', ['-quality', '70'], 'webp'],
    ['WebP without losses', ['-define', 'webp:lossless=true'], 'webp'],
    ['TIFF as a fax has it', ['-threshold', '60%', '-compress', 'Group4'], 'tiff'],
    ['TIFF by LZW', ['-compress', 'lzw'], 'tiff'],
    ['BMP', [], 'bmp'],
  ] as const)('%s: the square is read, and the words are left to a person', async (_, options, ending) => {
    const picture = converted(options, ending);
    expect(await verdictOf(picture)).toMatchObject({
      verdicts: ['paper-not-compared'],
      because: ['picture'],
      clean: false,
    });
    expect(await verdictOf(picture, { compared: true })).toMatchObject({ verdicts: ['right'], clean: true });
  });

  test('a scan in a PDF, even with a layer of words over it that says all the right things', async () => {
    for (const resolution of [100, 150]) {
      const words = resolution === 150 ? `Xã Phú Cường ${facts.number}` : undefined;
      const scan = await scanned(drawn(resolution), words);
      expect(await verdictOf(scan)).toMatchObject({
        verdicts: ['paper-not-compared'],
        because: ['no-words'],
        clean: false,
      });
    }
  });
});

test('no byte changed at chance makes another paper right, nor stops the reader', async () => {
  let state = 11;
  const chance = (limit: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  for (let round = 0; round < rounds(6, 100); round++) {
    const changed = Buffer.from(good);
    for (let times = 0; times <= round % 3; times++) changed[chance(changed.length)] = chance(256);
    const world = aWorld({ 'giay.pdf': changed, 'khoa.json': KEY }, { 'so.jsonl': register });
    const asked = { what: 'giay.pdf', keys: ['khoa.json'], register: 'so.jsonl', comparedByEye: false };
    const { certificates, clean } = await verify(asked, world);
    // What still is right says what the good one says: only what nobody sees was changed.
    if (clean) expect(certificates.map((each) => each.facts)).toEqual([facts]);
  }
});
