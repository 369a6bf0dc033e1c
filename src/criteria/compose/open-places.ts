import type { OpenPlace } from '../../model/criteria-set.ts';
import type { Location } from '../../model/location.ts';
import { openField } from '../conditions.ts';
import { resolveGate } from '../gates.ts';
import { itemAt, partAt } from '../places.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { type Draft, type DraftItem, itemsOf } from './draft.ts';
import { wordsOf } from './resolve-words.ts';

/** Everything a file leaves to the office (a null), in the order of the document, each with where it stands. */
export function openPlaces(draft: Draft): OpenPlace[] {
  const { parts, places } = draft;
  const ofSet: Owner = { id: parts.id, label: parts.title };
  const ofMaximum = parts.maximum === null ? [open('set-maximum', ofSet, partAt(places, 'maximum'))] : [];
  const ofItems = [...itemsOf(draft.items)].flatMap(({ item }) => openOfItem(item, draft));
  const ofGates = (parts.gates ?? []).flatMap((gate, index) =>
    resolveGate(gate) === undefined ? [open('gate-minimum', gate, partAt(places, 'gates', index, 'minimum'))] : [],
  );
  return [...ofMaximum, ...ofItems, ...ofGates, ...openOfClasses(draft)];
}

function openOfItem(item: DraftItem, { places }: Draft): OpenPlace[] {
  const ofFields = [
    ...(item.maximum === null ? [open('item-maximum', item, itemAt(places, item.id, 'maximum'))] : []),
    ...(item.method === null ? [open('item-method', item, itemAt(places, item.id, 'method'))] : []),
  ];
  const ofLevels = (item.attainment?.levels ?? []).flatMap((level, index) =>
    level.conditions.flatMap((condition, position) => {
      const field = openField(condition);
      if (field === undefined) return [];
      const at = itemAt(places, item.id, 'attainment', 'levels', index, 'conditions', position, field);
      return [open('condition-bound', item, at)];
    }),
  );
  return [...ofFields, ...ofLevels];
}

function openOfClasses({ parts: { classification }, places }: Draft): OpenPlace[] {
  if (classification.kind === 'bands') {
    return classification.classes.flatMap((rule, index) => [
      ...(rule.from === null
        ? [open('class-from', rule, partAt(places, 'classification', 'classes', index, 'from'))]
        : []),
      ...(rule.to === null ? [open('class-to', rule, partAt(places, 'classification', 'classes', index, 'to'))] : []),
    ]);
  }
  return classification.classes.flatMap((rule, index) =>
    (rule.conditions ?? []).flatMap((condition, position) => {
      const field = openField(condition);
      if (field === undefined) return [];
      const at = partAt(places, 'classification', 'classes', index, 'conditions', position, field);
      return [open('condition-bound', rule, at)];
    }),
  );
}

interface Owner {
  readonly id: string;
  readonly label: Parameters<typeof wordsOf>[0];
}

function open(what: OpenPlace['what'], { id, label }: Owner, { file, line, key }: Location): OpenPlace {
  return withoutUndefined({ what, id, label: wordsOf(label), file, line, key });
}
