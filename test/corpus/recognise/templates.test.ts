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

  it('names the place that loose words are about', () => {
    const loose = indexOf({
      entries: [
        { id: 'answer', concepts: [{ all: ['answer sheet', 'hand in', '{place}'], within: 9 }] },
        {
          id: 'paper',
          patterns: ['hand in {place} paper'],
          concepts: [{ all: ['paper', 'hand in'], within: 9 }],
        },
        { id: 'chapter', concepts: [{ all: ['chapter', 'write'], within: 9 }] },
      ],
      gazetteer: [{ name: 'Foshan', zh: '佛山市' }],
    });
    const placeIn = (text: string) =>
      recognise(loose, { blocks: [text] }).matches[0]?.map(({ place }) => place);
    expect(placeIn('Foshan will hand in the answer sheet')).toEqual(['Foshan']);
    expect(placeIn('They hand in the Foshan paper')).toEqual(['Foshan']);
    expect(placeIn('They write this Foshan chapter')).toEqual([undefined]);
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
