/** Finds the place in a value, e.g. `units.0.total`, of the first thing that is not as it should be; `undefined` for none. */
export type Check = (value: unknown) => string | undefined;

/** What our JSON Schemas are made of. Anything else in one of them is a fault of ours, never skipped. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/**
 * Checks a value against a published schema of ours: made once, then quick, and the same description that other programs
 * read. A schema library would cost more to load than one unit to explain.
 */
export function checkOf(schema: Schema): Check {
  const made = new Map<string, Check>();
  const defs = schema.$defs ?? {};
  const make = (of: Schema): Check => {
    for (const key of Object.keys(of))
      if (!KNOWN.has(key)) throw new Error(`a schema says “${key}”, which is not checked`);
    if (of.$ref !== undefined) return referred(of.$ref);
    const branches = of.oneOf ?? of.anyOf;
    if (branches !== undefined) return anyOf(branches.map(plain), make);
    const checks = [ofType(of), ...limits(of), ...members(of, make), ...entries(of, make)];
    const [only] = checks;
    return checks.length === 1 && only !== undefined ? only : all(checks);
  };
  const plain = (of: Schema): Schema => (of.$ref === undefined ? of : plain(defined(of.$ref)));
  const defined = (ref: string): Schema => {
    const def = defs[ref.replace('#/$defs/', '')];
    if (def === undefined) throw new Error(`a schema refers to “${ref}”, which it has not`);
    return def;
  };
  const referred = (ref: string): Check => {
    const name = ref.replace('#/$defs/', '');
    const def = defined(ref);
    // A definition may refer to itself: it is looked up when a value comes.
    if (!made.has(name)) {
      made.set(name, (value) => made.get(name)?.(value));
      made.set(name, make(def));
    }
    return made.get(name) ?? HERE;
  };
  return make(schema);
}

const HERE: Check = () => '';

const KNOWN = new Set(
  '$schema $ref $defs title description id type const enum anyOf oneOf properties required additionalProperties propertyNames items prefixItems minItems maxItems minimum exclusiveMinimum maximum pattern format'.split(
    ' ',
  ),
);

function all(checks: readonly Check[]): Check {
  return (value) => {
    for (const check of checks) {
      const at = check(value);
      if (at !== undefined) return at;
    }
    return undefined;
  };
}

function holds(test: (value: unknown) => boolean): Check {
  return (value) => (test(value) ? undefined : '');
}

function ofType({ type, const: constant, enum: choices }: Schema): Check {
  if (constant !== undefined) return holds((value) => value === constant);
  if (choices !== undefined) return holds((value) => choices.includes(value));
  if (type === undefined) throw new Error('a schema says no type');
  const tests = [type].flat().map((each) => {
    const test = TYPES[each];
    if (test === undefined) throw new Error(`a schema says the type “${each}”`);
    return test;
  });
  const [first, second] = tests;
  if (first !== undefined && tests.length === 1) return holds(first);
  if (first !== undefined && second !== undefined && tests.length === 2)
    return holds((value) => first(value) || second(value));
  return holds((value) => tests.some((test) => test(value)));
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function limits({ minimum, exclusiveMinimum, maximum, pattern, format }: Schema): Check[] {
  const checks: Check[] = [];
  // The least and the greatest whole number there is say no more than the type does.
  if (minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER)
    checks.push(holds((value) => (value as number) >= minimum));
  if (exclusiveMinimum !== undefined) checks.push(holds((value) => (value as number) > exclusiveMinimum));
  if (maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER)
    checks.push(holds((value) => (value as number) <= maximum));
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    checks.push(holds((value) => expression.test(value as string)));
  }
  if (format !== undefined && format !== 'decimal') throw new Error(`a schema says the format “${format}”`);
  if (format === 'decimal') checks.push(holds(isDecimal));
  return checks;
}

/** At most nine digits before the point and four behind it. */
function isDecimal(value: unknown): boolean {
  if (Number.isInteger(value)) return (value as number) < 1e9 && (value as number) > -1e9;
  return /^-?\d{1,9}(?:\.\d{1,4})?$/.test(String(value));
}

function members(
  { properties, required = [], additionalProperties, propertyNames }: Schema,
  make: (of: Schema) => Check,
): Check[] {
  if (properties === undefined && additionalProperties === undefined) return [];
  if (propertyNames !== undefined && propertyNames.type !== 'string')
    throw new Error('a schema limits the names of keys');
  const known = new Map(Object.entries(properties ?? {}).map(([key, of]) => [key, make(of)]));
  const others = typeof additionalProperties === 'object' ? make(additionalProperties) : undefined;
  return [
    (value) => {
      const object = value as Readonly<Record<string, unknown>>;
      let strange = false;
      for (const key in object) {
        const check = known.get(key) ?? others;
        if (check === undefined) {
          strange = true;
          continue;
        }
        const at = check(object[key]);
        if (at !== undefined) return at === '' ? key : `${key}.${at}`;
      }
      for (const key of required) if (!Object.hasOwn(object, key)) return key;
      return strange && additionalProperties === false ? '' : undefined;
    },
  ];
}

function entries({ items, prefixItems, minItems, maxItems }: Schema, make: (of: Schema) => Check): Check[] {
  const checks: Check[] = [];
  if (minItems !== undefined) checks.push(holds((value) => (value as unknown[]).length >= minItems));
  if (maxItems !== undefined) checks.push(holds((value) => (value as unknown[]).length <= maxItems));
  if (prefixItems !== undefined) {
    const each = prefixItems.map(make);
    checks.push(inEach((index) => each[index] ?? HERE));
  } else if (items !== undefined && items !== false) {
    const check = make(items);
    checks.push(inEach(() => check));
  }
  return checks;
}

function inEach(checkOfEntry: (index: number) => Check): Check {
  return (value) => {
    const list = value as readonly unknown[];
    for (let index = 0; index < list.length; index += 1) {
      const at = checkOfEntry(index)(list[index]);
      if (at !== undefined) return at === '' ? String(index) : `${index}.${at}`;
    }
    return undefined;
  };
}

/** One of several; where all of them are objects that one constant tells apart, only the one it names is tried. */
function anyOf(branches: readonly Schema[], make: (of: Schema) => Check): Check {
  const tag = Object.keys(branches[0]?.properties ?? {}).find((key) =>
    branches.every(({ properties }) => properties?.[key]?.const !== undefined),
  );
  if (tag === undefined) {
    const checks = branches.map((of) => ({
      check: make(of),
      fits: of.type === undefined ? () => true : ofType({ type: of.type }),
    }));
    return (value) => {
      let at: string | undefined;
      let fitting = 0;
      for (const { check, fits } of checks) {
        const found = check(value);
        if (found === undefined) return undefined;
        if (fits(value) !== undefined) continue;
        fitting += 1;
        at = found;
      }
      // Of a list where only one of the branches is a list, that branch says what is wrong.
      return fitting === 1 ? at : '';
    };
  }
  const byTag = new Map(branches.map((of) => [of.properties?.[tag]?.const, make(of)]));
  return (value) => {
    if (TYPES['object']?.(value) !== true) return '';
    const check = byTag.get((value as Readonly<Record<string, unknown>>)[tag]);
    return check === undefined ? tag : check(value);
  };
}
