import type { Article } from '../../../corpus/article.ts';
import { documentsOf } from '../../../corpus/compiler/documents.ts';
import type { Chinese, Entry } from '../../../corpus/entry.ts';
import { compileLookup, openLookup } from '../../../corpus/library/search.ts';

/** As the build makes them of the samples’ Chinese, the whole first. */
const pinyin = new Map([
  [
    '国内国际双循环',
    'guoneiguojishuangxunhuan shuangxunhuan xunhuan huan guo nei ji shuang xun lv lu',
  ],
  ['江门', 'jiangmen men jiang'],
  ['江门日报', 'jiangmenribao menribao ribao bao jiangmen jiang men ri'],
  [
    '江门日报讯',
    'jiangmenribaoxun menribaoxun ribaoxun baoxun xun jiangmenribao jiangmen jiang men',
  ],
  [
    '江门日报社',
    'jiangmenribaoshe menribaoshe ribaoshe baoshe she jiangmenribao jiangmen jiang men',
  ],
  ['中国式现代化', 'zhongguoshixiandaihua guoshixiandaihua zhongguoshi xiandaihua'],
  [
    '中国式现代化的广东实践',
    'zhongguoshixiandaihuadeguangdongshijian zhongguoshi xiandaihua guangdong shijian',
  ],
  ['陈岸明', 'chenanming anming ming chen an'],
  ['党建', 'dangjian jian dang'],
  ['制造业当家', 'zhizaoyedangjia zaoyedangjia yedangjia dangjia jia zhizaoye zhi zao ye dang'],
  [
    '坚持制造业当家',
    'jianchizhizaoyedangjia jianchi zhizaoye dangjia jia dang jian chi zhi zao ye',
  ],
  ['江门市委书记', 'jiangmenshiweishuji shuji shiwei'],
]);

export function sampleChinese(hans: string, hant = hans): Chinese {
  return { hans, hant, pinyin: '', standing: 'seen in print' };
}

/** A look-up as the background opens it. */
export function openSample(
  entries: readonly Entry[],
  articles: readonly Article[] = [],
  entriesCalled: (words: string) => readonly string[] = () => [],
) {
  const documents = documentsOf(entries, articles, {
    pinyin: (wording) => pinyin.get(wording) ?? '',
    traditional: (wording) => wording.replaceAll('书记', '書記').replaceAll('门', '門'),
  });
  const compiled = compileLookup(documents, { chen: '陈陳尘', an: '安岸', ming: '明名' });
  const { search } = openLookup(JSON.parse(JSON.stringify(compiled)), entriesCalled);
  return {
    search,
    ids: (query: string) => search(query, 5).map((found) => `${found.is} ${found.id}`),
  };
}
