import { describe, expect, test } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { found, indexOf } from './lexicon.ts';

describe('here: what place the page is about', () => {
  const committee = (id: string, here: string) => ({
    id,
    name: `${id} committee office`,
    renderings: [
      {
        text: 'Municipal Party Committee',
        type: 'press' as const,
        seen: true,
        when: [{ is: 'here' as const, places: [here] }],
      },
    ],
  });
  const index = indexOf({
    entries: [
      { id: 'guangdong', kind: 'place' },
      { id: 'jiangmen', kind: 'place', place: 'guangdong', zh: '江门' },
      { id: 'heshan', kind: 'place', place: 'jiangmen', zh: '鹤山' },
      committee('jiangmen-committee', 'jiangmen'),
      committee('heshan-committee', 'heshan'),
      {
        id: 'province',
        patterns: [{ pattern: 'the province', when: [{ is: 'here', places: ['guangdong'] }] }],
      },
    ],
    sets: {
      committees: ['[(municipal|district)] party committee', '[(市|区)]委'],
      papers: ['Daily', '日报'],
      offices: ['[party] secretary'],
      bodiesOf: ["[municipal] people's congress (of|in) [city of]"],
    },
    gazetteer: [
      { name: 'Foshan', zh: '佛山市', within: 'guangdong' },
      { name: 'Henan', zh: '河南省' },
      { name: 'Beijing', zh: '北京市', capital: true },
      { name: 'Heshan District', zh: '鹤山区', within: 'Henan' },
      // Two of one name.
      { name: 'Chaoyang', zh: '朝阳市', within: 'Henan' },
      { name: 'Chaoyang', zh: '潮阳区', within: 'Foshan' },
    ],
  });
  const text = 'the Municipal Party Committee of the province';
  const ids = (lead: string) => found(index, text, { lead }).map((line) => line.split(' ')[0]);

  test.each([
    [
      'Heshan Municipal Party Committee met. Jiangmen Party Committee',
      ['heshan-committee', 'province'],
    ],
    ['Jiangmen Municipal Party Committee met', ['jiangmen-committee', 'province']],
    ['鹤山市委召开会议', ['heshan-committee', 'province']],
    ['Jiangmen Daily reports: in Foshan', ['jiangmen-committee', 'province']],
    ['Foshan Municipal Party Committee met', ['province']],
    ['HESHAN, June 27 -- The city', ['heshan-committee', 'province']],
    [
      'Xinhua News Agency, Heshan, June 27 (Reporter Li Wen) The city',
      ['heshan-committee', 'province'],
    ],
    ['新华社鹤山6月27日电（记者李文）开会', ['heshan-committee', 'province']],
    ['会议闭幕\n江门讯（记者李文）开会', ['jiangmen-committee', 'province']],
    // From the capital agencies report about all of the country.
    [
      'BEIJING, June 27 (Xinhua) -- Jiangmen, Jiangmen and Jiangmen in Guangdong',
      ['jiangmen-committee', 'province'],
    ],
    ['London Party Committee', []],
    // A city's page may name a county's committee in full and its own not at all; a province says less.
    [
      'Jiangmen studies the plenum\nHeshan Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    [
      'Jiangmen and its Heshan\nHeshan Municipal Party Committee met',
      ['heshan-committee', 'province'],
    ],
    [
      'Guangdong studies the plenum\nJiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    ['Jiangmen is a city', []],
    // A body may be said to be of its city; a province has such bodies on the pages of its cities too, and guests have theirs.
    ["the People's Congress of Jiangmen met", ['jiangmen-committee', 'province']],
    ["the Municipal People's Congress of the city of Heshan", ['heshan-committee', 'province']],
    ["a bill for the People's Congress of Henan", []],
    ["the People's Congress of Jiangmen had guests of the People's Congress of Foshan", []],
    ["Jiangmen told the People's Congress in its hall", []],
    // Whoever goes to a county comes from the city that it lies in.
    [
      'Secretary Li went to Heshan for research\nHeshan, Heshan and Heshan. Jiangmen waits.',
      ['jiangmen-committee', 'province'],
    ],
    [
      'The mayor inspects in Heshan\nHeshan Municipal Party Committee met him. Jiangmen waits.',
      ['jiangmen-committee', 'province'],
    ],
    [
      'Heshan went to work\nHeshan Municipal Party Committee met. Jiangmen waits.',
      ['heshan-committee', 'province'],
    ],
    [
      'Secretary Li went to Heshan\nHeshan Municipal Party Committee met',
      ['heshan-committee', 'province'],
    ],
    [
      'Jiangmen lies in Guangdong. Jiangmen grows. Foshan waits for Jiangmen.',
      ['jiangmen-committee', 'province'],
    ],
    // News of a county names the city's committee in full and its own in short; news of the city names counties too.
    ['HESHAN, July 3 – Jiangmen Municipal Party Committee', ['heshan-committee', 'province']],
    [
      'Heshan reads a notice\nJiangmen Municipal Party Committee sent it\nHESHAN, July 3 – It met',
      ['heshan-committee', 'province'],
    ],
    [
      'Heshan party secretary Li read a notice of Jiangmen Municipal Party Committee',
      ['heshan-committee', 'province'],
    ],
    [
      'JIANGMEN, July 3 – Heshan party secretary Li came. Jiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    [
      'FOSHAN, July 3 – Heshan party secretary Li came. Jiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    [
      'Jiangmen meets\nHeshan party secretary Li came. Jiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    ['In Heshan the Jiangmen Municipal Party Committee met', ['jiangmen-committee', 'province']],
    // Another province has a county of the same name.
    ['Heshan City of Henan: Heshan Municipal Party Committee met', []],
    ['HESHAN, Henan – Heshan Municipal Party Committee met', []],
    [
      'To Heshan, Henan and Jiangmen. Heshan Municipal Party Committee met',
      ['heshan-committee', 'province'],
    ],
    // A rank makes it another place.
    ['Heshan District Party Committee met', []],
    ['鹤山区委召开会议', []],
    ['Henan and Heshan District, Heshan District, Heshan District', []],
    ['Jiangmen and Heshan, Heshan, Heshan', ['heshan-committee', 'province']],
    ['Jiangmen and Heshan, Heshan', []],
    // Two places of one name are told apart by their Chinese, their rank or a place named beside them.
    ['潮阳区委召开会议', ['province']],
    ['朝阳市委召开会议', []],
    ['Chaoyang District Party Committee met', ['province']],
    ['Chaoyang Municipal Party Committee met', []],
    ['In Foshan the Chaoyang Party Committee met', ['province']],
    ['In Henan the Chaoyang Party Committee met', []],
    ['Chaoyang, Chaoyang, Chaoyang and Foshan', ['province']],
    // Nothing bears out that it is that place, or another is named as often.
    ['Jiangmen and Jiangmen and Jiangmen again', []],
    ['Jiangmen, Foshan, Jiangmen, Foshan, Jiangmen, Foshan, Guangdong', []],
  ])('%s', (lead, expected) => {
    expect(ids(lead)).toEqual(expected);
  });

  test.each([
    ['Henan', 'Henan'],
    // It stands for the state.
    ['Beijing', null],
  ])('is the province that is named throughout, and not the capital: %s', (name, here) => {
    const { signals } = recognise(index, {
      blocks: [`${name} asked, ${name} waits, ${name} knows.`],
    });
    expect(signals.here).toBe(here);
  });

  test('may rule out a place inside that it is not about', () => {
    const here = { is: 'here', places: ['jiangmen'] } as const;
    const but = { is: 'not', of: [{ is: 'here', places: ['heshan'] }] } as const;
    const city = indexOf({
      entries: [
        { id: 'jiangmen', kind: 'place' },
        { id: 'heshan', kind: 'place', place: 'jiangmen' },
        { id: 'office', name: 'city office', when: [{ is: 'all', of: [here, but] }] },
      ],
      sets: { committees: ['party committee'] },
    });
    const about = (place: string) =>
      found(city, 'city office', { lead: `${place} Party Committee` });
    expect(about('Jiangmen')).toHaveLength(1);
    expect(about('Heshan')).toEqual([]);
  });

  test('is told from the first blocks where there is no lead, and stays with the page', () => {
    const first = recognise(index, { blocks: ['Heshan Municipal Party Committee met.'] });
    expect(first.signals.here).toBe('heshan');
    const later = recognise(index, {
      blocks: ['Jiangmen Municipal Party Committee', text],
      signals: first.signals,
    });
    expect(later.matches[1]?.[0]?.entry).toBe('heshan-committee');
    expect(later.signals.here).toBe('heshan');
  });
});

test('a district with its rank in its name is what the page means by the bare name, too', () => {
  const here = (place: string) => [{ is: 'here' as const, places: [place] }];
  const index = indexOf({
    entries: [
      { id: 'jiangmen', kind: 'place', zh: '江门' },
      // Its name in the text is what tells, not its id.
      { id: 'crane-hill', name: 'Heshan', kind: 'place', place: 'jiangmen', zh: '鹤山' },
      { id: 'in-henan', patterns: [{ pattern: 'the meeting', when: here('Henan') }] },
    ],
    gazetteer: [
      { name: 'Henan', zh: '河南省' },
      { name: 'Heshan District', zh: '鹤山区', within: 'Henan' },
    ],
  });
  const ids = (lead: string) =>
    found(index, 'the meeting', { lead }).map((line) => line.split(' ')[0]);
  expect(ids('Heshan District met. It wants a safe Heshan.')).toEqual(['in-henan']);
  expect(ids('Heshan District met. Jiangmen wants a safe Heshan.')).toEqual([]);
  expect(ids('Heshan met.')).toEqual([]);
});
