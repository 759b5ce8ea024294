import { expect, it } from 'vitest';
import { found, indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    { id: 'deployment', name: '1310 deployment', patterns: ['deployment of 1310'] },
    { id: 'digits', name: '1310', zh: '具体部署' },
    { id: 'plan', name: 'Heshan’s work plan' },
    { id: 'cities', name: 'cities work' },
  ],
});

it.each([
  ['the “1310” deployment', '“1310” deployment'],
  ['the "1310" deployment', '"1310" deployment'],
  ['「1310」 deployment', '「1310」 deployment'],
  ['the 〈1310〉 deployment', '〈1310〉 deployment'],
  ['the «1310» deployment', '«1310» deployment'],
  ['the ‹1310› deployment', '‹1310› deployment'],
  ['the „1310“ deployment', '„1310“ deployment'],
  ['the „1310” deployment', '„1310” deployment'],
  ['the ＂1310＂ deployment', '＂1310＂ deployment'],
  ['the deployment of «1310».', 'deployment of «1310»'],
  ['the deployment of „1310“.', 'deployment of „1310“'],
  ['the deployment of “1310”.', 'deployment of “1310”'],
  ['a “1310” “deployment”', '“1310” “deployment”'],
  ["the '1310' deployment", "'1310' deployment"],
  ["the deployment of '1310'.", "deployment of '1310'"],
  ["Heshan's 'work' plan", "Heshan's 'work' plan"],
  ["Heshan's work 'plan'", "Heshan's work 'plan'"],
  ['the deployment of (1310).', 'deployment of \\(1310\\)'],
])(
  'a match takes in the partner of a quotation mark or bracket that it holds: %s',
  (text, words) => {
    expect(found(index, text)[0]).toMatch(new RegExp(`: ${words}$`));
  },
);

it.each([
  ['“1310”', '1310'],
  ['"1310"', '1310'],
  ["'1310'", '1310'],
  ['“1310 deployment”', '1310 deployment'],
  ["'1310 deployment'", '1310 deployment'],
  ["'Heshan's work plan'", "Heshan's work plan"],
  ['‘Heshan’s work plan’', 'Heshan’s work plan'],
  ["the 'cities' work' here", "cities' work"],
])('a match leaves out quotation marks that enclose it: %s', (text, words) => {
  expect(found(index, text)[0]).toMatch(new RegExp(`: ${words}$`));
});

it.each(["the others' 1310' deployment", "1310' deployment'90"])(
  'an apostrophe is no partner of a quotation mark: %s',
  (text) => {
    expect(found(index, text)[0]).toMatch(/: 1310' deployment$/);
  },
);

it('a match does not reach for a mark that is not there', () => {
  expect(found(index, '1310” deployment')[0]).toMatch(/: 1310” deployment$/);
});

it.each([
  ['build the zone and “integrate the ports” here', 0],
  ['build the “zone” and integrate', 1],
  ['build the zone and “integrate” the ports', 1],
  ['build ports in the “zone to integrate them”', 0],
  ['「zone」 to build and 「integrate」', 1],
  ['«zone» to build and «integrate»', 1],
  ['build the zone and «integrate the ports» here', 0],
  ['build the zone and „integrate the ports“ here', 0],
])(
  'words that merely stand together do not break off within quotation marks: %s',
  (text, count) => {
    const loose = indexOf({
      entries: [{ id: 'zone', concepts: [{ all: ['zone', 'integrate', 'build'], within: 9 }] }],
    });
    expect(found(loose, text)).toHaveLength(count);
  },
);

const governments = indexOf({
  entries: [{ id: 'government', name: 'city people’s government', zh: '市人民政府' }],
});

it.each(['县（市）人民政府', 'the county (city) people’s government'])(
  'words that begin in an aside of another word and go on behind it are no wording: %s',
  (text) => {
    expect(found(governments, text)).toEqual([]);
  },
);

it.each(['（市）人民政府', 'the plan; (city) people’s government', '（市人民政府）'])(
  'but they are where no word stands before the bracket, or all are in it: %s',
  (text) => {
    expect(found(governments, text)).toHaveLength(1);
  },
);
