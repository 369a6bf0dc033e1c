import { describeFound, describeNeeded } from '../labels/conditions.ts';
import { capitalised } from '../labels/phrases.ts';
import { SHORTFALL } from '../labels/recognition-papers.ts';
import { inLegalOrder } from '../model/legal-order.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ConditionFinding } from '../model/reason.ts';
import type { ItemResult, Result, UnitResult } from '../model/result.ts';
import { outcomeOf } from './outcome.ts';

/** One thing that keeps a unit from the class above its own. All texts are printable. */
export interface Shortfall {
  /** Undefined where the class above asks for something of no item. */
  readonly item: string | undefined;
  readonly needed: string;
  readonly found: string;
  /** The provision that asks for it; empty where the set names none. */
  readonly article: string;
}

/**
 * What keeps a unit without points from the next class, down to the indicators that decide it, each once. `articles`: by item, the
 * provision it stands under.
 */
export function shortfallsOf(
  unit: UnitResult,
  { criteria }: Result,
  articles: ReadonlyMap<string, string> = new Map(),
): Shortfall[] {
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const rules = new Map(criteria.items.map((rule) => [rule.id, rule]));
  const seen = new Set<string>();
  return (unit.nextClass?.unmet ?? []).flatMap((condition) => below(condition));

  function below(condition: ConditionFinding, within = ''): Shortfall[] {
    const article = condition.article ?? within;
    if (condition.kind === 'class') return [shortfall(undefined, condition, article)];
    if (seen.has(condition.item)) return [];
    seen.add(condition.item);
    const item = items.get(condition.item);
    const deeper = item === undefined ? [] : reasonsBehind(item, article);
    return deeper.length > 0 ? deeper : [shortfall(item, condition, article)];
  }

  /** An indicator without a provision of its own stands under that of its criterion. */
  function reasonsBehind({ because, id }: ItemResult, article: string): Shortfall[] {
    switch (because?.code) {
      case 'no-level-attained':
        return because.failing.flatMap((condition) => below(condition, article));
      case 'level-attained':
        return (because.above?.failing ?? []).flatMap((condition) => below(condition, article));
      case 'some-not-met':
        return because.items.flatMap((item) =>
          below({ kind: 'met', item, label: rules.get(id)?.label ?? { vi: id } }, article),
        );
      default:
        return [];
    }
  }

  function shortfall(item: ItemResult | undefined, condition: ConditionFinding, article: string): Shortfall {
    return {
      item: item?.id,
      needed: capitalised(printableOnPaper(describeNeeded(condition))),
      found: capitalised(printableOnPaper(describeFound(condition) ?? stateOf(item))),
      article: printableOnPaper(pointOf(item?.id, article)),
    };
  }

  /** The point that an indicator is, where the paragraph that asks for it is the one in which it stands. */
  function pointOf(id: string | undefined, article: string): string {
    const own = inLegalOrder(articles.get(id ?? '') ?? '');
    return own.endsWith(` ${inLegalOrder(article)}`) ? own : article;
  }

  function stateOf(item: ItemResult | undefined): string {
    if (item === undefined) return SHORTFALL.none;
    if (item.state === 'no-evidence' || item.state === 'not-submitted') return SHORTFALL[item.state];
    const rule = rules.get(item.id);
    return (rule === undefined ? '' : outcomeOf(item, rule)) || SHORTFALL.none;
  }
}
