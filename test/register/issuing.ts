import type { LockOptions } from '../../src/io/lock.ts';
import { changeRegister, openRegister } from '../../src/io/register-file.ts';
import { type CertificateToIssue, planIssue } from '../../src/register/plan-issue.ts';

/** Numbers for a batch, as `certify` reserves them. */
export async function issueInRegister(
  path: string,
  batch: readonly CertificateToIssue[],
  { on, dryRun = false, ...lock }: LockOptions & { readonly on: string; readonly dryRun?: boolean },
) {
  const file = path.normalize('NFC');
  if (dryRun) {
    const { register } = openRegister(path);
    if (register === undefined) throw new Error('not whole');
    const { entries, ...plan } = planIssue(register, batch, { on, file });
    return { ...plan, added: entries.length, notices: [] };
  }
  const { value, added, notices } = await changeRegister(
    path,
    (register) => {
      const { entries, ...rest } = planIssue(register, batch, { on, file });
      return { entries, value: rest };
    },
    lock,
  );
  return { ...value, added, notices };
}
