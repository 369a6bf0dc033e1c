import { z } from 'zod';
import {
  COMPARISON_FORMAT,
  COMPARISON_FORMAT_VERSION,
  COMPARISON_SCHEMA,
  type Comparison,
} from '../../comparison/comparison.ts';
import type { Exactly } from '../../model/exactly.ts';
import { LANGUAGES } from '../../model/language.ts';
import { ITEM_STATES } from '../../model/result.ts';
import { decimal, reason, words } from '../../result/reason-schema.ts';
import { resultCriteria } from '../../result/result-schema.ts';

const count = z.int().nonnegative();
const id = z.string();
const text = z.string().nullable();
const points = decimal.nullable();
const effect = z.enum(['raises', 'lowers']).nullable();
const scoredBy = z.enum(['checked', 'self']);
const file = z.strictObject({ file: z.string(), sha256: z.string() });
const label = { label: words };

const side = z.strictObject({
  criteria: resultCriteria,
  evaluationYear: z.int(),
  checkedOn: text,
  scoredBy,
  toolVersion: z.string(),
  inputs: z.array(file),
  units: count,
  invalid: count,
});

const both = <T extends z.ZodType>(type: T) => ({ before: type, after: type });
const versions = both(z.string());

const difference = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('same-evaluation') }),
  z.strictObject({ code: z.literal('other-outcome') }),
  z.strictObject({ code: z.literal('other-subject'), ...both(words) }),
  z.strictObject({ code: z.literal('other-set'), ...versions }),
  z.strictObject({ code: z.literal('other-version'), set: id, ...versions }),
  z.strictObject({ code: z.literal('other-content'), set: id, version: z.string(), ...versions }),
  z.strictObject({ code: z.literal('other-base'), ...versions }),
  z.strictObject({ code: z.literal('other-classes'), ...both(z.array(words)) }),
  z.strictObject({ code: z.literal('other-maximum'), ...both(points) }),
  z.strictObject({ code: z.literal('other-year'), ...both(z.int()) }),
  z.strictObject({ code: z.literal('other-scored-by'), ...both(scoredBy) }),
  z.strictObject({ code: z.literal('both-self') }),
  z.strictObject({ code: z.literal('other-evidence') }),
  z.strictObject({ code: z.literal('other-overrides'), ...both(file.nullable()) }),
  z.strictObject({ code: z.literal('other-strictness'), strict: z.enum(['before', 'after']) }),
  z.strictObject({ code: z.literal('other-tool'), ...versions }),
  z.strictObject({ code: z.literal('other-names'), units: count }),
  z.strictObject({ code: z.literal('perhaps-recoded'), units: count }),
]);

const scale = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ordered'), classes: z.array(z.strictObject(both(text))) }),
  z.strictObject({ kind: z.literal('award-only'), because: z.enum(['other-classes', 'other-subject']) }),
]);

const item = z.strictObject({ id, ...label });
const items = z.strictObject({
  paired: z.array(z.strictObject({ ...both(id), by: z.enum(['id', 'label']) })),
  onlyBefore: z.array(item),
  onlyAfter: z.array(item),
});

const summary = z.strictObject({
  inBoth: count,
  up: count,
  down: count,
  undetermined: count,
  same: count,
  notComparable: count,
  onlyBefore: count,
  onlyAfter: count,
  award: z.strictObject({ ...both(count), undetermined: count, gained: count, lost: count }).nullable(),
  points: z
    .strictObject({ units: count, higher: count, lower: count, equal: count, change: decimal, mean: points })
    .nullable(),
});

const place = z.union([
  z.strictObject({ class: id }),
  z.strictObject({ without: z.enum(['certainty', 'class', 'unit']) }),
]);

const sideClass = z.strictObject({ id, label: z.string(), earnsAward: z.boolean() });

const unitSide = z.strictObject({
  class: sideClass.nullable(),
  total: points,
  rank: z.int().positive().nullable(),
  range: z.strictObject({ highest: sideClass, highestTotal: points, awaiting: z.array(id) }).exactOptional(),
  reason: z.string(),
});

const itemSide = z.strictObject({
  id,
  state: z.enum(ITEM_STATES),
  points,
  maximum: points,
  level: words.exactOptional(),
});

const cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), ...label, ...both(itemSide.nullable()), change: points, effect }),
  z.strictObject({
    kind: z.literal('gate'),
    label: z.string(),
    ...both(z.boolean().nullable()),
    items: z.array(id),
    effect,
  }),
  z.strictObject({ kind: z.literal('conditions'), because: reason, effect }),
  z.strictObject({ kind: z.literal('band'), class: words, ...both(decimal), effect }),
]);

const unit = z.strictObject({
  code: z.string(),
  name: z.string(),
  nameBefore: z.string().exactOptional(),
  district: text,
  province: text,
  change: z.enum(['up', 'down', 'undetermined', 'same', 'not-comparable', 'only-before', 'only-after']),
  ...both(unitSide.nullable()),
  award: z.enum(['gained', 'lost']).nullable(),
  totalChange: points,
  causes: z.array(cause),
  needed: z.array(id),
  perhaps: z.array(z.string()),
});

/** What comparison.json holds, as other programs may check it; `comparison/comparison.ts` says what each field means. */
const comparisonForm = z.strictObject({
  $schema: z.literal(COMPARISON_SCHEMA),
  format: z.literal(COMPARISON_FORMAT),
  formatVersion: z.literal(COMPARISON_FORMAT_VERSION),
  tool: z.strictObject({ name: z.literal('hoctap'), version: z.string() }),
  language: z.enum(LANGUAGES),
  purpose: z.enum(['results', 'sets', 'adoption']),
  ...both(side),
  differences: z.array(difference),
  scale,
  items,
  unchanged: z.boolean(),
  summary,
  moves: z.array(z.strictObject({ from: place, to: place, count })),
  neededEvidence: z.array(
    z.strictObject({ item: id, ...label, isNew: z.boolean(), lacking: count, newlyLacking: count }),
  ),
  units: z.array(unit).describe('one on each line'),
});

const _comparison: Exactly<Omit<z.infer<typeof comparisonForm>, '$schema'>, Comparison> = true;
void _comparison;

/** The published JSON Schema of comparison.json. */
export function comparisonJsonSchema(): object {
  return z.toJSONSchema(comparisonForm, { io: 'input' });
}
