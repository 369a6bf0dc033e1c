import { REGISTER_LIST, REGISTER_TABLE, STATUS } from '../labels/register.ts';
import type { Language } from '../model/language.ts';
import { slashDate } from '../model/written-date.ts';
import type { Cell, Column, Table } from '../report/table/column.ts';
import type { HeldNumber, IssuedCertificate, Register } from './register.ts';

/** A line of the register: a certificate, or a number that is kept from being issued. */
export interface RegisterRow {
  readonly place: number;
  readonly line: IssuedCertificate | HeldNumber;
}

/** Rows by their place, the first being 0; `to` is the first that is left out. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** As an office has it on paper: in Vietnamese, whatever the language of the interface. */
const ON_PAPER = { csv: {}, xlsx: {} } as const;

/** The register in the usual columns of a "sổ cấp giấy chứng nhận", in the order of issue, void and held numbers too. */
export function registerTable(register: Register, range: RowRange = { from: 0, to: Infinity }): Table<RegisterRow> {
  return { columns: registerColumns(register, 'vi'), rows: rowsOf(register, range) };
}

/** The certificates of a year, or all of them, for a screen: what tells them apart, and whether they are in force. */
export function certificateList(register: Register, year: number | undefined, language: Language): Table<RegisterRow> {
  const ofYear = ({ line }: RegisterRow) =>
    'seq' in line && (year === undefined || line.facts.issuedOn.startsWith(`${year}-`));
  const rows = [...rowsOf(register, { from: 0, to: Infinity })].filter(ofYear);
  return { columns: registerColumns(register, language), rows };
}

function registerColumns({ certificates }: Register, language: Language): Column<RegisterRow>[] {
  const { header } = REGISTER_TABLE;
  const list = REGISTER_LIST[language];
  const of = (cell: (certificate: IssuedCertificate) => Cell) => {
    return ({ line }: RegisterRow) => ('seq' in line ? cell(line) : null);
  };
  return [
    { key: 'place', header: header.place, cell: ({ place }) => place, width: 6, views: ON_PAPER },
    {
      key: 'registerNumber',
      header: header.registerNumber,
      cell: of(({ facts }) => ({ code: facts.registerNumber })),
      width: 12,
      views: ON_PAPER,
    },
    {
      key: 'number',
      header: header.number,
      cell: ({ line }) => ({ code: 'seq' in line ? line.facts.number : line.number }),
      width: 18,
      views: { ...ON_PAPER, console: { header: list.number } },
    },
    {
      key: 'issuedOn',
      header: header.issuedOn,
      cell: ({ line }) => ({ code: slashDate('seq' in line ? line.facts.issuedOn : line.on) }),
      width: 12,
      views: { ...ON_PAPER, console: { header: list.issuedOn } },
    },
    {
      key: 'unitCode',
      header: header.unitCode,
      cell: of(({ facts }) => ({ code: facts.unitCode })),
      width: 11,
      views: ON_PAPER,
    },
    { key: 'unitName', header: header.unitName, cell: of(({ facts }) => facts.unitName), width: 28, views: ON_PAPER },
    { key: 'area', header: header.area, cell: of(({ facts }) => facts.area), width: 30, views: ON_PAPER },
    { key: 'award', header: header.award, cell: of(({ facts }) => facts.award), width: 24, views: ON_PAPER },
    {
      key: 'class',
      header: header.class,
      cell: of(({ facts }) => facts.className),
      width: 12,
      views: { ...ON_PAPER, console: { header: list.class } },
    },
    { key: 'year', header: header.year, cell: of(({ facts }) => facts.year), width: 10, views: ON_PAPER },
    {
      key: 'authority',
      header: header.authority,
      cell: of(({ facts }) => facts.authority),
      width: 36,
      views: ON_PAPER,
    },
    // To be signed by hand.
    { key: 'received', header: header.received, cell: () => null, width: 24, views: ON_PAPER },
    {
      key: 'remarks',
      header: header.remarks,
      cell: ({ line }) =>
        'seq' in line
          ? remarks(line, certificates).join('. ')
          : REGISTER_TABLE.held(slashDate(line.on), line.by, line.reason),
      width: 48,
      views: ON_PAPER,
    },
    {
      key: 'status',
      header: list.status,
      cell: of(({ status }) => STATUS[language][status]),
      width: 14,
      views: { console: {} },
    },
    {
      key: 'unit',
      header: list.unit,
      cell: of(({ facts }) => `${facts.unitName} (${facts.unitCode}), ${facts.award} ${facts.year}`),
      width: 60,
      views: { console: {} },
    },
  ];
}

/** Made one after the other: a register may be of thirty years. */
function* rowsOf(register: Register, { from, to }: RowRange): Generator<RegisterRow> {
  let place = 0;
  for (const line of lines(register)) {
    if (place >= to) return;
    place += 1;
    if (place > from) yield { place, line };
  }
}

/** Certificates and held numbers by their entries. */
function* lines({ certificates, held }: Register): Generator<IssuedCertificate | HeldNumber> {
  let next = 0;
  for (const certificate of certificates.values()) {
    for (let each = held[next]; each !== undefined && each.no < certificate.no; each = held[++next]) yield each;
    yield certificate;
  }
  yield* held.slice(next);
}

function remarks(certificate: IssuedCertificate, all: Register['certificates']): string[] {
  const { ended, replaces, replacedBy, reprints, status } = certificate;
  const old = replaces === undefined ? undefined : all.get(replaces);
  const next = replacedBy === undefined ? undefined : all.get(replacedBy);
  const words = REGISTER_TABLE;
  const said: string[] = [];
  if (old !== undefined) said.push(words.replaces(old.facts.number, slashDate(old.facts.issuedOn)));
  for (const { on, by, reason } of reprints) said.push(words.reprinted(slashDate(on), by, reason));
  if (ended === undefined) return said;
  const { on, by, reason } = ended;
  if (next === undefined) said.push(words.voided(slashDate(on), by, reason));
  else if (status === 'replaced' && next.facts.issuedOn === on) {
    said.push(words.replacedBy(next.facts.number, slashDate(on), by, reason));
  } else said.push(words.voided(slashDate(on), by, reason), words.laterReplacedBy(next.facts.number));
  return said;
}
