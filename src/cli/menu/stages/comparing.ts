import { OUTPUT_NAMES } from '../../../model/output-names.ts';
import { parts } from '../answer-checks.ts';
import { type Answers, choice, choicesOf, oneOf, text } from '../questions.ts';
import { type Known, sharedQuestions, type Tasks } from './task.ts';

/** Several results together; criteria sets; a first try. */
export function comparing(known: Known): Tasks {
  const { words, found, sets, checks } = known;
  const names = OUTPUT_NAMES[known.language];
  const { set, result, into, chosen } = sharedQuestions(known);
  return {
    compare: {
      name: words.compare,
      questions: [
        result,
        oneOf(
          'second',
          {
            choose: words.secondResult,
            type: words.result,
            other: words.otherResultFolder,
            back: words.back,
            check: checks.result,
          },
          choicesOf(found.results),
        ),
        into('comparisonOutput', words.compareFolder, () => 'so-sanh'),
      ],
      command: ({ result: from = '', second = '', comparisonOutput = '' }) => [
        ...['compare', from, second, '-o', comparisonOutput],
      ],
      shows: ({ comparisonOutput }) => `${comparisonOutput}/${names.comparisonPage}`,
    },
    combine: {
      name: words.combine,
      questions: [
        text('results', words.results, { initial: found.results.join('; '), check: checks.results }),
        into('combineOutput', words.combineFolder, () => 'ket-qua-ghep'),
      ],
      command: ({ results = '', combineOutput = '' }) => ['combine', ...parts(results), '-o', combineOutput],
      shows: ({ combineOutput }) => `${combineOutput}/${names.page}`,
    },
    timeline: {
      name: words.timeline,
      questions: [
        text('results', words.results, { initial: found.results.join('; '), check: checks.results }),
        into('timelineOutput', words.timelineFolder, () => 'nhieu-nam'),
      ],
      command: ({ results = '', timelineOutput = '' }) => ['timeline', ...parts(results), '-o', timelineOutput],
      shows: ({ timelineOutput }) => timelineOutput,
    },
    criteria: {
      name: words.criteriaTask,
      questions: [
        choice(
          'what',
          words.criteriaWhat,
          () => [
            { name: words.criteriaList, value: 'list' },
            { name: words.criteriaShow, value: 'show' },
            { name: words.criteriaNew, value: 'new' },
          ],
          words.back,
        ),
        ...set(sets).map((question) => ({
          ...question,
          when: (answers: Answers) => answers['what'] === 'show' && (question.when?.(answers) ?? true),
        })),
      ],
      command: (answers) => [
        'criteria',
        answers['what'] ?? '',
        ...(answers['what'] === 'show' ? chosen(answers).slice(1) : []),
      ],
    },
    demo: {
      name: words.demo,
      questions: [into('demoOutput', words.demoFolder, () => 'hoctap-demo')],
      command: ({ demoOutput = '' }) => ['demo', demoOutput],
      shows: ({ demoOutput }) => `${demoOutput}/ket-qua/${names.page}`,
    },
  };
}
