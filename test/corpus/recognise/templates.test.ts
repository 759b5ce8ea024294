import { describe, expect, it } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { found, indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    {
      id: 'new-guangdong',
      place: 'guangdong',
      patterns: ['(rebuild|recreate) a new {place}', '再造新{place}'],
    },
    { id: 'new-kaiping', place: 'kaiping', parent: 'new-guangdong' },
    { id: 'guangdong', kind: 'place', name: 'Guangdong', zh: '广东', when: [{ is: 'quoted' }] },
    {
      id: 'kaiping',
      kind: 'place',
      name: 'Kaiping',
      zh: '开平',
      renderings: ['Kaiping City', '开平市'],
      when: [{ is: 'quoted' }],
    },
  ],
  gazetteer: [
    { name: 'Foshan', zh: '佛山市' },
    { name: 'Hoiping', zh: '开平' },
  ],
});

describe('a template with {place}', () => {
  it('shows its own entry for a place that has none', () => {
    expect(found(index, 'They recreated a new Foshan.')).toEqual([
      'new-guangdong variant: recreated a new Foshan',
    ]);
  });

  it('shows the entry of the place where there is one, in every wording of the template and of the place', () => {
    const text =
      'Rebuilding a new Kaiping; recreating a new Kaiping City; rebuild a new Hoiping; 再造新開平市';
    expect(found(index, text)).toEqual([
      'new-kaiping variant: Rebuilding a new Kaiping',
      'new-kaiping variant: recreating a new Kaiping City',
      'new-kaiping variant: rebuild a new Hoiping',
      'new-kaiping variant: 再造新開平市',
    ]);
  });

  it('shows it for loose words too, and asks the gate of the template', () => {
    const loose = indexOf({
      entries: [
        {
          id: 'green',
          concepts: [{ all: ['green', 'build', '{place}'], within: 9 }],
          when: [{ is: 'near', words: ['trees'] }],
        },
        { id: 'green-kaiping', place: 'kaiping', parent: 'green' },
        { id: 'kaiping', kind: 'place', renderings: ['Kaiping City'], when: [{ is: 'quoted' }] },
      ],
    });
    expect(found(loose, 'Kaiping City shall be built green')).toEqual([]);
    expect(found(loose, 'With trees Kaiping City shall be built green')).toEqual([
      'green-kaiping variant: Kaiping City shall be built green',
    ]);
  });

  describe('says what place it is said of', () => {
    const named = indexOf({
      entries: [
        {
          id: 'answer',
          name: 'Kaiping answer sheet',
          patterns: ['hand in {place} paper'],
          concepts: [
            { all: ['answer sheet', 'hand in', '{place}'], within: 9 },
            { all: ['exam', 'pass'], within: 9 },
          ],
        },
        {
          id: 'chapter',
          name: 'Kaiping chapter',
          concepts: [{ all: ['chapter', 'write'], within: 9 }],
        },
        { id: 'roots', name: 'take root', patterns: ['roots [in {place}]'] },
        { id: 'new-era', name: 'new era of the Greater Kaiping Bay', patterns: ['era of {place}'] },
        {
          id: 'kaiping',
          kind: 'place',
          name: 'Kaiping',
          zh: '开平',
          renderings: ['Kaiping City', '开平市'],
        },
      ],
      gazetteer: [
        { name: 'Foshan', zh: '佛山市' },
        { name: 'Hoiping', zh: '开平' },
        { name: 'Greater Kaiping Bay', zh: '大开平湾' },
      ],
    });
    const placeIn = (text: string, here?: string) => {
      const signals = { anchors: [], people: [], ...(here && { here }) };
      const [matches = []] = recognise(named, { blocks: [text], signals }).matches;
      return matches.find(({ kind }) => kind === 'slogan')?.place;
    };

    it.each([
      ['in a pattern', 'They hand in the Foshan paper', 'Foshan'],
      ['in loose words', 'FOSHAN CITY will hand in the answer sheet', 'FOSHAN CITY'],
      ['inside a place that its name holds', 'The era of Kaiping', 'Kaiping'],
      ['in loose words that ask for none', 'They pass the Foshan exam', 'Foshan'],
    ])('where it is another than the one in its name: %s', (_, text, place) => {
      expect(placeIn(text)).toBe(place);
    });

    it('as none, where its words name no place and neither paragraph nor page tells that it is the one in its name', () => {
      expect(placeIn('They pass the exam')).toBeNull();
      expect(placeIn('They pass the exam', 'Foshan')).toBeNull();
      expect(placeIn('They pass the exam', 'kaiping')).toBeUndefined();
      expect(placeIn('Kaiping works hard. They pass the exam')).toBeUndefined();
    });

    it.each([
      ['of the place in its name', 'Kaiping will hand in the answer sheet'],
      ['of that place with its rank', 'They hand in the Kaiping City paper'],
      ['of that place in capitals', 'KAIPING WILL HAND IN THE ANSWER SHEET'],
      ['of that place in loose words that ask for none', 'They pass the Kaiping exam'],
      ['of that place among others', 'They pass the Foshan and Kaiping exam'],
      ['of that place by another name', 'They hand in the Hoiping paper'],
      ['of the longer one of two in its name', 'The era of the Greater Kaiping Bay'],
      ['of no place, in a wording that asks for none', 'They write this Foshan chapter'],
      ['of any place, where its name holds none', 'Roots in Foshan'],
    ])('but not %s', (_, text) => {
      const [matches = []] = recognise(named, { blocks: [text] }).matches;
      expect(matches.map(({ kind }) => kind)).toContain('slogan');
      expect(placeIn(text)).toBeUndefined();
    });
  });

  it('needs a place that is known', () => {
    expect(found(index, 'They rebuild a new house.')).toEqual([]);
  });
});

describe('a page full of entries', () => {
  const names = Array.from('abcdefgh', (letter) => `slogan ${letter}${letter}`);
  const full = indexOf({
    entries: [
      ...names.map((name) => ({ id: name.replace(' ', '-'), name })),
      { id: 'near', name: 'main road', when: [{ is: 'near', words: ['committee'] }] },
      { id: 'quoted', name: 'blue engine', when: [{ is: 'quoted' }] },
      {
        id: 'both',
        name: 'red engine',
        when: [
          {
            is: 'all',
            of: [
              { is: 'page', entries: 2 },
              { is: 'before', words: ['big'] },
              { is: 'block', words: ['committee'] },
              { is: 'near', words: ['cadre'] },
            ],
          },
        ],
      },
    ],
  });
  const page = `${names.join(', ')}.`;
  const ids = (text: string) => found(full, text).map((line) => line.split(' ')[0]);

  it('stands in for the surroundings that a gate asks for', () => {
    expect(ids(`${page} The main road.`)).toContain('near');
  });

  it('does not when one entry is missing', () => {
    const fewer = names.slice(1).join(', ');
    expect(ids(`${fewer}. The main road.`)).not.toContain('near');
    expect(ids(`${fewer}. The big red engine.`)).not.toContain('both');
  });

  it('is named once as the reason, for however many conditions it stands in', () => {
    const { matches } = recognise(full, { blocks: [`${page} The big red engine.`] });
    const reason = matches[0]?.find(({ entry }) => entry === 'both')?.reason;
    expect(reason?.gate).toBe('page + before: big');
  });

  it('does not stand in for what is asked of the wording itself', () => {
    expect(ids(`${page} The blue engine.`)).not.toContain('quoted');
    expect(ids(`${page} The “blue engine”.`)).toContain('quoted');
  });
});
