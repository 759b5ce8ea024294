import { describe, expect, test } from 'vitest';
import { found } from '../lexicon.ts';
import { index, people } from './known.ts';

describe('a writer counts only in a byline of the newspaper', () => {
  test.each([
    ['Jiangmen Daily (Reporter/Yan Jianguang)', ['yan-jianguang exact']],
    ['江门日报记者 严建广', ['yan-jianguang exact']],
    ['Jiangmen Daily: Yan Jianguang spoke', []],
    ['Reporter Yan Jianguang', []],
    ['江门日报讯 市委开会。（严建广）', ['yan-jianguang exact']],
    ['江门日报讯（严建广）市委开会。', ['yan-jianguang exact']],
    ['江门日报刊登了名单（严建广、李文），市委开会。', []],
    ['with thanks to Yan Jianguang of the Jiangmen Daily', ['yan-jianguang exact']],
    ['By Yan Jianguang\nJiangmen Daily', ['yan-jianguang exact']],
    ['Jiangmen Daily prints “Text and photos by Yan Jianguang”', ['yan-jianguang exact']],
    ['江门日报记者严建广明远', []],
    ['本台记者严建广与江门日报记者同名', []],
    ['Jiangmen Daily. Reporters met the driver Yan Jianguang.', []],
    ['江门日报记者严建广江门报道', ['yan-jianguang exact']],
    ['江門日報記者嚴建廣江門報道', ['yan-jianguang exact']],
    ['Jiangmen Daily. Photo by Yan Jianguang driver.', []],
    ['Jiangmen Daily. Reporter Yan Jianguang: drivers at a market.', ['yan-jianguang exact']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    ['（记者/严建广）', ['yan-jianguang exact']],
    ['记者 | 严建广', ['yan-jianguang exact']],
    ['(Yan Jianguang)', ['yan-jianguang exact']],
    ['摄影/严建广', ['yan-jianguang exact']],
    ['新华社记者严建广', []],
    ['廣東廣播記者嚴建廣', []],
    ['Yan Jianguang won the race', []],
  ])('or of its city: %s', (text, expected) => {
    const page = { lead: 'Kaiping Municipal Party Committee' };
    expect(found(index, text, page).map((line) => line.split(':')[0])).toEqual(expected);
  });

  test('and is possible where the page is plainly a report of this world', () => {
    const four = { anchors: ['a', 'b', 'c', 'four-functions'], people: [] };
    const lines = found(index, '(Reporter Yan Jianguang)', { signals: four });
    expect(lines).toEqual(['yan-jianguang possible: Yan Jianguang']);
    const three = { anchors: ['a', 'b', 'four-functions'], people: [] };
    expect(found(index, '(Reporter Yan Jianguang)', { signals: three })).toEqual([]);
    const doctrine = { anchors: ['a', 'b', 'c', 'd'], people: [] };
    expect(found(index, '(Reporter Yan Jianguang)', { signals: doctrine })).toEqual([]);
  });
});
