import { describe, expect, test } from 'vitest';
import { anchors, fate, people } from './known.ts';

describe('who is given a post of the state is confirmed by nothing beside it', () => {
  test.each([
    'Jiangmen mayor Chen Anming spoke',
    'Chen Anming, the Jiangmen mayor, spoke',
    'The mayor of Jiangmen, Chen Anming, spoke',
    'Mayor Chen Anming spoke in Jiangmen. Chen Anming met the Jiangmen committee.',
    '江门市长陈岸明讲话',
    '陳岸明（江門市長）講話',
    '江门市长由陈岸明担任，他讲话',
  ])('%s', (text) => {
    expect(fate(text)).toBe('possible');
  });

  test('nor by what another paragraph says', () => {
    const signals = { anchors, people: ['chen-anming'] };
    expect(people('Jiangmen mayor Chen Anming spoke', signals)).toEqual(['chen-anming possible']);
  });

  test.each([
    ['where his own stands beside it', 'Jiangmen secretary and mayor Chen Anming spoke'],
    ['who meets its holder', 'The Jiangmen mayor met Chen Anming, who spoke'],
    ['where it is the next name’s', 'Jiangmen: Chen Anming and mayor Li Wen spoke'],
    ['where it is the name’s before', '江门市长李文、陈岸明讲话'],
  ])('but not him %s: %s', (_, text) => {
    expect(fate(text)).toBe('confirmed');
  });
});
