import { particularList } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { isShipped, SHIPPED, SHIPPED_NAMES } from './shipped-templates.ts';

type Group = Readonly<Record<string, unknown>>;
type Extended = { readonly value: unknown; readonly own: (key: string) => string; readonly problems: Problem[] };

/** Groups of a template are taken over key by key, blocks by their id; everything else as a whole. */
const GROUPS = ['margins', 'colours', 'blanks', 'watermark', 'preview', 'fonts'];

/**
 * A template may say `extends` and the name of one that ships, and then only what is different: blocks with a known id
 * change that block, others are added, and those named in `without` are left out.
 */
export function extendTemplate(value: unknown, file: string): Extended {
  const same = { value, own: (key: string) => key, problems: [] };
  if (!isGroup(value) || value['extends'] === undefined) return same;
  const { extends: name, without, ...own } = value;
  if (!isShipped(name)) return refused(file, 'extends', String(name), SHIPPED_NAMES);
  const base = extendTemplate(SHIPPED[name], file).value as Group;
  const left = Array.isArray(without) ? without : [];
  const ids = blocksOf(base).map(idOf);
  const stranger = left.findIndex((id) => !ids.includes(id));
  if (stranger >= 0) return refused(file, `without[${stranger}]`, String(left[stranger]), ids.map(String));

  const kept = blocksOf(base).filter((block) => !left.includes(idOf(block)));
  const ownBlocks = blocksOf(own);
  const changed = kept.map((block) => {
    const change = ownBlocks.find((each) => idOf(each) === idOf(block));
    return isGroup(block) && isGroup(change) ? { ...block, ...change } : block;
  });
  const added = ownBlocks.filter((block) => !kept.some((each) => idOf(each) === idOf(block)));
  const blocks = [...changed, ...added];
  const groups = GROUPS.filter((key) => isGroup(base[key]) && isGroup(own[key])).map((key) => [
    key,
    { ...(base[key] as Group), ...(own[key] as Group) },
  ]);
  const whole = {
    ...base,
    ...own,
    ...Object.fromEntries(groups),
    ...('blocks' in own && !Array.isArray(own['blocks']) ? {} : { blocks }),
  };
  return { value: whole, own: (key) => ownKey(key, blocks, ownBlocks), problems: [] };
}

/** `blocks[7].box` of the whole is `blocks[0].box` of the office's file, or by name what it has taken over. */
function ownKey(key: string, blocks: readonly unknown[], ownBlocks: readonly unknown[]): string {
  return key.replace(/^blocks\[(\d+)\]/, (_, index) => {
    const id = idOf(blocks[Number(index)]);
    const own = ownBlocks.findIndex((each) => idOf(each) === id);
    return own < 0 ? `blocks(id=${String(id)})` : `blocks[${own}]`;
  });
}

function refused(file: string, key: string, found: string, known: readonly string[]): Extended {
  const details = { key, found, known: particularList(known) };
  return {
    value: undefined,
    own: (same) => same,
    problems: [problem('template-unknown-name', { file, key }, details)],
  };
}

function blocksOf(value: Group): readonly unknown[] {
  return Array.isArray(value['blocks']) ? value['blocks'] : [];
}

function idOf(block: unknown): unknown {
  return isGroup(block) ? block['id'] : undefined;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
