import { SPEECH } from '../labels/speech.ts';
import { VERIFICATION } from '../labels/verification.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { Language } from '../model/language.ts';
import { printable } from '../model/printable.ts';
import { PRINTED } from './paper.ts';
import { colourOf, type RegisterFinding, type SignatureFinding, type Verification } from './verdict.ts';

/** The colours and emphasis of this terminal. */
export interface ViewStyle {
  readonly language: Language;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** The verification of one certificate in words, for a terminal or a page. */
export interface PaperDescription {
  readonly headline: string;
  readonly colour: ReturnType<typeof colourOf>;
  /** The code, the paper, the register: each with its answers. */
  readonly questions: readonly (readonly [label: string, answers: readonly string[]])[];
  /** What the code says, to be compared with the paper. */
  readonly fields: readonly (readonly [label: string, values: readonly string[]])[];
  /** Whether a person has to compare. */
  readonly toCompare: boolean;
}

export function describeVerification(found: Verification, language: Language): PaperDescription {
  const words = VERIFICATION[language];
  const { register, facts } = found;
  return {
    headline: words.verdicts[found.verdict]({
      on: dayText(printable(register.on ?? '')),
      replacedBy: printable(register.replacedBy ?? ''),
    }),
    colour: colourOf(found.verdict),
    questions: [
      [words.codeLabel, ofCode(found.signature, language)],
      [words.paperLabel, ofPaper(found, language)],
      [words.registerLabel, ofRegister(register, language)],
    ],
    fields: [
      ...PRINTED.map((field): [string, string[]] => [
        words.fields[field],
        [shownValue(facts, field) || words.notWritten],
      ]),
      [words.shortCode, [found.shortCode]],
      ...(found.address === undefined ? [] : [[words.address, [printable(found.address)]] as [string, string[]]]),
    ],
    toCompare: found.paper.state !== 'same',
  };
}

/** The verdict first, then the three questions, then what the code says, to be compared with the paper. */
export function verificationView(found: Verification, style: ViewStyle): string {
  const words = VERIFICATION[style.language];
  const { headline, colour, questions, fields, toCompare } = describeVerification(found, style.language);
  const paint = { right: style.good, open: style.warn, refused: style.bad }[colour];
  const width = Math.max(...[...questions, ...fields].map(([label]) => label.length));
  return [
    paint(headline),
    ...rows(questions, width),
    words.says,
    ...rows(fields, width),
    ...(toCompare ? [`  ${words.compare}`] : []),
    '',
  ].join('\n');
}

function rows(entries: readonly (readonly [string, readonly string[]])[], width: number): string[] {
  return entries.flatMap(([label, lines]) =>
    lines.map((line, at) => `  ${(at === 0 ? label : '').padEnd(width)}  ${line}`),
  );
}

function ofCode({ state, keyId = '', office, entitlement, standing }: SignatureFinding, language: Language): string[] {
  const words = VERIFICATION[language];
  const names = { keyId, office: printable(office ?? '') || words.unnamedOffice };
  return [
    words.signature[state](names),
    ...(entitlement === undefined ? [] : [words.entitlement[entitlement](names)]),
    ...(standing === 'given' ? [words.ownName] : []),
  ];
}

function ofPaper({ paper, verdict, facts }: Verification, language: Language): string[] {
  const words = VERIFICATION[language];
  const missing = SPEECH[language].list((paper.otherwise ?? []).map(({ field }) => words.fields[field]));
  const state = paper.state === 'same' || paper.state === 'no-paper' ? paper.state : (paper.because ?? 'picture');
  const compared = verdict === 'right' && paper.state !== 'same';
  const onPage = (paper.otherwise ?? []).flatMap(({ field, onPage }) =>
    onPage === undefined
      ? []
      : [words.onPage({ field: words.fields[field], onPage: printable(onPage), value: shownValue(facts, field) })],
  );
  const own = (paper.ownWords ?? []).map(printable).join(' · ');
  const said = own === '' ? [] : [words.ownWords({ texts: own })];
  return [
    words.paper[state]({ missing }),
    ...said,
    ...onPage,
    ...(compared ? [words.paper.compared({ missing })] : []),
  ];
}

function ofRegister(register: RegisterFinding, language: Language): string[] {
  const words = VERIFICATION[language];
  const shown = (value: string | undefined) => printable(value ?? '');
  const entry = {
    by: shown(register.by),
    reason: shown(register.reason),
    on: dayText(shown(register.on)),
    replacedBy: shown(register.replacedBy),
  };
  const { extent, witness, different = [], facts } = register;
  return [
    words.register[register.state](entry),
    ...different.map((field) =>
      words.inRegister({ field: words.fields[field], value: facts === undefined ? '' : shownValue(facts, field) }),
    ),
    ...(extent === undefined
      ? []
      : [
          words.extent({ ...extent, on: dayText(extent.on), seal: `${extent.seal.slice(0, SEAL_SHOWN)}…` }),
          words.ends[extent.end]({ office: shown(extent.key?.office) }),
        ]),
    ...(witness === undefined ? [] : [words.witness[witness]]),
  ];
}

/** Enough to be compared with what an office reads out; the whole is in --json. */
const SEAL_SHOWN = 16;

function shownValue(facts: CertificateFacts, field: keyof CertificateFacts): string {
  return dayText(printable(String(facts[field])));
}

/** 2022-12-05 as it is printed: 05/12/2022. */
function dayText(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
