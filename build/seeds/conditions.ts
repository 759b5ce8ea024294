import * as v from 'valibot';
import type { Condition, DateCondition, PlaceCondition, WordCondition } from '../../corpus/seed.ts';
import { fields, filledList, list, period, text, wholeNumber, year } from './values.ts';

type Reads<Read> = v.GenericSchema<unknown, Read>;

/** Conditions that are written as one key with a value, each by its key. */
type Keyed<Read> = readonly (readonly [key: string, reads: Reads<Read>])[];

/** YAML reads `006` and `3` as numbers; an author's bare word is accepted wherever a list of words is. */
const words = v.pipe(
  v.union(
    [text, filledList(text)],
    'must be a wording or a list of wordings, in quotation marks where they are numbers',
  ),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);

/** May stand under `not`. */
type Settled = WordCondition | DateCondition | PlaceCondition;

/** What is known once the paragraph and the page's beginning are read. */
const settled: Keyed<Settled> = [
  ...(['before', 'after', 'near', 'block', 'holds'] as const).map((is) =>
    keyed(is, words, (found): WordCondition => ({ is, words: found })),
  ),
  ...(['dated', 'outside'] as const).map((is) =>
    keyed(is, period, (found): DateCondition => ({ is, period: found })),
  ),
  // A sentence is so by its years alone.
  keyed('elsewhen', year, (found): DateCondition => ({ is: 'elsewhen', period: found })),
  keyed('here', words, (places): PlaceCondition => ({ is: 'here', places })),
];

/** Conditions that are written as a word by itself. */
const ofOneWord: ReadonlyMap<string, Condition> = new Map([
  ['quoted', { is: 'quoted' }],
  ['capital', { is: 'capital' }],
  ['named', { is: 'named' }],
  ['page', { is: 'page', entries: 2 }],
]);

/** Conditions that entries share, by name: where one of several is enough, `$name` stands for all that bear it. */
export type SharedConditions = ReadonlyMap<string, readonly Condition[]>;

/** How entries write `when` and `unless`, which may name these conditions. */
export function conditionsWith(shared: SharedConditions) {
  const names = namesOf(shared);
  const forms = formsWith(names);
  const byWord = new Map<string, Condition | readonly Condition[]>([...ofOneWord, ...names.all]);
  /** Of which one is enough. */
  const ways = (written: Keyed<Condition | readonly Condition[]>) =>
    v.pipe(
      oneOrMore(oneOf<Condition | readonly Condition[]>(written, byWord)),
      v.transform((read): readonly Condition[] => read.flat()),
      v.check(
        (value) => !value.some(isHollow),
        'must not have an empty `all` or `not`, which always holds: give it a condition or take it away',
      ),
    );
  const anyWay = ways(forms.byKey);
  return {
    /** What entries may share. */
    anyWay,
    /**
     * What must hold, for sure or possibly, where a wording counts. Whether the page has named the entry or has enough others
     * may be known in either order, and the reason would be the one that came first.
     */
    gates: v.pipe(
      ways([...forms.byKey, possiblyWith(forms)]),
      v.check(
        (value) => !value.some(asksNamed) || value.every(asksNamed),
        'must have `named` in all of its conditions or in none: list the wording twice',
      ),
    ),
    /**
     * What rules a match out must be known from its own paragraph and the page's first words: if later paragraphs could
     * rule out what earlier ones have let through, the order of reading would decide.
     */
    exclusions: v.pipe(
      anyWay,
      v.check(
        (value) => !value.some(asksPage),
        'must not ask about `page` or `named`, which come while it is read: ask about words with `block` or `near`, or the other way round in `when`',
      ),
    ),
  };
}

export type Gates = ReturnType<typeof conditionsWith>['gates'];

type Named<Of> = readonly (readonly [name: string, stands: Of])[];

/** The names as they are written, and which of them make sense where. */
interface Names {
  readonly all: Named<readonly Condition[]>;
  /** Where all of a list must hold. */
  readonly ofOne: Named<Condition>;
  /** Under `not`. */
  readonly settled: Named<readonly Settled[]>;
}

