import { inside, type Origin, PatternError } from './pattern-error.ts';

/** A read pattern: alternatives, each a sequence of parts. An optional part is a choice with an empty alternative. */
export type Choice = readonly Part[][];
export type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'slot'; readonly slot: 'place' | 'number' | 'end' }
  | { readonly is: 'choice'; readonly choice: Choice };

/** Sets of patterns that others may name, as `seeds/terms.yaml` and `seeds/words.yaml` have them. */
export type Sets = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Reads `[optional]`, `(one|other)`, `{place}`, `{number}`, `$set` (one of a set) and a `.` that stands alone. Letters that
 * touch a bracket belong to the words inside it: `re(create|build)`. Throws `PatternError`.
 */
export function readPattern(pattern: string, origin: Origin, sets: Sets = {}): Choice {
  const parser = new Parser(pattern, { origin, sets });
  const choice = parser.choice();
  if (parser.at < pattern.length)
    parser.fail(`“${pattern[parser.at]}” closes nothing`, 'Take it out');
  return choice;
}

/** The members of a set that a pattern names. Throws `PatternError` where there is none, or where it leads back to itself. */
export function membersOf(
  name: string,
  from: { pattern: string; origin: Origin; sets: Sets },
): readonly string[] {
  const members = Object.hasOwn(from.sets, name) ? from.sets[name] : undefined;
  if (!members)
    throw new PatternError(from, `there is no set $${name}`, 'Add it to seeds/words.yaml');
  if (from.origin.sets?.includes(name))
    throw new PatternError(from, `$${name} leads back to itself`, 'Write its words out here');
  return members;
}

/** Most wordings that a pattern inside a gate or concept may stand for. */
const maxExpansions = 1024;

/** Stand for slots in an expanded wording: private-use characters, which no seed text holds. */
export const slotSigns = { place: '\ue000', number: '\ue001', end: '\ue002' } as const;

/** All wordings of a pattern as texts, or `undefined` where they are more than `maxExpansions`. */
export function expand(choice: Choice): string[] | undefined {
  const all: string[] = [];
  for (const parts of choice) {
    let wordings = [''];
    for (const part of parts) {
      const options = expandPart(part);
      if (!options || wordings.length * options.length > maxExpansions) return undefined;
      wordings = wordings.flatMap((wording) => options.map((option) => wording + option));
    }
    all.push(...wordings);
    if (all.length > maxExpansions) return undefined;
  }
  return [...new Set(all.map((wording) => wording.replace(/\s+/g, ' ').trim()))];
}

/** How many wordings a pattern stands for. */
export function countWordings(choice: Choice): number {
  const count = (part: Part): number => (part.is === 'choice' ? countWordings(part.choice) : 1);
  return choice.reduce((sum, parts) => sum + parts.reduce((all, part) => all * count(part), 1), 0);
}

function expandPart(part: Part): string[] | undefined {
  if (part.is === 'text') return [part.text];
  return part.is === 'slot' ? [` ${slotSigns[part.slot]} `] : expand(part.choice);
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const signs = '()[]{}|$';
/** What the names of sets are made of. */
export const setNameForm = /[A-Za-z0-9-]+/;
const setName = new RegExp(`\\$(${setNameForm.source})`, 'y');
const touches = /[\p{Script=Latin}0-9]+$/u;
const touched = /^[\p{Script=Latin}0-9]+/u;

class Parser {
  at = 0;
  readonly pattern: string;
  readonly origin: Origin;
  readonly sets: Sets;

  constructor(pattern: string, { origin, sets }: { origin: Origin; sets: Sets }) {
    this.pattern = pattern;
    this.origin = origin;
    this.sets = sets;
  }

  /** Alternatives up to the bracket that closes them, or the end. */
  choice(): Part[][] {
    const all: Part[][] = [this.#sequence()];
    while (this.pattern[this.at] === '|') {
      this.at++;
      all.push(this.#sequence());
    }
    return all;
  }

  fail(problem: string, remedy: string): never {
    throw new PatternError(this, problem, remedy);
  }

  #sequence(): Part[] {
    const parts: Part[] = [];
    while (this.at < this.pattern.length && !'|)]'.includes(this.pattern[this.at] as string)) {
      const sign = this.pattern[this.at] as string;
      if (sign === '(' || sign === '[') parts.push(this.#group(sign, parts));
      else if (sign === '{') parts.push(this.#slot());
      else if (sign === '$') parts.push(this.#set());
      else if (sign === '}') this.fail('“}” closes nothing', 'Write slots as {place} or {number}');
      else parts.push(...this.#text());
    }
    return parts;
  }

  #text(): Part[] {
    const from = this.at;
    while (this.at < this.pattern.length && !signs.includes(this.pattern[this.at] as string))
      this.at++;
    const pieces = this.pattern.slice(from, this.at).split(/(?<=^|\s)\.(?=\s|$)/);
    return pieces.flatMap((text, i): Part[] => {
      const part: Part = { is: 'text', text };
      return i === 0 ? [part] : [{ is: 'slot', slot: 'end' }, part];
    });
  }

  #group(sign: '(' | '[', before: Part[]): Part {
    this.at++;
    const inner: Part[][] = this.choice();
    if (this.pattern[this.at] !== closing[sign]) {
      this.fail(`“${sign}” is not closed`, `Put “${closing[sign]}” where it ends`);
    }
    this.at++;
    if (sign === '[') inner.push([]);
    return { is: 'choice', choice: this.#glue(inner, before) };
  }

  /** Takes letters that touch the brackets into each alternative. */
  #glue(inner: Part[][], before: Part[]): Part[][] {
    const last = before.at(-1);
    const prefix = last?.is === 'text' ? (touches.exec(last.text)?.[0] ?? '') : '';
    const suffix = touched.exec(this.pattern.slice(this.at))?.[0] ?? '';
    if (prefix === '' && suffix === '') return inner;
    if (last?.is === 'text' && prefix !== '') {
      before[before.length - 1] = { is: 'text', text: last.text.slice(0, -prefix.length) };
    }
    this.at += suffix.length;
    const words =
      expand(inner) ?? this.fail('too many endings for one word', 'Write the words out');
    return words.map((word) => [{ is: 'text', text: prefix + word + suffix }]);
  }

  /** Any member of a set. */
  #set(): Part {
    setName.lastIndex = this.at;
    const name = setName.exec(this.pattern)?.[1];
    if (name === undefined) this.fail('“$” names no set', 'Write the name of one right behind it');
    const members = membersOf(name, this);
    this.at += name.length + 1;
    const origin = inside(this.origin, name);
    return {
      is: 'choice',
      choice: members.flatMap((member) => readPattern(member, origin, this.sets)),
    };
  }

  #slot(): Part {
    const end = this.pattern.indexOf('}', this.at);
    if (end < 0) this.fail('“{” is not closed', 'Write slots as {place} or {number}');
    const name = this.pattern.slice(this.at + 1, end);
    this.at = end + 1;
    if (name === 'place' || name === 'number') return { is: 'slot', slot: name };
    return this.fail(`there is no slot {${name}}`, 'Use {place} or {number}');
  }
}
