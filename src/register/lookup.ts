import type { KnownKey } from '../verification/key-ring.ts';
import { shortCodeOf } from '../verification/short-code.ts';
import type { RegisterAnswer, RegisterExtent, RegisterLookup } from '../verification/verdict.ts';
import { endOf, type HeadFinding, headFinding } from './head.ts';
import { type ListFinding, listFinding, type PublishedList, shortCodeLookup } from './published-list.ts';
import type { IssuedCertificate, Register } from './register.ts';

/** What a verifier may know of a register from elsewhere: read out on the telephone or seen on a notice board. */
export interface KnownEnd {
  /** The seal of a line, hex; enough of it to be unmistakable. */
  readonly seal?: string | undefined;
  /** It had so many entries already. */
  readonly atLeast?: number | undefined;
}

/** A register to look certificates up in, with what its signed end and what the verifier knows say of its length. */
export function registerLookup(
  register: Register,
  head: string | undefined,
  keys: readonly KnownKey[],
  known: KnownEnd = {},
): RegisterLookup {
  const { certificates, entries, on, seal } = register;
  const finding = headFinding(head, endOf(register), (at) => register.sealAt(at), keys);
  return {
    extent: {
      kind: 'register',
      entries,
      on,
      seal,
      ...endFound(ENDS[finding.state], finding.key, keys, { seal, entries }, known),
    },
    find(facts) {
      // Numbers may restart with the year of issue.
      const year = facts.issuedOn.slice(0, 4);
      const found = register.withNumber(facts.number).find((each) => each.facts.issuedOn.startsWith(year));
      return found === undefined ? { standing: 'unknown' } : answer(found, certificates);
    },
    *all() {
      for (const { facts } of certificates.values()) yield facts;
    },
    sealAt: (at) => register.sealAt(at),
  };
}

/** The list an office posts: it names nobody, so that it answers for a short code only. */
export function publishedListLookup(
  list: PublishedList,
  keys: readonly KnownKey[],
  known: KnownEnd = {},
): RegisterLookup {
  const { entries, publishedOn, seal } = list;
  const find = shortCodeLookup(list);
  const finding = listFinding(list, keys);
  return {
    extent: {
      ...{ kind: 'list', entries, on: publishedOn, seal },
      ...endFound(LIST_ENDS[finding.state], finding.key, keys, { seal, entries }, known),
    },
    find: (facts) => find(shortCodeOf(facts)),
    all: () => [],
    sealAt: (at) => (at === entries ? seal : undefined),
  };
}

type End = RegisterExtent['end'];

/** Entries behind the signed end are as good as those whose end nobody signed. */
const ENDS: Readonly<Record<HeadFinding['state'], End>> = {
  signed: 'signed',
  none: 'unsigned',
  unreadable: 'unsigned',
  'goes-on': 'unsigned',
  'no-key': 'not-checked',
  'other-key': 'not-checked',
  forged: 'broken',
  'other-register': 'broken',
  cut: 'broken',
  rewritten: 'broken',
};

const LIST_ENDS: Readonly<Record<ListFinding['state'], End>> = {
  signed: 'signed',
  'no-key': 'not-checked',
  'other-key': 'not-checked',
  forged: 'broken',
};

/** Fewer letters of a seal could be met by chance, or by trying. */
const SHORTEST_SEAL = 16;

function endFound(
  end: End,
  signer: { readonly keyId: string } | undefined,
  keys: readonly KnownKey[],
  { seal, entries }: { readonly seal: string; readonly entries: number },
  known: KnownEnd,
): Pick<RegisterExtent, 'end' | 'key'> {
  const key = keys.find((each) => each === signer);
  if (end === 'broken') return { end };
  if (known.atLeast !== undefined && entries < known.atLeast) return { end: 'broken' };
  if (known.seal !== undefined) {
    const isKnown = known.seal.length >= SHORTEST_SEAL && seal.startsWith(known.seal.toLowerCase());
    return { end: isKnown ? 'signed' : 'broken' };
  }
  return end === 'signed' && key !== undefined ? { end, key } : { end };
}

const STANDINGS = { valid: 'issued', void: 'void', replaced: 'replaced' } as const;

function answer(
  { facts, status, ended, replacedBy }: IssuedCertificate,
  certificates: Register['certificates'],
): RegisterAnswer {
  const successor = replacedBy === undefined ? undefined : certificates.get(replacedBy)?.facts.number;
  return {
    standing: STANDINGS[status],
    facts,
    ...(ended === undefined ? {} : { by: ended.by, reason: ended.reason, on: ended.on }),
    ...(successor === undefined ? {} : { replacedBy: successor }),
  };
}