function namesOf(shared: SharedConditions): Names {
  const all = [...shared].map(([name, conditions]) => [`$${name}`, conditions] as const);
  const ofOne = all.flatMap(([name, [only, ...others]]) =>
    only && others.length === 0 ? [[name, only] as const] : [],
  );
  const settled = all.flatMap(([name, conditions]) =>
    conditions.every(isSettled) ? [[name, conditions.filter(isSettled)] as const] : [],
  );
  return { all, ofOne, settled };
}

function isSettled(one: Condition): one is Settled {
  return 'words' in one || 'period' in one || 'places' in one;
}

/** How one condition is written that may stand in `when` and in `unless`: with a key, or as a word. */
interface Forms {
  readonly byKey: Keyed<Condition>;
  readonly byWord: ReadonlyMap<string, Condition>;
}

function formsWith(names: Names): Forms {
  const byWord = new Map<string, Condition>([...ofOneWord, ...names.ofOne]);
  const byKey: Keyed<Condition> = [
    ...settled,
    keyed('page', wholeNumber(1, 20), (entries) => ({ is: 'page', entries })),
    keyed('all', list(v.lazy(() => oneOf(byKey, byWord))), (of) => ({ is: 'all', of })),
    keyed(
      'not',
      oneOrMore(oneOf<Settled | readonly Settled[]>(settled, new Map(names.settled))),
      (of) => ({ is: 'not', of: of.flat() }),
    ),
  ];
  return { byKey, byWord };
}

/** What makes a match sure that is possible by the other conditions of a `possibly`. */
interface Surety {
  readonly is: 'surely';
  readonly of: readonly Condition[];
}

/** One way in which a wording counts as it is written: as conditions of which one is enough. */
function possiblyWith({ byKey, byWord }: Forms) {
  const surely = keyed<readonly Condition[], Surety>(
    'surely',
    oneOrMore(oneOf(byKey, byWord)),
    (of) => ({ is: 'surely', of }),
  );
  return keyed<readonly (Condition | Surety)[], readonly Condition[]>(
    'possibly',
    v.pipe(
      filledList(oneOf<Condition | Surety>([...byKey, surely], byWord)),
      v.check(
        (value) => !value.every(({ is }) => is === 'surely'),
        'must have what makes a match possible beside what makes it sure',
      ),
    ),
    (value) => {
      const of = value.filter((one) => one.is !== 'surely');
      const sureties = value.filter((one) => one.is === 'surely');
      const sure = sureties.map((one): Condition => ({ is: 'all', of: [...of, ...one.of] }));
      return [...sure, { is: 'possibly', of }];
    },
  );
}

function keyed<Value, Read>(
  key: string,
  value: Reads<Value>,
  read: (value: Value) => Read,
): readonly [string, Reads<Read>] {
  const written = v.pipe(
    fields({ [key]: value }),
    v.transform((found) => read(found[key] as Value)),
  );
  return [key, written];
}

/** Goes by the key alone and does not try all, so that a mistake is told in the words of that key, on its own line. */
function oneOf<Read>(forms: Keyed<Read>, plain: ReadonlyMap<unknown, Read> = new Map()) {
  const byKey = new Map(forms);
  const ways = [...plain.keys(), ...Array.from(byKey.keys(), (key) => `${key}: …`)].join(', ');
  const none = v.custom<Read>(() => false, `is no condition that can stand here: write ${ways}`);
  return v.lazy((value): Reads<Read> => {
    const word = plain.get(value);
    if (word === undefined) return byKey.get(onlyKey(value)) ?? none;
    return v.pipe(
      v.unknown(),
      v.transform(() => word),
    );
  });
}

function onlyKey(value: unknown): string {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 1 ? (keys[0] ?? '') : '';
}

function oneOrMore<Read>(one: Reads<Read>): Reads<readonly Read[]> {
  const single = v.pipe(
    one,
    v.transform((read) => [read]),
  );
  return v.lazy((value) => (Array.isArray(value) ? list(one) : single));
}

function isHollow(one: Condition): boolean {
  return 'of' in one && (one.of.length === 0 || one.of.some(isHollow));
}

function asksPage(one: Condition): boolean {
  return one.is === 'page' || one.is === 'named' || ('of' in one && one.of.some(asksPage));
}

function asksNamed(one: Condition): boolean {
  return one.is === 'named' || ('of' in one && one.of.some(asksNamed));
}
