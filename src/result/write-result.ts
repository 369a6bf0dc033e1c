import type { Result } from '../model/result.ts';

/**
 * result.json in pieces, so that a province's result is never one giant text. One line for each unit's head, each of its
 * items and each problem: a person can read it, and a comparison of two results shows the lines that differ.
 */
export function* writeResult(result: Result): Generator<string> {
  yield '{\n';
  const { units, problems, ...head } = result;
  for (const [key, value] of Object.entries(head)) {
    yield `  ${JSON.stringify(key)}: ${key === 'documents' || key === 'coverage' ? listsInLines(value as object) : indented(value)},\n`;
  }
  yield '  "units": [';
  for (const [index, { items, ...unit }] of units.entries()) {
    const itemLines = items.map((item) => `      ${JSON.stringify(item)}`).join(',\n');
    const opened = JSON.stringify(unit).slice(0, -1);
    yield `${index === 0 ? '' : ','}\n    ${opened},\n     "items": [\n${itemLines}\n    ]}`;
  }
  yield units.length === 0 ? '],\n' : '\n  ],\n';
  yield '  "problems": [';
  for (const [index, problem] of problems.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(problem)}`;
  }
  yield problems.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

/** An object whose lists have a line for each of their members. */
function listsInLines(value: object): string {
  const members = Object.entries(value).map(([key, member]) => {
    const lines = Array.isArray(member) ? member.map((each) => `\n      ${JSON.stringify(each)}`) : [];
    return `    ${JSON.stringify(key)}: ${lines.length === 0 ? JSON.stringify(member) : `[${lines.join(',')}\n    ]`}`;
  });
  return `{\n${members.join(',\n')}\n  }`;
}
