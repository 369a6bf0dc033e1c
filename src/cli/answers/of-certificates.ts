import { z } from 'zod';
import type { ReadNote } from '../../jobs/page-outcomes.ts';
import type { RegisterState } from '../../jobs/register-check.ts';
import type { FoundCertificate } from '../../jobs/verify-result.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import type { Exactly } from '../../model/exactly.ts';
import type { RegisterComparison } from '../../register/compare-registers.ts';
import type { HeadFinding } from '../../register/head.ts';
import type { IssuedCertificate } from '../../register/register.ts';
import { FACT_FIELDS } from '../../verification/canonical.ts';
import type { NewKey } from '../../verification/key-store.ts';
import { VERDICTS } from '../../verification/verdict.ts';
import { count, day, named, names, problem, selfCheckFile, sha256, text } from './published.ts';

const facts = named(
  'certificateFacts',
  z.strictObject({
    number: z.string(),
    registerNumber: z.string(),
    unitCode: z.string(),
    unitName: z.string(),
    area: z.string(),
    award: z.string(),
    classId: z.string(),
    className: z.string(),
    year: z.int(),
    issuedOn: day,
    criteria: z.string(),
    criteriaSha256: sha256,
    authority: z.string(),
  }),
);
const factName = z.enum(FACT_FIELDS);

const headState = z.enum([
  'signed',
  'none',
  'unreadable',
  'no-key',
  'other-key',
  'forged',
  'other-register',
  'cut',
  'rewritten',
  'goes-on',
]);

const registerEnd = z.strictObject({
  office: z.string(),
  opening: sha256,
  entries: count,
  seal: sha256,
  on: day,
});

const registerState = z.strictObject({
  holds: z.boolean(),
  end: registerEnd,
  head: z.strictObject({ state: headState, keyId: text }),
  keyIsOfOffice: z.boolean().exactOptional().describe('left out where no key of the end was given'),
  issued: count,
  ended: count,
  held: names,
  next: z.string(),
  year: z.int(),
  sealAt: count.nullable().exactOptional().describe('left out where no seal was asked for'),
  longEnough: z.boolean(),
});

const comparison = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same', 'other']) }),
  z.strictObject({ kind: z.literal('prefix'), longer: z.enum(['a', 'b']), shared: count }),
  z.strictObject({ kind: z.literal('fork'), shared: count }),
]);

const status = z.enum(['valid', 'void', 'replaced']);

const key = z.strictObject({
  keyId: z.string().exactOptional().describe('left out where it was only tried: another one would be made in earnest'),
  privatePath: z.string(),
  publicPath: z.string(),
  guarded: z.boolean(),
  underPassphrase: z.boolean(),
});

const extent = z.strictObject({
  kind: z.enum(['register', 'list']),
  entries: count,
  on: day,
  seal: z.string(),
  end: z.enum(['signed', 'unsigned', 'not-checked', 'broken']),
  keyId: z.string().exactOptional(),
  office: z.string().exactOptional(),
});

const verified = z.strictObject({
  facts,
  shortCode: z.string(),
  address: z.string().exactOptional(),
  page: z.int().positive().exactOptional(),
  signature: z.strictObject({
    state: z.enum(['holds', 'forged', 'other-key', 'no-key', 'unsigned', 'by-register']),
    keyId: z.string().exactOptional(),
    office: z.string().exactOptional(),
    entitlement: z
      .enum([
        'entitled',
        'other-authority',
        'contested',
        'too-early',
        'too-late',
        'revoked',
        'revoked-since',
        'undeclared',
      ])
      .exactOptional(),
    standing: z.enum(['trusted', 'succeeds-trusted', 'given']).exactOptional(),
  }),
  paper: z.strictObject({
    state: z.enum(['same', 'different', 'by-eye', 'no-paper']),
    because: z
      .enum([
        'words',
        'not-recorded',
        'not-printed',
        'picture',
        'no-words',
        'own-criteria',
        'other-layout',
        'other-parts',
      ])
      .exactOptional(),
    page: z.int().positive().exactOptional(),
    ownWords: names.exactOptional(),
    otherwise: z.array(z.strictObject({ field: factName, onPage: z.string().exactOptional() })).exactOptional(),
  }),
  register: z.strictObject({
    state: z.enum(['issued', 'void', 'replaced', 'unknown', 'different', 'no-register']),
    by: z.string().exactOptional(),
    reason: z.string().exactOptional(),
    on: day.exactOptional(),
    replacedBy: z.string().exactOptional(),
    different: z.array(factName).exactOptional(),
    facts: facts.exactOptional(),
    extent: extent.exactOptional(),
    witness: z.enum(['agrees', 'older', 'rewritten']).exactOptional(),
  }),
  verdict: z.enum(VERDICTS),
});

const verification = z.strictObject({
  format: z.literal('hoctap-verification'),
  formatVersion: z.literal(2),
  stands: z.boolean(),
  certificates: z.array(verified),
  problems: z.array(problem),
});

const readNote = z.strictObject({
  path: z.string(),
  note: selfCheckFile,
  page: z.enum(['this', 'other', 'changed']),
  files: z.array(z.strictObject({ file: z.string(), now: z.enum(['same', 'changed', 'not-here']) })),
});

type Extent = NonNullable<FoundCertificate['register']['extent']>;
type WithoutExtent<T extends { readonly register: object }> = Omit<T, 'register'> & {
  readonly register: Omit<T['register'], 'extent'>;
};

const _facts: Exactly<z.infer<typeof facts>, CertificateFacts> = true;
const _state: Exactly<
  Omit<z.infer<typeof registerState>, 'head' | 'holds' | 'keyIsOfOffice'>,
  Omit<RegisterState, 'head' | 'keyIsOfOffice'>
> = true;
const _head: Exactly<z.infer<typeof headState>, HeadFinding['state']> = true;
const _comparison: Exactly<z.infer<typeof comparison>, RegisterComparison> = true;
const _status: Exactly<z.infer<typeof status>, IssuedCertificate['status']> = true;
const _key: Exactly<Omit<z.infer<typeof key>, 'keyId' | 'underPassphrase'>, Omit<NewKey, 'keyId'>> = true;
const _verified: Exactly<WithoutExtent<z.infer<typeof verified>>, WithoutExtent<FoundCertificate>> = true;
const _extent: Exactly<Omit<z.infer<typeof extent>, 'keyId' | 'office'>, Omit<Extent, 'key'>> = true;
const _readNote: Exactly<Omit<z.infer<typeof readNote>, 'note'>, Omit<ReadNote, 'note'>> = true;
void [_facts, _state, _head, _comparison, _status, _key, _verified, _extent, _readNote];

export const OF_CERTIFICATES = {
  'keys new': key,
  'keys rotate': key,
  'page read': z.array(readNote),
  'register check': z.union([registerState, z.strictObject({ holds: z.literal(false) })]),
  'register compare': z.strictObject({ comparison }),
  'register list': z.array(facts.extend({ status })),
  'register replace': z.strictObject({ number: z.string() }),
  'register sign': z.strictObject({ before: headState, unsigned: count, entries: count }),
  verify: verification,
};
