import { describe, expect, test } from 'vitest';
import { verify } from '../../src/jobs/verify.ts';
import { endOf, headText } from '../../src/register/head.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { toolsAbsent } from '../certificate/printed.ts';
import { AN_OPENING, Growing } from '../register/a-register.ts';
import { aPaper, aWorld, OF_A_SHIPPED_SET } from './a-paper.ts';
import { inCatalog, note, qpdf, rewritten, SHOWN_OTHERWISE } from './changed-papers.ts';
import { aCertificate, aDeclaration, aKey } from './some-certificates.ts';

const office = aKey(1);
const KEY = publicKeyText(
  office.pem,
  aDeclaration({ authorities: ['CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG'] }),
  office.signer,
);
const file = new Growing({ ...AN_OPENING, numberPattern: '{seq:02}/GCN-UBND', registerPattern: '{seq:02}/{year}' });
const plan = planIssue(file.register, [aCertificate(OF_A_SHIPPED_SET)], { on: '2022-12-20', file: 'so.jsonl' });
file.add(...plan.entries);
const facts = plan.numbers.get('00123')?.facts ?? aCertificate();
const { register } = file;
const store = {
  'so.jsonl': { kind: 'register' as const, register, problems: [], head: headText(endOf(register), office.signer) },
};

async function verdictOf(paper: Uint8Array | string) {
  const world = aWorld({ 'giay.pdf': paper, 'khoa.json': KEY }, store);
  const asked = {
    what: 'giay.pdf',
    keys: ['khoa.json'],
    register: 'so.jsonl',
    criteria: undefined,
    comparedByEye: false,
  };
  const { certificates, problems, clean } = await verify(asked, world);
  return { verdicts: certificates.map(({ verdict }) => verdict), problems: problems.map(({ code }) => code), clean };
}

const good = await aPaper(facts, proofOf(facts, office.signer).text);

const edited = (change: (plain: string) => string, more = '') => rewritten(good, change, more);

describe.skipIf(toolsAbsent)('a paper that shows something else than it is looked at for', () => {
  test.each(SHOWN_OTHERWISE)('%s is not right', async (_, change, more) => {
    const found = await verdictOf(edited(change, more));
    expect(found).toMatchObject({ clean: false });
    expect(found.verdicts).not.toContain('right');
  });

  test.each<[string, readonly string[]]>([
    ['packed', ['--object-streams=generate', '--compress-streams=y']],
    ['encrypted with an empty password', ['--encrypt', '', 'x', '256', '--']],
  ])('however it is %s', async (_, options) => {
    const packed = qpdf(edited(note(4 + 32)), ...options, 'IN', 'OUT');
    expect(await verdictOf(packed)).toEqual({ verdicts: ['paper-not-compared'], problems: [], clean: false });
  });

  test('and with its name written in numbers', async () => {
    const named = edited(inCatalog('/Open#41ction <</S /Java#53cript /JS (x)>>'));
    expect(await verdictOf(named)).toMatchObject({ verdicts: ['paper-not-compared'], clean: false });
  });

  test('a paper saved again with words that change nothing is right', async () => {
    expect(await verdictOf(edited(inCatalog('/PageLayout /SinglePage')))).toMatchObject({
      verdicts: ['right'],
      clean: true,
    });
  });
});
