import { describe, expect, test } from 'vitest';
import { endOfDateline } from '../../../corpus/recognise/dateline.ts';

describe('A dateline that a text opens with', () => {
  test.each([
    'GUANGZHOU, March 7 (Xinhua) -- ',
    'Beijing — ',
    'HONG KONG, 7 March (Reuters) - ',
    'BEIJING (AP) – ',
    'Guangzhou, China (AP) — ',
    'BEIJING - ',
    'Jiangmen – ',
    'Heshan, Sept. 9 ',
    'YULIN, Shaanxi, Sept. 15, 2021 (Xinhua) -- ',
    'Xinhua News Agency, Jiangmen, June 27th (Reporter Li Wen) ',
    'China News Service Jiangmen June 27 (Li Wen, Chen Yu) ',
    'Jiangmen, June 27 ',
    '新华社北京3月7日电 ',
    '新华社广州3月7日电题：',
    '中新网广州3月7日電（记者 李文）',
    '本报江门讯（通讯员李文）',
    '江门讯（记者李文）',
    '【大公報記者李文江門報道】',
    '（中央社台北7日電）',
  ])('is read to its end: %s', (dateline) => {
    expect(endOfDateline(`${dateline}市委 The city`)).toBe(dateline.length);
  });

  test.each([
    'The city met - and how',
    'Heshan, a county-level city, met.',
    'Heshan - the city and its tea',
    'Jiangmen, March 2023: the tea fair',
    'Heshan Market 5 traders met',
    'Jiangmen Marathon 21 km',
    'Jiangmen–Heshan expressway opens',
    '江门资讯 首页',
    '3月7日电视台报道',
    '3月7日，江门通讯行业开会',
    '（江门和佛山）开会',
    '广东水电（集团）党委书记',
    'Chen Anming, who came late, spoke',
    '',
  ])('is not seen where there is none: %s', (text) => {
    expect(endOfDateline(text)).toBe(0);
  });
});
