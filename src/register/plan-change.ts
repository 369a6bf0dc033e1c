import { shortDate } from '../labels/register.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { type CertificateToIssue, composed, differencesOf, numbered } from './plan-issue.ts';
import type { Act, IssuedCertificate, Register, ReplaceEntry, ReprintEntry, VoidEntry } from './register.ts';

/** A certificate by what stands on it; the year of issue tells two apart where numbers begin again each year. */
export interface NumberOnPaper {
  readonly number: string;
  readonly year?: number | undefined;
}

export function planVoid(register: Register, wanted: NumberOnPaper, act: Act): VoidEntry {
  const certificate = certificateOn(register, wanted);
  mustBeValid(certificate);
  mustNotPrecede(act, certificate);
  return { kind: 'void', ...act, of: certificate.no };
}

export function planReprint(register: Register, wanted: NumberOnPaper, act: Act): ReprintEntry {
  const certificate = certificateOn(register, wanted);
  mustBeValid(certificate);
  mustNotPrecede(act, certificate);
  return { kind: 'reprint', ...act, of: certificate.no };
}

/** A new certificate with a new number in place of one that is wrong, or of one that was made void. */
export function planReplace(
  register: Register,
  wanted: NumberOnPaper,
  changesTo: (old: CertificateToIssue) => Partial<CertificateToIssue>,
  act: Act,
): ReplaceEntry {
  const old = certificateOn(register, wanted);
  if (old.status === 'replaced') throw notValid(old);
  mustNotPrecede(act, old);
  // The replacement is the same act for the same unit: these three are what it is found by.
  const { unitCode, award, year } = old.facts;
  const facts = composed({ ...old.facts, ...changesTo(old.facts), unitCode, award, year });
  if (old.status === 'valid' && differencesOf(old.facts, facts).length === 0) throw nothingDiffers(old);
  return {
    kind: 'replace',
    ...act,
    of: old.no,
    ...numbered(facts, act.on, register.opening, register.counter()),
  };
}

function certificateOn(register: Register, { number, year }: NumberOnPaper): IssuedCertificate {
  const found = register
    .withNumber(number)
    .filter(({ facts }) => year === undefined || facts.issuedOn.startsWith(`${year}-`));
  const [certificate, ...others] = found;
  if (certificate === undefined) {
    throw new CannotRun(
      { vi: `Sổ không có số ${number}.`, en: `The register has no number ${number}.` },
      {
        vi: 'Ghi số đúng như in trên giấy chứng nhận, ví dụ 02/GCN-UBND.',
        en: 'Give it as printed on the certificate.',
      },
    );
  }
  if (others.length === 0) return certificate;
  const years = found.map(({ facts }) => facts.issuedOn.slice(0, 4)).join(', ');
  throw new CannotRun(
    { vi: `Số ${number} có ở nhiều năm: ${years}.`, en: `Number ${number} stands in several years: ${years}.` },
    { vi: 'Ghi thêm năm cấp: --year', en: 'Add the year of issue: --year' },
  );
}

function mustBeValid(certificate: IssuedCertificate): void {
  if (certificate.status !== 'valid') throw notValid(certificate);
}

function notValid({ facts, status, ended }: IssuedCertificate): CannotRun {
  const date = shortDate(ended?.on ?? '');
  const how = status === 'void' ? { vi: 'hủy', en: 'voided' } : { vi: 'thay thế', en: 'replaced' };
  return new CannotRun({
    vi: `Số ${facts.number} đã bị ${how.vi} ngày ${date}, lý do: ${ended?.reason}.`,
    en: `Number ${facts.number} was ${how.en} on ${date}; reason: ${ended?.reason}.`,
  });
}

function mustNotPrecede(act: Act, { facts }: IssuedCertificate): void {
  if (act.on >= facts.issuedOn) return;
  const [said, issued] = [shortDate(act.on), shortDate(facts.issuedOn)];
  throw new CannotRun({
    vi: `Ngày ${said} sớm hơn ngày cấp ${issued} của số ${facts.number}.`,
    en: `${said} is before the date of issue ${issued} of number ${facts.number}.`,
  });
}

function nothingDiffers({ facts }: IssuedCertificate): CannotRun {
  return new CannotRun(
    {
      vi: `Giấy thay thế không có gì khác số ${facts.number}.`,
      en: `The replacement would say the same as number ${facts.number}.`,
    },
    {
      vi: 'Giấy hỏng hoặc mất thì ghi in lại, giữ nguyên số: hoctap register reprint',
      en: 'For damaged or lost paper note a reprint, which keeps the number: hoctap register reprint',
    },
  );
}
