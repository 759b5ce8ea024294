import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

describe('a trade that means other things too counts where the name is called by it', () => {
  test.each([
    'Forward Chen Anming came to Jiangmen',
    'The dentist, Chen Anming, came to Jiangmen',
    'Chen Anming, a retired dentist of Jiangmen, spoke',
    'Chen Anming (dentist) spoke in Jiangmen',
    '江门电工陈岸明讲话',
    '江門：陳岸明是一名電工',
    '江门：陈岸明老人讲话',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    'Chen Anming, looking forward, spoke in Jiangmen',
    'Chen Anming, who met dentists, spoke in Jiangmen',
    'Having met a dentist, Chen Anming spoke in Jiangmen',
    'Chen Anming forwards the letter that he spoke of in Jiangmen',
    '陈岸明在江门水电工程讲话',
    '江门慰问电工，陈岸明讲话',
  ])('but not by what he does: %s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each(['They put forward Chen Anming', 'He told reporters Chen Anming spoke'])(
    'nor where it leads up to no name: %s',
    (text) => {
      expect(fate(`${text} in Jiangmen`)).toBe('possible');
    },
  );
});

test('an official who meets people of a trade is none of them', () => {
  const text = 'In Jiangmen, the secretary spoke. Chen Anming met drivers and an actor.';
  expect(fate(text)).toBe('confirmed');
});
