import { entryLines, openingLine } from '../../src/register/entry-line.ts';
import type { CertificateToIssue } from '../../src/register/plan-issue.ts';
import { readRegister } from '../../src/register/read-register.ts';
import type { Entry, Opening, Register } from '../../src/register/register.ts';

export const AN_OPENING: Opening = {
  format: 'hoctap-register',
  formatVersion: 1,
  office: 'UBND huyện Hồng Ngự',
  numberPattern: '{seq:02}/GCN-UBND',
  registerPattern: '{seq:02}/{year}',
  start: 1,
  restart: 'yearly',
  on: '2022-12-01',
};

export const AN_ACT = { on: '2022-12-25', by: 'Người ký thử', reason: 'In sai tên' };

/** What a certificate of unit `code` says; a test states only what is different. */
export function facts(code: number | string, different: Partial<CertificateToIssue> = {}): CertificateToIssue {
  return {
    unitCode: String(code).padStart(5, '0'),
    unitName: `Xã Thử ${code}`,
    area: 'Huyện Hồng Ngự, Tỉnh Đồng Tháp',
    award: 'Cộng đồng học tập',
    classId: 'tot',
    className: 'Tốt',
    year: 2022,
    criteria: 'tt44-2014@1.0.0',
    criteriaSha256: '0'.repeat(64),
    authority: 'Chủ tịch Ủy ban nhân dân huyện Hồng Ngự',
    ...different,
  };
}

export function units(count: number, from = 1): CertificateToIssue[] {
  return Array.from({ length: count }, (_, index) => facts(from + index));
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export function emptyRegister(opening: Opening = AN_OPENING): Register {
  return read(openingLine(opening));
}

/** The register a text is, which must be whole. */
export function read(text: string): Register {
  const { register, problems } = readRegister(bytesOf(text), 'so.jsonl');
  if (register === undefined) throw new Error(problems.map(({ code, at }) => `${code} ${at.line}`).join(', '));
  return register;
}

/** A file that grows as the program would let it grow. */
export class Growing {
  text: string;

  constructor(opening: Opening = AN_OPENING) {
    this.text = openingLine(opening);
  }

  get register(): Register {
    return read(this.text);
  }

  add(...entries: readonly Entry[]): void {
    this.text += entryLines(entries, this.register);
  }
}
