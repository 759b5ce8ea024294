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
])('%s is marked from its first word to its last: “%s”', (entry, name) => {
  expect(marked(entry, `Officials in China spoke of the ${name} on Thursday.`)).toBe(name);
});

test('the slogan of the great matters of the nation does not begin inside “keep in mind”', () => {
  const text =
    'Officials must keep in mind the great matters of the nation, the Party committee said.';
  expect(marked('big-country-in-mind', text)).toBe('great matters of the nation');
});

function marked(entry: string, text: string): string | undefined {
  const found = matchesIn(text).find(({ match }) => match.entry === entry);
  return found && text.slice(found.start, found.end);
}
