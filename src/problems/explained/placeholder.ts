const ELLIPSIS = '…';

/** Particulars whose values are looked up in words, or that may be left out. */
const KNOWN: Readonly<Record<string, unknown>> = { expected: 'text', notRead: [], entries: ELLIPSIS };

/**
 * Particulars that nobody has yet: “…” wherever a sentence puts one in, one “…” in every list. With them a sentence shows
 * its shape.
 */
export function placeholder(): Record<string, never> {
  return anything() as Record<string, never>;
}

function anything(): unknown {
  return new Proxy(() => ELLIPSIS, {
    get(_, name) {
      if (name === Symbol.toPrimitive || name === 'toString' || name === 'valueOf') return () => ELLIPSIS;
      if (name === Symbol.iterator) return () => [ELLIPSIS][Symbol.iterator]();
      if (typeof name === 'symbol') return undefined;
      if (Object.hasOwn(KNOWN, name)) return KNOWN[name];
      if (name === 'length') return 2;
      const method: unknown = Reflect.get(Array.prototype, name);
      if (typeof method === 'function' && name !== 'at' && !STRING_METHODS.has(name)) return method.bind([anything()]);
      return STRING_METHODS.has(name) ? Reflect.get(String.prototype, name).bind(ELLIPSIS) : anything();
    },
    apply: () => ELLIPSIS,
  });
}

const STRING_METHODS: ReadonlySet<string> = new Set([
  'replace',
  'replaceAll',
  'trim',
  'split',
  'toLowerCase',
  'toUpperCase',
  'slice',
  'startsWith',
  'endsWith',
  'charAt',
  'normalize',
]);
