// npm run bench: ratios against a named baseline measured in the same run. Nothing here passes or fails.
import { benchCertificates } from './certificates.mjs';
import { benchProcesses } from './processes.mjs';

const print = ({ name, baselineMs, oursMs, ratio, goal, peakMb }) => {
  const memory = peakMb === undefined ? '' : `, ${Math.round(peakMb)} MB`;
  console.log(
    `${name}: ${ratio.toFixed(2)} (${goal}) · ${Math.round(oursMs)} ms / ${Math.round(baselineMs)} ms${memory}`,
  );
};

for (const row of benchProcesses()) print(row);
for (const row of await benchCertificates()) print(row);
