import { describe, expect, it } from 'vitest';
import { densestAt, excerptAt } from '../../../corpus/library/excerpt.ts';

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

  it.each([
    ['Output rose. It grew by 2.5 percent in Heshan.', 'It grew by 2.5 percent in '],
    ['It was long ago. See No. 5 and Dr. Chen in Heshan.', 'See No. 5 and Dr. Chen in '],
    ['He said: “Go.” Then he left Heshan.', 'Then he left '],
    ['（会议结束。）要建设Heshan.', '要建设'],
    ['The meeting was held.Photo by Heshan Daily', 'Photo by '],
  ])('begins no sentence at a point inside a number or behind a short form: %s', (text, before) => {
    expect(excerpt(text, 'Heshan').before).toBe(before);
  });

  it.each([
    ['Heshan grew by 2.5 percent. Then it fell.', ' grew by 2.5 percent.'],
    ['Heshan is No. 1 in goods. Then it fell.', ' is No. 1 in goods.'],
    ['He said: “I like Heshan.” Then he left.', '.”'],
    ['“要建设Heshan。”会议结束。', '。”'],
  ])(
    'ends a sentence with the quotation mark that it closes, and at no other point: %s',
    (text, after) => {
      expect(excerpt(text, 'Heshan').after).toBe(after);
    },
  );
});

describe('densestAt', () => {
  const place = (text: string, terms: readonly string[]) => text.slice(densestAt(text, terms, 20));

  it('is where a word of the search begins, not inside another word', () => {
    expect(place('forging ahead with the head goose', ['head'])).toBe('head goose');
  });

  it('is where most of the words stand together', () => {
    expect(place('A county head met us about a head goose project', ['goose', 'head'])).toBe(
      'head goose project',
    );
  });

  it('knows a sum by its numbers run together, and a plural by its word', () => {
    expect(place('the first “1+6+3” plan', ['163'])).toBe('1+6+3” plan');
    expect(place('towns and counties', ['county'])).toBe('counties');
  });

  it('sees through accents and capitals, and reads Chinese by the character', () => {
    expect(place('the café of Élan', ['elan'])).toBe('Élan');
    expect(place('建设三大动力', ['动', '力'])).toBe('动力');
    expect(place('第二次，第二十次', ['二十'])).toBe('二十次');
  });

  it('is the beginning where no word of the search stands', () => {
    expect(place('A title answered', ['goose'])).toBe('A title answered');
  });
});
