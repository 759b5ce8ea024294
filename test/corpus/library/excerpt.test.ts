import { describe, expect, it } from 'vitest';
import { excerptAt } from '../../../corpus/library/excerpt.ts';

function excerpt(text: string, wording: string, room?: number) {
  const start = text.indexOf(wording);
  return excerptAt(text, { start, end: start + wording.length }, room);
}

describe('excerptAt', () => {
  it('keeps to the sentence that holds the wording', () => {
    expect(excerpt('First one. Then the “1310” plan came. Last.', '1310')).toEqual({
      before: 'Then the “',
      wording: '1310',
      after: '” plan came.',
    });
  });

  it('cuts a long sentence at a word and says so', () => {
    const { before, after } = excerpt(
      `${'many words '.repeat(30)}1310 ${'more words '.repeat(30)}`,
      '1310',
      30,
    );
    expect(before).toMatch(/^… (words|many) /);
    expect(after).toMatch(/ (words|more) …$/);
  });

  it('keeps to the sentence in Chinese too', () => {
    expect(excerpt('会议召开。要激活三大动力。会议结束。', '三大动力')).toEqual({
      before: '要激活',
      wording: '三大动力',
      after: '。',
    });
  });
});
