import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

describe('a name that is said to have several bearers is not taken for the official’s', () => {
  test.each([
    'A Chen Anming in Jiangmen spoke',
    'There is another Chen Anming in Jiangmen',
    'The Chen Anming who runs a shop in Jiangmen spoke',
    'The Chen Anming of file 88 in Jiangmen spoke',
    'Chen Anming, a namesake, spoke in Jiangmen',
    'Chen Anming of Jiangmen, who has the same name as the secretary, spoke',
    '江门还有一位陈岸明讲话',
    '江門一個叫陳岸明的人講話',
    '江门另一陈岸明讲话',
    'A clerk who has his name stood beside Chen Anming in Jiangmen',
    '江门：陈岸明与领导同名，讲话',
    '江門一位同名官員陳岸明講話',
    '江门陈岸明讲话，是公司同名同事',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    'After a Chen Anming speech Jiangmen spoke',
    'The Chen Anming of the Jiangmen committee spoke',
    'Chen Anming spoke in Jiangmen and had his name put on the list',
    'Jiangmen: Chen Anming spoke at the school that bears his name',
    'Jiangmen: Chen Anming spoke on the river and its namesake, the town',
    'The Chen Anming of today spoke in Jiangmen',
    '江门：陈岸明在同名义务活动讲话',
    '江门：陈岸明讲话，要求不同名称、合同名目都要规范',
    '江门：陈岸明讲话，推动学校同名校合作',
  ])('but by no article or word that says something else: %s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });
});
