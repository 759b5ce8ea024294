import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../corpus/paragraphs.ts';

const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

describe('paragraphsOf', () => {
  it('cuts at blank lines, also at those that hold white space', () => {
    expect(texts('One.\n\nTwo.\n \t\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('takes each long line for a paragraph', () => {
    const long = 'word '.repeat(40).trim();
    expect(texts(`${long}\n${long}`)).toEqual([long, long]);
  });

  it('keeps lines together that were wrapped to a width', () => {
    const wrapped = `${'a'.repeat(60)} two\n${'b'.repeat(60)} estab\nlishes`;
    expect(texts(wrapped)).toEqual([wrapped]);
  });

  it('ends a paragraph after a line much shorter than its neighbours, like a headline', () => {
    const body = 'c'.repeat(80);
    expect(texts(`A headline\n${body}`)).toEqual(['A headline', body]);
  });

  it.each(['。', '！', '？', '。”', '。）', '。　'])(
    'takes a Chinese line that ends with “%s” for a paragraph, however short',
    (end) => {
      const [one, two] = [`${'新'.repeat(50)}${end}`, `${'茶'.repeat(50)}${end}`];
      expect(texts(`${one}\n${two}`)).toEqual([one, two]);
    },
  );

  it('keeps Chinese lines together that were wrapped inside a sentence', () => {
    const wrapped = `${'新'.repeat(30)}“${'制造'.repeat(4)}”\n${'茶'.repeat(40)}\n${'部署'.repeat(9)}。`;
    expect(texts(wrapped)).toEqual([wrapped]);
  });

  it('accepts every kind of line end', () => {
    expect(texts('One\r\n\r\nTwo\r\rThree')).toEqual(['One', 'Two', 'Three']);
  });

  it('takes a text of any number of lines', () => {
    expect(paragraphsOf('word\n'.repeat(300_000))).toHaveLength(1);
  });

  it('loses no character but line ends and white space between paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', ' ', '\n', '\r\n', '新', '。')), (parts) => {
        const text = parts.join('');
        const paragraphs = paragraphsOf(text);
        for (const { start, end, text: own } of paragraphs)
          expect(text.slice(start, end)).toBe(own);
        const kept = paragraphs.map((paragraph) => paragraph.text).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
