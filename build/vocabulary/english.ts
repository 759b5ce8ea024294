import spellings from 'american-british-english-translator/data/american_spellings.json' with {
  type: 'json',
};
import lemmatize from 'wink-lemmatizer';
import nounExceptions from 'wink-lexicon/src/wn-noun-exceptions.js';
import verbExceptions from 'wink-lexicon/src/wn-verb-exceptions.js';
import senses from 'wink-lexicon/src/wn-word-senses.js';
import words from 'wink-lexicon/src/wn-words.js';

/** English words and what is filed under them. Roots are made by WordNet's lemmas, spellings by a word list. */
export interface English {
  root(word: string): string;
  forms(root: string): readonly string[];
}

export function createEnglish(): English {
  const american = new Map<string, string>();
  const british = new Map<string, string[]>();
  for (const [us, gb] of Object.entries(spellings)) {
    if (!american.has(gb)) american.set(gb, us);
    add(british, us, gb);
  }
  const irregular = invert(verbExceptions, nounExceptions);
  const root = (word: string) => rootOf(american.get(word) ?? americanEnding(word));
  return {
    root,
    forms: (base) => {
      const forms = [...candidates(base), ...(irregular.get(base) ?? [])];
      const spelled = [base, ...forms].flatMap((form) => [
        form,
        ...(british.get(form) ?? []),
        ...britishEndings(form),
      ]);
      return [...new Set(spelled)].filter((form) => form === base || root(form) === base);
    },
  };
}

/** Too short to be cut: “as” is not the plural of “a”. */
const shortestInflected = 4;
/** Words whose WordNet lemma is another word in the news. */
const kept = new Set(
  'data media masses better best left found people peoples bases axes lay saw does laos'.split(' '),
);

function rootOf(word: string): string {
  if (kept.has(word) || !/^[a-z]+$/.test(word)) return word;
  if (word.length < shortestInflected) return verbExceptions[word] ?? word;
  // The lemmatiser takes “boss” for a plural.
  const singular = word.endsWith('ss') ? word : lemmatize.noun(word);
  const verb = lemmatize.verb(singular);
  const root = verb === word && !isNoun(word) ? lemmatize.adjective(word) : verb;
  return root.length < 2 ? word : root;
}

/** WordNet knows it as a noun (its lexicographer files 3 to 28). */
function isNoun(word: string): boolean {
  const number = words[word];
  return number !== undefined && (senses[number] ?? []).some((sense) => sense > 2 && sense < 29);
}

/** The American spelling that the word list lacks: modernisation, digitalise. */
function americanEnding(word: string): string {
  const noun = /^(.{3,})isation((?:s|al|ally)?)$/.exec(word);
  if (noun && (Object.hasOwn(words, `${noun[1]}ization`) || !Object.hasOwn(words, word))) {
    return `${noun[1]}ization${noun[2]}`;
  }
  const verb = /^(.{3,})is(e|es|ed|ing)$/.exec(word);
  return verb && Object.hasOwn(words, `${verb[1]}ize`) ? `${verb[1]}iz${verb[2]}` : word;
}

/** What regular inflection makes of a word; the lemmatiser then says which of it exists. */
function candidates(base: string): string[] {
  const stem = /[^eyo]e$/.test(base) ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : undefined;
  const plural = y ? `${y}es` : /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const soft = y ?? stem;
  const gerunds = [`${stem}ing`, ...(Object.hasOwn(words, `${stem}ing`) ? [`${stem}ings`] : [])];
  const forms = [
    plural,
    ...gerunds,
    `${soft}ed`,
    `${soft}er`,
    `${soft}est`,
    base.replace(/man$/, 'men'),
  ];
  return forms.filter((form) => form !== base);
}

function britishEndings(word: string): string[] {
  return /iz(e|es|ed|ing|ation(s|al|ally)?)$/.test(word)
    ? [word.replace(/iz(?=[a-z]+$)/, 'is')]
    : [];
}

function invert(...tables: Readonly<Record<string, string>>[]): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const table of tables)
    for (const [form, base] of Object.entries(table)) add(inverted, base, form);
  return inverted;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
