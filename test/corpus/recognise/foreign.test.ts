import { expect, test } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { found, indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    { id: 'head-goose-project' },
    { id: 'two-upholds' },
    { id: 'lucid-waters-are-invaluable-assets' },
    { id: 'hills-are-invaluable-assets' },
    { id: 'guangdong', kind: 'place', name: 'Nanyue' },
    { id: 'huang-kunming', kind: 'official', name: 'Huang Kunming', unmistakable: true },
  ],
  sets: {
    otherParties: ['Hanoi', 'Labour Party'],
    ours: ['China', 'Guangdong'],
    institutions: ['cadres'],
  },
});
const slogan = 'Our head goose project.';

test('what a page of another country’s party calls by the same words is not ours', () => {
  expect(found(index, slogan, { lead: 'The plenum in Hanoi' })).toEqual([]);
});

test.each([
  'The plenum in Guangdong',
  'A guest from Hanoi came to Guangdong.',
  'Hanoi, Hanoi and again Hanoi ask China.',
  'The plenum',
])('a page that names China, and others no more than three times as often, is: %s', (lead) => {
  expect(found(index, slogan, { lead })).toHaveLength(1);
});

test('China in passing does not make it ours, but for the paragraph that names it', () => {
  const lead = 'Hanoi, Hanoi, Hanoi and again Hanoi ask China.';
  const { matches } = recognise(index, {
    blocks: [slogan, 'The head goose project of China.', 'Huang Kunming came.'],
    lead,
  });
  expect(matches.map((list) => list.length)).toEqual([0, 1, 1]);
});

test('news of theirs that comes to China only later is theirs', () => {
  const lead = `The plenum in Hanoi. ${'It sat long. '.repeat(20)} Hanoi trades with China.`;
  expect(found(index, slogan, { lead })).toEqual([]);
  expect(found(index, slogan, { lead: `In China. ${lead}` })).toHaveLength(1);
});

test('that a page is another’s travels with its signals', () => {
  const { signals } = recognise(index, { blocks: [slogan], lead: 'The plenum in Hanoi' });
  expect(signals.foreign).toBe(true);
  expect(recognise(index, { blocks: [slogan], signals }).matches).toEqual([[]]);
});

const chatter = 'The warden thanked the ringers for their work. '.repeat(40);

test('a long page in English whose beginning names neither China nor a place in it is not ours', () => {
  expect(found(index, slogan, { lead: chatter })).toEqual([]);
  expect(found(index, slogan, { lead: `${chatter} Two upholds.` })).toEqual([]);
  expect(found(index, slogan, { lead: `${chatter} Hills are invaluable assets.` })).toEqual([]);
  expect(found(index, `In China: ${slogan}`, { lead: chatter })).toHaveLength(1);
});

test.each([
  ['names it', `${chatter} A guest came from China.`],
  ['names a place in it', `${chatter} A guest came from Nanyue.`],
  ['names what only China has', `${chatter} Cadres came.`],
  ['gives its words in Chinese', `${chatter} (头雁工程)`],
  ['speaks in a long formula of its own', `${chatter} Lucid waters are invaluable assets.`],
  ['is short', 'The warden thanked the ringers.'],
])('it may be ours where it %s', (_, lead) => {
  expect(found(index, slogan, { lead })).toHaveLength(1);
});
