import { officeArgv, officeQuestions } from '../../office-questions.ts';
import { both, optional } from '../answer-checks.ts';
import { choice, text } from '../questions.ts';
import { type Known, option, sharedQuestions, type Tasks } from './task.ts';

/** Once for an office or a year, and what goes out to the units. */
export function preparing(known: Known): Tasks {
  const { words, folder, sets, checks } = known;
  const { set, complete, year, units, into, inYear, chosen, ofUnits } = sharedQuestions(known);
  return {
    office: {
      name: words.office,
      questions: officeQuestions(known.office, { sets, checks, language: known.language, back: words.back }),
      command: (answers) => ['office', ...officeArgv(answers)],
      inOffice: true,
    },
    yearFolder: {
      name: words.yearFolder,
      questions: [
        text('newYear', words.year, { initial: folder?.year?.toString(), check: checks.year }),
        text('yearDue', words.sentBy, { check: optional(checks.day) }),
      ],
      command: ({ newYear = '', yearDue }) => ['year', newYear, ...option('--due', yearDue)],
      goesTo: ({ newYear = '' }) => `nam-${newYear}`,
    },
    units: {
      name: words.unitsTask,
      questions: [
        text('province', words.province, { check: both(checks.needed, checks.units) }),
        text('district', words.district),
        ...year,
        into('list', words.listFile, () => inYear('1-mau/danh-sach.xlsx', 'danh-sach.xlsx')),
      ],
      command: (answers) => [
        ...['units', answers['province'] ?? ''],
        ...option('--district', answers['district']),
        ...option('-y', answers['year'] ?? folder?.year?.toString()),
        ...option('-o', answers['list']),
      ],
      shows: ({ list }) => list,
      after: { message: words.useList, command: ({ list = '' }) => ['office', '--units', list] },
    },
    template: {
      name: words.template,
      questions: [
        ...set(sets),
        ...year,
        ...units,
        choice(
          'form',
          words.templateForm,
          () => [
            { name: words.long, value: 'long' },
            { name: words.wide, value: 'wide' },
            { name: words.each, value: 'each' },
          ],
          words.back,
        ),
        into('file', words.templateFile, ({ form }) =>
          form === 'each' ? inYear('1-mau', 'phieu-gui') : inYear('1-mau/mau-minh-chung.xlsx', 'mau-minh-chung.xlsx'),
        ),
      ],
      command: (answers) => [
        'template',
        ...chosen(answers),
        ...ofUnits(answers),
        ...(answers['form'] === 'wide' ? ['--wide'] : []),
        ...(answers['form'] === 'each' ? ['--one-file-per-unit'] : []),
        ...option('-o', answers['file']),
      ],
      shows: ({ file }) => file,
    },
    page: {
      name: words.selfCheckPage,
      questions: [
        ...set(complete),
        ...year,
        ...units,
        into('page', words.pageFile, () => inYear('1-mau/kiem-tra.html', 'kiem-tra.html')),
      ],
      command: (answers) => ['page', 'check', ...chosen(answers), ...ofUnits(answers), '-o', answers['page'] ?? ''],
      shows: ({ page }) => page,
    },
  };
}
