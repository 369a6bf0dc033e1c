import { HALF_A_POINT, type PlaceWithout, type Steadiness, type UnitSteadiness } from '../../figures/steadiness.ts';
import { STEADINESS } from '../../labels/steadiness.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { ResultCriteria } from '../../model/result.ts';
import { describePlace, describeSteadiness, describeWithout } from '../steadiness.ts';
import type { Column, Table } from '../table/column.ts';

/** Of every ranked unit: what half a point, or one criterion, changes. */
export function steadinessTable(
  { units, itemByItem }: Steadiness,
  criteria: ResultCriteria,
  language: Language,
): Table<UnitSteadiness> {
  const words = STEADINESS[language];
  const half = formatNumber(HALF_A_POINT, language);
  const withoutIt = (place: PlaceWithout | undefined) =>
    place === undefined ? null : describeWithout(place, language);
  const columns: Column<UnitSteadiness>[] = [
    {
      key: 'rank',
      header: words.headers.rank,
      cell: ({ rank }) => rank,
      width: 6,
      align: 'number',
      views: { xlsx: {}, html: { after: 'class' } },
    },
    {
      key: 'code',
      header: words.headers.code,
      cell: ({ unit }) => ({ code: unit.code }),
      width: 9,
      views: { xlsx: {} },
    },
    { key: 'name', header: words.headers.name, cell: ({ unit }) => unit.name, width: 24 },
    { key: 'total', header: words.headers.total, cell: ({ unit }) => unit.total, width: 8, align: 'number' },
    { key: 'class', header: words.headers.class, cell: ({ unit }) => unit.classification?.label ?? null, width: 13 },
    { key: 'more', header: words.more(half), cell: ({ more }) => describePlace(more, criteria, language), width: 20 },
    { key: 'less', header: words.less(half), cell: ({ less }) => describePlace(less, criteria, language), width: 20 },
    {
      key: 'best',
      header: words.best,
      cell: ({ without }) => without?.best.rank ?? null,
      width: 8,
      align: 'number',
      views: { xlsx: itemByItem && {}, html: { cell: ({ without }) => withoutIt(without?.best) } },
    },
    {
      key: 'worst',
      header: words.worst,
      cell: ({ without }) => without?.worst.rank ?? null,
      width: 8,
      align: 'number',
      views: { xlsx: itemByItem && {}, html: { cell: ({ without }) => withoutIt(without?.worst) } },
    },
    {
      key: 'person',
      header: words.person,
      cell: ({ hangsOn }) => hangsOn?.person ?? null,
      width: 20,
      views: { html: {} },
    },
    {
      key: 'why',
      header: words.why,
      cell: ({ hangsOn }) => (hangsOn?.item ? words.zero(hangsOn.item) : words.allPoints),
      width: 30,
      views: { html: {} },
    },
    {
      key: 'said',
      header: words.short,
      cell: (each) => describeSteadiness(each, criteria, language).join(' '),
      width: 60,
      views: { xlsx: {} },
    },
  ];
  return { columns, rows: units };
}
