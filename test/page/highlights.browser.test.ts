import { afterEach, describe, expect, test } from 'vitest';
import { kinds, markedKinds } from '../../corpus/entry.ts';
import { kindOfName } from '../../scripts/demo/marks.ts';
import { lensOn, recogniser, stopAll, type Word } from './lens-on.ts';

afterEach(stopAll);

async function namesFor(word: Omit<Word, 'entry'>): Promise<string[]> {
  await lensOn('<p>Words</p>', { recognise: recogniser({ Words: { entry: 'words', ...word } }) });
  return [...CSS.highlights.keys()];
}

function lineOf(name = ''): string {
  const { textDecorationStyle, textDecorationThickness, textDecorationLine } = getComputedStyle(
    document.body,
    `::highlight(${name})`,
  );
  return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
}

describe('Words of a kind that is marked', () => {
  test.each(markedKinds)('are painted under the name that says %s', async (kind) => {
    const names = await namesFor({ kind });
    expect(names.map((name) => kindOfName[name])).toEqual([kind]);
  });

  test('have a line like no other', async () => {
    const names: string[] = [];
    for (const kind of markedKinds) names.push(...(await namesFor({ kind })));
    names.push(...(await namesFor({ confidence: 'possible' })));
    const lines = names.map(lineOf);
    expect(lines.filter((line) => !line.startsWith('underline'))).toEqual([]);
    expect(new Set(lines).size).toBe(markedKinds.length + 1);
  });
});

test('Words of other kinds are not painted', async () => {
  const others = kinds.filter((kind) => !markedKinds.some((marked) => marked === kind));
  for (const kind of others) expect(await namesFor({ kind })).toEqual([]);
});
