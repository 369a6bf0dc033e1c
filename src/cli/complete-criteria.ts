import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Words } from '../model/language.ts';
import type { Cli } from './cli.ts';
import { shippedNames } from './criteria-store.ts';

function howToFill({ id, version }: CriteriaSet): Required<Words> {
  if (!shippedNames().has(`${id}@${version}`)) {
    return {
      vi: 'Điền các chỗ ấy trong tệp bộ tiêu chí của cơ quan, rồi kiểm tra tệp bằng lệnh hoctap criteria lint.',
      en: "Fill them in in the office's own file, then check it with hoctap criteria lint.",
    };
  }
  return {
    vi: `Tạo bộ tiêu chí của cơ quan rồi điền: hoctap criteria new --from ${id}@${version}`,
    en: `Make a set of your own and fill them in: hoctap criteria new --from ${id}@${version}`,
  };
}

/** A template of evidence may be made beforehand, but it is not the last word. */
export function noteOpenPlaces(set: CriteriaSet, { terminal, language }: Cli): void {
  const { id, open } = set;
  if (open.length === 0) return;
  const said = {
    vi: `Bộ tiêu chí ${id} còn ${open.length} chỗ để cơ quan quy định, nên mẫu này còn có thể thay đổi.`,
    en: `The criteria set ${id} leaves ${open.length} places to the office, so this template may still change.`,
  };
  terminal.err(`! ${said[language]} ${howToFill(set)[language]}\n`);
}
