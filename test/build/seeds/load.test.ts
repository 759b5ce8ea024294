import { describe, expect, it } from 'vitest';
import { loadSeeds } from '../../../build/seeds/load.ts';
import { reservedTerms } from '../../../corpus/lexicon/layout.ts';
import { seedsFolder, sound } from './folder.ts';

const { folder, write } = seedsFolder();

describe('loadSeeds', () => {
  it('reads entries, articles, sets of words, gazetteer and what is left out', () => {
    const seeds = loadSeeds(folder);
    expect(seeds.entries.map((entry) => entry.id)).toEqual([
      'jiangmen',
      'head-goose-project',
      'plenum',
    ]);
    expect(seeds.articles[0]).toMatchObject({ id: '000', text: 'The “head goose” project.' });
    expect(seeds.sets).toMatchObject({ party: ['Party committee'], build: ['build', 'construct'] });
    expect(seeds.gazetteer).toEqual([{ name: 'Foshan', zh: '佛山' }]);
    expect(seeds.leftOut.get('ten matters')).toBe('a plain number');
  });

  it('lists the first faults of a file that is broken all over', () => {
    write('entries/a.yaml', '- id: {\n'.repeat(200));
    expect(() => loadSeeds(folder)).toThrow(/and \d+ more, which may go away with the first$/);
  });

  it('reads the place round another by its name in either language', () => {
    const places = (within: string) =>
      `- { name: Suzhou, zh: 宿州市 }\n- { name: Lingbi, zh: 灵璧县, within: ${within} }\n`;
    for (const within of ['Suzhou', '宿州市']) {
      write('gazetteer.yaml', places(within));
      expect(loadSeeds(folder).gazetteer[1]).toMatchObject({ within });
    }
  });

  it.each(reservedTerms)(
    'refuses terms without %s, which is read though nobody names it',
    (name) => {
      write('terms.yaml', sound['terms.yaml'].replace(`${name}:`, `x${name}:`));
      expect(() => loadSeeds(folder)).toThrow(
        `seeds/terms.yaml:1: has no ${name}, which the recogniser itself reads: add it, or correct`,
      );
    },
  );

  it('reads conditions that entries share, each of which may name those before it', () => {
    write(
      'conditions.yaml',
      'near-foshan: [{ near: Foshan }]\nthere: [$near-foshan, { here: Foshan }]\n',
    );
    write('entries/a.yaml', `${sound['entries/a.yaml']}  unless: [$there]\n`);
    const entry = loadSeeds(folder).entries.find(({ id }) => id === 'head-goose-project');
    expect(entry?.unless).toEqual([
      { is: 'near', words: ['Foshan'] },
      { is: 'here', places: ['Foshan'] },
    ]);
  });

  it.each([
    ['that is no condition', 'near-foshan: [{ near: Foshan }]\nthere:\n  - nearby: Foshan\n', 3],
    ['that names one behind it', 'there: [$near-foshan]\nnear-foshan: [{ near: Foshan }]\n', 1],
  ])('refuses a shared condition %s', (_, text, line) => {
    write('conditions.yaml', text);
    expect(() => loadSeeds(folder)).toThrow(
      `seeds/conditions.yaml:${line}: there.0 is no condition that can stand here`,
    );
  });

  it('refuses a shared condition that is called like a set of words', () => {
    write('conditions.yaml', 'near-foshan: [{ near: Foshan }]\nparty: [{ near: Foshan }]\n');
    expect(() => loadSeeds(folder)).toThrow(
      'seeds/conditions.yaml:2: party is the name of a set of words',
    );
  });

  it('refuses a set that both files have', () => {
    write('words.yaml', 'build: [build]\nparty: [communists]\n');
    expect(() => loadSeeds(folder)).toThrow(
      'words.yaml:2: party stands already in seeds/terms.yaml',
    );
  });

  it.each([
    [
      'a missing field',
      '  salience: signature\n',
      '',
      'entries/a.yaml:10: head-goose-project: salience is missing: add it',
    ],
    [
      'a bad date',
      'level: provincial',
      'level: provincial\n  date: "2023-13-01"',
      'entries/a.yaml:13: head-goose-project: date must be a date',
    ],
    [
      'an unknown id',
      'place: jiangmen',
      'place: jiangmem',
      'entries/a.yaml:13: head-goose-project: no entry has the id jiangmem: correct it',
    ],
    [
      'an unknown article',
      '["000"]',
      '["007"]',
      'entries/a.yaml:19: head-goose-project: no article has the id 007',
    ],
    [
      'a number that is no article’s',
      '["000"]',
      '["0000"]',
      'entries/a.yaml:19: head-goose-project: no article has the id 0000',
    ],
    [
      'a second entry of one id',
      'id: head-goose-project',
      'id: jiangmen',
      'jiangmen stands already at seeds/entries/a.yaml:1',
    ],
    [
      'words that judge',
      'A programme',
      'A glorious programme',
      '“glorious” praises or scorns: describe',
    ],
    [
      'the number of a file in a definition',
      'A programme',
      'In 000 a programme',
      '“000” is none that a reader knows: name the newspaper and its date',
    ],
    [
      'the number of a file in a note',
      'salience: signature',
      'salience: signature\n  notes: [Article 000 says so.]',
      'head-goose-project: “000” is none that a reader knows',
    ],
    [
      'an article without its newspaper and date',
      'A programme',
      'In the article a programme',
      '“the article” is none that a reader knows: name the newspaper and its date',
    ],
    [
      'a gloss of Chinese that nobody knows',
      'salience: signature',
      'salience: signature\n  gloss: goose at the head',
      'entries/a.yaml:16: head-goose-project: `gloss` renders the `zh` word for word, and there is none',
    ],
    [
      'a literal name for Chinese that nobody knows',
      'english: machine translation',
      'english: literal',
      'entries/a.yaml:17: head-goose-project: a literal name renders the `zh`, and there is none',
    ],
    [
      'a machine translation said to be unseen in print',
      'salience: signature',
      'salience: signature\n  unseen: true',
      'entries/a.yaml:16: head-goose-project: a name that is machine translation claims no print',
    ],
    [
      'an unseen name that was seen',
      'english: machine translation',
      'english: press\n  unseen: true\n  renderings: [{ text: head goose project, type: press, seen: true }]',
      'head-goose-project: the name is a rendering that was seen in print: remove `unseen`',
    ],
    [
      'a wording listed as two types',
      'salience: signature',
      'salience: signature\n  renderings:\n  - { text: goose, type: press }\n  - { text: goose, type: literal }',
      'a.yaml:18: head-goose-project: is literal, and stands above as press: keep one of the two',
    ],
    [
      'the name, in other signs, as another type',
      'salience: signature',
      'salience: signature\n  renderings:\n  - { text: “Head-Goose” Project, type: press }',
      'a.yaml:17: head-goose-project: is press, and stands above as machine translation: keep one of the two',
    ],
    [
      'a misspelt key',
      'salience: signature',
      'salience: signature\n  definitoin: x',
      'definitoin is not a known key',
    ],
    [
      'a condition that can be none',
      'salience: signature',
      'salience: signature\n  when:\n  - quoted\n  - all:\n    - page\n    - outside: 2023-2',
      'entries/a.yaml:20: head-goose-project: when.1.all.1.outside must be a year, or a month',
    ],
    [
      'the name of a gate that comes too late',
      'salience: signature',
      'salience: signature\n  when: *party',
      'entries/a.yaml:16: *party stands before its &party, or has none in this file',
    ],
  ])('stops at %s with file, line and remedy', (...[, from, to, message]) => {
    write('entries/a.yaml', replaced(sound['entries/a.yaml'], from, to));
    expect(() => loadSeeds(folder)).toThrow(message);
  });

  it('takes no number for an article but those of the articles', () => {
    const definition = 'A programme of 2,000 and 1,000 villages, and of 010';
    write('entries/a.yaml', replaced(sound['entries/a.yaml'], 'A programme', definition));
    expect(() => loadSeeds(folder)).not.toThrow();
    write('articles/articles.yaml', sound['articles/articles.yaml'].replace('"000"', '"010"'));
    expect(() => loadSeeds(folder)).toThrow('“010” is none that a reader knows');
  });

  it('names the line of a YAML mistake', () => {
    write('entries/a.yaml', '- id: x\n  name: "open\n');
    expect(() => loadSeeds(folder)).toThrow(/seeds\/entries\/a\.yaml:[23]: /);
  });

  it('lists every mistake at once', () => {
    write('entries/a.yaml', '- id: one\n- id: two\n');
    expect(() => loadSeeds(folder)).toThrow(
      /(?=[\s\S]*one: kind is missing)(?=[\s\S]*two: kind is missing)/,
    );
  });

  it.each([
    ['a wrong date', '"2023-06-29"', 'June', '5: 0.date must be a date written as YYYY-MM-DD'],
    [
      'a day that is none',
      '"2023-06-29"',
      '"2023-02-31"',
      '5: 0.date is not a day of the calendar',
    ],
    ['a place that is unknown', 'jiangmen', 'jiangmn', '8: 0.place is jiangmn, the id of no place'],
    [
      'a meeting that is none',
      'plenum',
      'jiangmen',
      '10: 0.meeting is jiangmen, the id of no meeting',
    ],
    ['a misspelt key', 'publisher', 'publishr', '9: 0.publishr is not a known key'],
    ['no file', '000.txt', '001.txt', '2: 0.file is 001.txt, which is not in seeds/articles'],
    ['another status', 'inferred', 'guessed', '4: 0.titleStatus "guessed" is not one of: stated'],
  ])('refuses an article with %s', (...[, from, to, message]) => {
    const articles = replaced(sound['articles/articles.yaml'], from, to);
    write('articles/articles.yaml', articles);
    expect(() => loadSeeds(folder)).toThrow(`seeds/articles/articles.yaml:${message}`);
  });

  it('blames of two like places only the second, and nobody who lies within them', () => {
    write(
      'gazetteer.yaml',
      '- { name: Foshan, zh: 佛山市 }\n- { name: Chancheng, zh: 禅城区, within: Foshan }\n- { name: Foshan, zh: 佛山 }\n',
    );
    expect(() => loadSeeds(folder)).toThrow(
      /^The seeds have a mistake:\n.*:3: 2 Foshan, 佛山 is listed already as 佛山市: take one away$/,
    );
  });

  it('takes a place for another of its name where the English name has its rank', () => {
    write(
      'gazetteer.yaml',
      '- { name: Jilin, zh: 吉林省 }\n- { name: Jilin City, zh: 吉林市, within: Jilin }\n',
    );
    expect(loadSeeds(folder).gazetteer.map(({ zh }) => zh)).toEqual(['吉林省', '吉林市']);
  });

  it('refuses a second article of one id', () => {
    write('articles/articles.yaml', sound['articles/articles.yaml'].repeat(2));
    expect(() => loadSeeds(folder)).toThrow(
      'seeds/articles/articles.yaml:11: 1.id is 000, as of another article: correct one',
    );
  });

  it.each([
    ['terms.yaml', 'party: []', '1: party must not be empty'],
    ['terms.yaml', 'party:\n- x\n- ""', '3: party.1 must not be empty'],
    ['words.yaml', 'build: construct', '1: build must be a list, not "construct"'],
    ['words.yaml', 'two words: [x]', '1: two words is no name for a set: write letters, digits'],
    ['words.yaml', 'build', '1: must be keys with values, not "build"'],
    ['gazetteer.yaml', '- name: Foshan\n  zh: Foshan', '2: 0.zh must be Chinese'],
    ['gazetteer.yaml', '- name: the\n  zh: 佛山', '1: 0.name must be a name with a capital'],
    ['gazetteer.yaml', '- name: Foshan\n  zh: 12', '2: 0.zh must be text, not 12'],
    [
      'gazetteer.yaml',
      '- { name: Foshan, zh: 佛山, within: jiangmen }\n- { name: Zumiao, zh: 祖庙, within: Foshn }',
      '2: 1.within is Foshn, neither a name of this list nor the id of a place',
    ],
    [
      'gazetteer.yaml',
      '- { name: Suzhou, zh: 苏州市 }\n- { name: Suzhou, zh: 宿州市 }\n- { name: Lingbi, zh: 灵璧县, within: Suzhou }',
      '3: 2.within is Suzhou, which is 苏州市 and 宿州市: write which in Chinese',
    ],
    [
      'gazetteer.yaml',
      '- { name: Foshan, zh: 佛山 }\n- { name: Foshan, zh: 佛山 }',
      '2: 1 Foshan, 佛山 is listed already as 佛山: take one away',
    ],
    [
      'gazetteer.yaml',
      '- { name: Jilin, zh: 吉林省 }\n- { name: Jilin, zh: 吉林市, within: 吉林省 }',
      '2: 1 Jilin, 吉林市 is listed already as 吉林省: take one away, or write the rank in the English name of one too',
    ],
    [
      'gazetteer.yaml',
      '- { name: One, zh: 甲甲, within: Two }\n- { name: Two, zh: 乙乙, within: 甲甲 }',
      '1: 0.within is Two, which leads back to the place itself: correct one of them',
    ],
    [
      'gazetteer.yaml',
      '- { name: One, zh: 甲甲, within: One }',
      '1: 0.within is One, which leads back to the place itself',
    ],
    [
      'gazetteer.yaml',
      '- { name: Foshan, zh: 佛山, capital: sometimes }',
      '1: 0.capital must be true or false, not "sometimes"',
    ],
    ['left-out.yaml', '- text: ten matters', '1: 0.reason is missing: add it'],
  ])('refuses in %s %j and says how to mend it', (file, text, message) => {
    write(file, `${text}\n`);
    expect(() => loadSeeds(folder)).toThrow(`seeds/${file}:${message}`);
  });
});

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}
