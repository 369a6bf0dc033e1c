import { openInWords } from '../labels/open-places.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Words } from '../model/language.ts';
import { printable } from '../model/printable.ts';
import type { Cli } from './cli.ts';
import { shippedNames } from './criteria-named.ts';

const MOST_LISTED = 12;

/** Nothing is evaluated by a template: what is open in it is listed, with the way to fill it in. */
export function refuseOpenPlaces(set: CriteriaSet, { terminal, language }: Cli): void {
  const { id, open } = set;
  if (open.length === 0) return;
  const lines = open.slice(0, MOST_LISTED).map((place) => `- ${openInWords(place, language)}`);
  const left = open.length - lines.length;
  if (left > 0) lines.push({ vi: `- và ${left} chỗ nữa`, en: `- and ${left} more` }[language]);
  terminal.err(`${lines.map(printable).join('\n')}\n`);
  throw new CannotRun(
    {
      vi: `Bộ tiêu chí ${id} còn ${open.length} chỗ để cơ quan quy định (liệt kê ở trên), nên chưa dùng để đánh giá được.`,
      en: `The criteria set ${id} leaves ${open.length} places to the office (listed above), so nothing can be evaluated by it yet.`,
    },
    howToFill(set),
  );
}

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
