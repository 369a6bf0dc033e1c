import { describe, expect, test } from 'vitest';
import { verify } from '../../src/jobs/verify.ts';
import { endOf, headText } from '../../src/register/head.ts';
import { planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { publishedText, readPublishedList } from '../../src/register/published-list.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { toolsAbsent } from '../certificate/printed.ts';
import { AN_ACT, AN_OPENING, facts as factsOf, Growing } from '../register/a-register.ts';
import { aPaper, aWorld, OF_A_SHIPPED_SET } from './a-paper.ts';
import { inCatalog, inPage, over, rewritten, stream } from './changed-papers.ts';
import { aCertificate, aDeclaration, aKey } from './some-certificates.ts';

const AUTHORITY = 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG';
const office = aKey(1);
const declared = aDeclaration({ authorities: [AUTHORITY] });
const KEY = publicKeyText(office.pem, declared, office.signer);
const opening = { ...AN_OPENING, numberPattern: '{seq:02}/GCN-UBND', registerPattern: '{seq:02}/{year}' };
const file = new Growing(opening);
const plan = planIssue(file.register, [aCertificate(OF_A_SHIPPED_SET)], { on: '2022-12-20', file: 'so.jsonl' });
file.add(...plan.entries);
const facts = plan.numbers.get('00123')?.facts ?? aCertificate();
const good = await aPaper(facts, proofOf(facts, office.signer).text);

const asRegister = (growing: Growing, head = headText(endOf(growing.register), office.signer)) => ({
  kind: 'register' as const,
  register: growing.register,
  problems: [],
  head,
});

async function verdictOf(paper: Uint8Array | string, asked: { readonly store?: object; readonly keys?: object } = {}) {
  const { store = asRegister(file), keys = { 'khoa.json': KEY } } = asked;
  const world = aWorld({ 'giay.pdf': paper, ...(keys as Record<string, string>) }, { 'so.jsonl': store as never });
  const { certificates, problems, clean } = await verify(
    { what: 'giay.pdf', keys: Object.keys(keys), register: 'so.jsonl', criteria: undefined, comparedByEye: false },
    world,
  );
  return { verdicts: certificates.map(({ verdict }) => verdict), problems: problems.map(({ code }) => code), clean };
}

/** A large T that is drawn and no letter: no word of the page tells of it. */
const DRAWN = '400 100 40 6 re f 417 70 6 30 re f';
const helvetica = (plain: string) =>
  plain
    .replace(/\/Font <<\n/, '/Font <<\n/Helv 9100 0 R\n')
    .replace(/\/Resources <<\n(?!.*\/Helv)/s, '/Resources <<\n');
const HELVETICA = '9100 0 obj\n<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>\nendobj\n';
const WORDS = 'BT /Helv 24 Tf 350 80 Td (XEP LOAI: TOT) Tj ET';
const resource = (kind: string, entry: string) => (plain: string) => {
  const there = new RegExp(`/${kind} <<\\n`);
  return there.test(plain)
    ? plain.replace(there, `/${kind} <<\n${entry}\n`)
    : plain.replace(/\/Resources <<\n/, `/Resources <<\n/${kind} <<${entry}>>\n`);
};
const both =
  (...changes: ((plain: string) => string)[]) =>
  (plain: string) =>
    changes.reduce((text, change) => change(text), plain);
const drawn = (operators: string, ...resources: readonly ((plain: string) => string)[]) =>
  [both(...resources, over(9200)), stream(9200, operators)] as const;

const TINT_WHITE = '<</FunctionType 2 /Domain [0 1] /C0 [1] /C1 [1] /N 1>>';
const PIXEL =
  '9201 0 obj\n<</Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 /Alternates [<</Image 9201 0 R /DefaultForPrinting true>>]>>\nstream\n\xff\nendstream\nendobj\n';
const form = (text: string, keys: string) =>
  stream(9203, text, `/Type /XObject /Subtype /Form /BBox [0 0 842 595] ${keys}`);

type Forgery = readonly [what: string, change: (plain: string) => string, more: string];

const FORGERIES: readonly Forgery[] = [
  ['words in a letter that is there', both(helvetica, over(9200)), HELVETICA + stream(9200, `0.9 g ${WORDS}`)],
  ['something drawn in a light grey', ...drawn(`0.76 g ${DRAWN}`)],
  ['something drawn in a pale yellow', ...drawn(`1 1 0.75 rg ${DRAWN}`)],
  ['something that shines through', ...drawn(`/Faint gs 0 g ${DRAWN}`, resource('ExtGState', '/Faint <</ca 0.22>>'))],
  ['small marks', ...drawn('0 g 400 100 6 1 re f 403 94 1 6 re f')],
  [
    'ink for printers that a screen shows white',
    ...drawn(`/Ink cs 1 scn ${DRAWN}`, resource('ColorSpace', `/Ink [/Separation /Black /DeviceGray ${TINT_WHITE}]`)),
  ],
  [
    'several inks for printers',
    ...drawn(`/Inks cs 0 scn ${DRAWN}`, resource('ColorSpace', `/Inks [/DeviceN [/Black] /DeviceGray ${TINT_WHITE}]`)),
  ],
  [
    'ink under a cover that a press leaves out',
    ...drawn(
      `0 g ${DRAWN} /Over gs 0 0 0 0 k 390 60 60 60 re f`,
      resource('ExtGState', '/Over <</OP true /op true /OPM 1>>'),
    ),
  ],
  [
    'a shade that only printers turn round',
    ...drawn(
      `/Turned gs 1 g ${DRAWN}`,
      resource('ExtGState', '/Turned <</TR <</FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1>>>>'),
    ),
  ],
  [
    'another picture when it is printed',
    both(resource('XObject', '/Im 9201 0 R'), over(9200)),
    PIXEL + stream(9200, 'q 1 0 0 1 400 60 cm /Im Do Q'),
  ],
  [
    'a program for printers alone',
    both(resource('XObject', '/Ps 9202 0 R'), over(9200)),
    stream(9202, '350 200 moveto (TOT) show', '/Type /XObject /Subtype /PS') + stream(9200, '/Ps Do'),
  ],
  [
    'a drawing of a layer that nobody lists',
    both(resource('XObject', '/Fm 9203 0 R'), over(9200)),
    form('', '/OC <</Type /OCG /Name (x)>>') + stream(9200, '/Fm Do'),
  ],
  [
    'a page of another file in its place',
    both(resource('XObject', '/Fm 9203 0 R'), over(9200)),
    form('', '/Ref <</F (http://khac/tot.pdf) /Page 0>>') + stream(9200, '/Fm Do'),
  ],
  ['a sheet larger below', (plain) => plain.replace(/\/MediaBox \[\s*0\s+0\s+/, '/MediaBox [ 0 -120 '), ''],
  [
    'a sheet that begins elsewhere',
    (plain) =>
      plain.replace(
        /\/MediaBox \[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/,
        (_, width, height) => `/MediaBox [ 40 0 ${Number(width) + 40} ${height}`,
      ),
    '',
  ],
  ['something that happens when it is shown', inPage('/AA <</O <</S /URI /URI (http://khac)>>>>'), ''],
  ['a page that a script can put in', inCatalog('/Names <</Templates <</Names [(a) 9203 0 R]>>>>'), form('', '')],
  ['a file beside it', inCatalog('/AF [<</Type /Filespec /F (tot.pdf)>>]'), ''],
  [
    'words for the ear that are others',
    (plain) => plain.replace(/\/S \/P\n/, '/S /P\n/ActualText (XEP LOAI TOT)\n'),
    '',
  ],
];

describe.skipIf(toolsAbsent)('a forged page', () => {
  test.each(FORGERIES)('with %s is not right', async (_, change, more) => {
    const { verdicts, clean } = await verdictOf(rewritten(good, change, more));
    expect([clean, verdicts.filter((each) => each === 'right')]).toEqual([false, []]);
  });
});

describe('a register, list or key that is another', () => {
  const head = headText(endOf(file.register), office.signer);

  test('the papers and end of one register with the lines of another', async () => {
    const other = new Growing({ ...opening, start: 50 });
    const same = planIssue(other.register, [aCertificate(OF_A_SHIPPED_SET)], { on: '2022-12-20', file: 'x' });
    other.add(...same.entries);
    expect((await verdictOf(good, { store: asRegister(other, head) })).clean).toBe(false);
    expect((await verdictOf(good, { store: asRegister(new Growing(opening), head) })).clean).toBe(false);
  });

  test('a list made before the certificate was void, of another office, or of nobody', async () => {
    const longer = new Growing(opening);
    longer.add(...plan.entries);
    const list = (of: Growing, by = office.signer, on = '2022-12-31') => {
      const read = readPublishedList(publishedText(of.register, on, by));
      if (read === undefined) throw new Error('no list');
      return { kind: 'list' as const, list: read };
    };
    expect(await verdictOf(good, { store: list(longer) })).toMatchObject({ verdicts: ['right'], clean: true });
    const stranger = aKey(7);
    expect((await verdictOf(good, { store: list(longer, stranger.signer) })).clean).toBe(false);
    // Of another office, whose key is given as well: it may not speak for this authority.
    const theirs = publicKeyText(stranger.pem, aDeclaration({ authorities: ['UBND huyện Khác'] }), stranger.signer);
    const both = { 'khoa.json': KEY, 'khac.json': theirs };
    const foreign = new Growing({ ...opening, office: 'UBND huyện Khác' });
    foreign.add(...plan.entries);
    expect((await verdictOf(good, { store: list(foreign, stranger.signer), keys: both })).clean).toBe(false);
    // A paper of later says how long the register was: a list of before cannot speak for it.
    longer.add(planVoid(longer.register, { number: facts.number }, AN_ACT));
    const later = planIssue(longer.register, [factsOf(9, { ...OF_A_SHIPPED_SET, authority: AUTHORITY })], {
      on: '2023-01-10',
      file: 'x',
    });
    longer.add(...later.entries);
    const given = later.numbers.get('00009');
    if (given === undefined) throw new Error('no number');
    const register = { entries: given.witness.entries, sealStart: given.witness.seal.slice(0, 32) };
    const { text } = proofOf(given.facts, office.signer, { address: '', register });
    const paper = await aPaper(given.facts, text);
    const before = list(file);
    expect((await verdictOf(paper, { store: before })).clean).toBe(false);
    expect((await verdictOf(good, { store: list(longer) })).verdicts).toEqual(['void']);
  });

  test('a key file with one more authority written into it, or made an old one that says nothing', async () => {
    const signed = aCertificate({ ...OF_A_SHIPPED_SET, authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP' });
    const growing = new Growing(opening);
    const issued = planIssue(growing.register, [signed], { on: '2022-12-20', file: 'x' });
    growing.add(...issued.entries);
    const said = issued.numbers.get('00123')?.facts ?? signed;
    const paper = await aPaper(said, proofOf(said, office.signer).text);
    const store = asRegister(growing);
    expect((await verdictOf(paper, { store })).clean).toBe(false);
    const widened = KEY.replace(`"${AUTHORITY}"`, `"${AUTHORITY}", "${said.authority}"`);
    expect(widened).not.toBe(KEY);
    await expect(verdictOf(paper, { store, keys: { 'khoa.json': widened } })).rejects.toThrow(
      'key file cannot be used',
    );
    const { office: name, keyId, publicKey } = JSON.parse(KEY) as Record<string, string>;
    const old = JSON.stringify({ format: 'hoctap-public-key', formatVersion: 1, office: name, keyId, publicKey });
    expect((await verdictOf(paper, { store, keys: { 'khoa.json': KEY, 'cu.json': old } })).clean).toBe(false);
    expect((await verdictOf(paper, { store, keys: { 'cu.json': old, 'khoa.json': KEY } })).clean).toBe(false);
    expect((await verdictOf(paper, { store, keys: { 'khoa.json': KEY, 'khoa.pem': office.pem } })).clean).toBe(false);
    expect((await verdictOf(paper, { store, keys: { 'cu.json': old } })).clean).toBe(false);
    expect((await verdictOf(paper, { store, keys: { 'khoa.pem': office.pem } })).clean).toBe(false);
  });
});
