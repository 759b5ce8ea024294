import { expect, test } from 'vitest';
import { matchesIn } from './shipped.ts';

test.each([
  ['party-central-committee', 'Communist Party of China (CPC) Central Committee'],
  [
    'politburo-standing-committee',
    'Standing Committee of the Political Bureau of the Communist Party of China (CPC) Central Committee',
  ],
  [
    'guangdong-provincial-party-committee',
    'Guangdong Provincial Committee of the Communist Party of China (CPC)',
  ],
  ['20th-national-congress', '20th National Congress of the Communist Party of China (CPC)'],
  [
    'spirit-of-20th-congress',
    'spirit of the 20th National Congress of the Communist Party of China (CPC)',
  ],
  ['carbon-peak-neutrality', 'carbon peak and carbon neutrality targets'],
  [
    'decision-making-deployment',
    'decisions and instructions by the CPC Central Committee and the State Council',
  ],
])('%s is marked from its first word to its last: “%s”', (entry, name) => {
  expect(marked(entry, `Officials in China spoke of the ${name} on Thursday.`)).toBe(name);
});

test('the slogan of the great matters of the nation does not begin inside “keep in mind”', () => {
  const text =
    'Officials must keep in mind the great matters of the nation, the Party committee said.';
  expect(marked('big-country-in-mind', text)).toBe('great matters of the nation');
});

test.each([
  [
    'cultivated-land-red-line',
    '1.8 billion mu red line for farmland',
    'China will hold the 1.8 billion mu red line for farmland.',
  ],
  [
    'benefit-people-more-equitably',
    'bringing more benefits to all our people in a fair way',
    'Xi Jinping spoke of development and for bringing more benefits to all our people in a fair way.',
  ],
  [
    'strong-counties-towns-villages',
    'strengthening of counties, promotion of towns and villages',
    'Guangdong asks for the strengthening of counties, promotion of towns and villages, give full play to the leading role.',
  ],
  [
    'chinese-style-modernization',
    '中國式現代化',
    '中共中央提出以「中國式現代化」全面推進民族復興。',
  ],
  [
    'ballast-stone',
    'ballast stone of China’s economy',
    'Factories are the ballast stone of China’s economy, the Party committee said.',
  ],
  [
    'four-leading-groups',
    'four sets of team members',
    'The four sets of team members of the municipal Party committee attended.',
  ],
  [
    'lucid-waters',
    'clear waters and green mountains are as good as mountains of gold',
    'The Communist Party of China says that clear waters and green mountains are as good as mountains of gold.',
  ],
])('%s is marked as “%s”, no more and no less', (entry, phrase, text) => {
  expect(marked(entry, text)).toBe(phrase);
});

test.each([
  'establishing Comrade Xi Jinping’s core position on the Party Central Committee and in the Party as a whole and the guiding role of Xi Jinping Thought',
  'safeguarding the establishment of both Comrade Xi Jinping’s core position on the CPC Central Committee and in the whole Party and the guiding role of Xi Jinping Thought',
])('Xi Jinping’s position in the Party is not the Party’s centre with him at its core', (text) => {
  const found = matchesIn(text).map(({ match }) => match.entry);
  expect(found).toContain('two-establishments');
  expect(found).not.toContain('party-central-committee-core');
});

test.each([
  '学习贯彻习近平总书记视察广东重要讲话精神。',
  '學習貫徹習近平總書記視察廣東重要講話、重要指示精神。',
  '习近平总书记重要讲话精神。',
])('name and title of one man are one in “%s”', (text) => {
  const people = matchesIn(text).filter(({ match }) => match.entry === 'xi-jinping');
  expect(people).toHaveLength(1);
});

test('the conference of all Guangdong is marked with the place', () => {
  const text = '2023年1月28日，广东全省高质量发展大会开幕。';
  const entry = 'gd-high-quality-development-conference';
  expect(marked(entry, text)).toBe('广东全省高质量发展大会');
});

function marked(entry: string, text: string): string | undefined {
  const found = matchesIn(text).find(({ match }) => match.entry === entry);
  return found && text.slice(found.start, found.end);
}
