import { expect, test } from 'vitest';
import { compileLibrary } from '../../build/compile-library.ts';
import { loadSeeds } from '../../build/seeds/load.ts';
import { openLibrary } from '../../corpus/library.ts';
import { matchesInText } from '../../corpus/plain-text.ts';

const library = openLibrary(compileLibrary('seeds'));
const here = (text: string) => library.recognise({ blocks: [text] }).signals.here;
const { gazetteer } = loadSeeds('seeds');
const byName = Map.groupBy(gazetteer, ({ name }) => name);
const namesakes = [...byName.values()].filter((places) => places.length > 1).flat();

test.each(namesakes)('$zh of $within is told from another $name', ({ name, zh, within = '' }) => {
  const inChinese = here(`中共${zh}委召开会议`);
  expect([name, zh]).toContain(inChinese);
  expect(here(`In ${within}, the ${name} Party Committee held a meeting`)).toBe(inChinese);
  expect(here(`${within} in the rain: ${name}, ${name} and ${name}`)).toBe(inChinese);
});

test.each(namesakes)('$zh fills a template in both languages', ({ name, zh }) => {
  const placeIn = (text: string) =>
    matchesInText(library.recognise, text).find(({ match }) => match.place)?.match.place;
  expect(placeIn(`Write a new ${name} chapter of Chinese modernization.`)).toBe(name);
  expect([zh, zh.slice(0, 2)]).toContain(placeIn(`奋力谱写中国式现代化${zh}新篇章。`));
});

test('of two places of one name each has its own pages', () => {
  const pages = namesakes.map(({ zh }) => here(`中共${zh}委召开会议`));
  expect(new Set(pages).size).toBe(namesakes.length);
});

test('Chaoyang District is Beijing’s unless its page names Shantou', () => {
  const meeting = 'the Chaoyang District Party Committee held a meeting';
  expect(here(`In Beijing, ${meeting}`)).toBe('Chaoyang District');
  expect(here(`Yesterday ${meeting}`)).toBe('Chaoyang District');
  expect(here(`In Shantou, ${meeting}`)).toBe('潮阳区');
});

test.each(['潮阳区', '潮南区'])(
  'a page of %s, which lies in Guangdong, has the slogans of its province',
  (district) => {
    const text = `中共${district}委召开会议，传达学习省委全会精神，落实省委“1310”具体部署。`;
    const found = matchesInText(library.recognise, text).map(({ match }) => match.entry);
    expect(found).toEqual(expect.arrayContaining(['gd-13-3-plenum', '1310-deployment']));
  },
);
