// npm run bench [-- --short] [-- --only <part of a row's name>] [-- --list]
// Every row against a named baseline measured in the same run, in turn, so that a machine that slows down slows both. Nothing
// here passes or fails: judge by the ratio of user CPU, on a quiet machine by that of the wall clock as well.
import { parseArgs } from 'node:util';
import { benchCertificates } from './certificates.mjs';
import { benchProcesses, processRows } from './processes.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
const CERTIFICATES = 'certificates';
const wanted = (name) => values.only === undefined || name.toLowerCase().includes(values.only.toLowerCase());

if (values.list) {
  for (const { name } of processRows(false)) console.log(name);
  console.log(CERTIFICATES);
} else {
  console.log(
    '| work | ours | baseline | user CPU | wall | peak | goal | |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const row of benchProcesses({ short: values.short, wanted })) print(row);
  if (wanted(CERTIFICATES) && !values.short) {
    for (const { name, baselineMs, oursMs, ratio, goal } of await benchCertificates()) {
      console.log(
        `| ${name} | ${Math.round(oursMs)} ms | plain pdfkit ${Math.round(baselineMs)} ms | | ${ratio.toFixed(1)}x | | ${goal} | |`,
      );
    }
  }
}

function print({ name, ours, base, baseline, goal }) {
  const user = ours.user / base.user;
  const wall = ours.wall / base.wall;
  const limits = [
    ...(goal.ratio === undefined ? [] : [`≤ ${goal.ratio}x`]),
    ...(goal.mb === undefined ? [] : [`< ${goal.mb} MB`]),
  ];
  const met = (goal.ratio === undefined || user <= goal.ratio) && (goal.mb === undefined || ours.mb < goal.mb);
  console.log(
    `| ${name} | ${seconds(ours)} | ${baseline} ${seconds(base)} | ${user.toFixed(2)}x | ${wall.toFixed(2)}x | ${Math.round(ours.mb)} MB | ${limits.join(', ')} | ${met ? 'met' : 'not met'} |`,
  );
}

function seconds({ user, wall }) {
  return `${user.toFixed(2)} s (wall ${wall.toFixed(2)})`;
}
