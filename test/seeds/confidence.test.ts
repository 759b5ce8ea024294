import { expect, test } from 'vitest';
import { matchesIn } from './shipped.ts';

test.each([
  [
    'trillion-yuan-city',
    'China’s trillion yuan-level city club has 24 members, not Jiangmen.',
    'possible',
  ],
  ['trillion-yuan-city', '江门要建设万亿级城市。', 'possible'],
  [
    'liu-zhigang',
    'The Party committee of Jiangmen met on common prosperity and “1310”. Magistrate Liu Zhigang spoke in Heshan.',
    'possible',
  ],
  [
    'no-1-document-2023',
    'Cadres of the Jiangmen Municipal Party Committee spoke of common prosperity and Chinese modernization. This year’s No. 1 Central Document is about villages.',
    'possible',
  ],
  [
    'no-1-document-2023',
    'February 20, 2023. Cadres of the Jiangmen Municipal Party Committee spoke of common prosperity and Chinese modernization. This year’s No. 1 Central Document is about villages.',
    'variant',
  ],
  [
    'no-1-document-2023',
    '省委常委会学习全面从严治党和“两个确立”。今年中央一号文件谈到村里的水井。',
    'possible',
  ],
  [
    'no-1-document-2023',
    '2023年3月6日，省委常委会学习全面从严治党和“两个确立”。今年中央一号文件谈到村里的水井。',
    'variant',
  ],
  [
    'anchor-one-goal',
    'The Guangdong Provincial Party Committee spoke of common prosperity, Chinese modernization and rural revitalization. Anchor the goals of the year and work hard.',
    'possible',
  ],
  [
    'anchor-one-goal',
    'The Guangdong Provincial Party Committee spoke of common prosperity. Anchoring a goal, “1310” moves Guangdong forward.',
    'exact',
  ],
  ['trillion-yuan-city', 'Jiangmen dreams of being a trillion-yuan city.', 'exact'],
  ['top-leader-project', '实行“一把手”抓招商，打造书记工程。', 'possible'],
  ['top-leader-project', '把招商引资作为一把手工程来抓。', 'exact'],
  [
    'gd-13-3-plenum',
    'The Guangdong Provincial Party Committee met. The third plenum stands behind “1310”.',
    'possible',
  ],
  [
    'gd-13-3-plenum',
    'The Guangdong Provincial Party Committee met on June 21, 2023. The third plenum stands behind “1310”.',
    'variant',
  ],
  [
    'gd-high-quality-development-conference',
    '2月5日，广东省高质量发展大会在广州召开。',
    'possible',
  ],
  ['gd-high-quality-development-conference', '2023年1月28日，广东省高质量发展大会召开。', 'exact'],
  ['gd-rural-work-conference', '广东省委农村工作会议在广州召开。', 'possible'],
  ['gd-rural-work-conference', '广州2023年2月14日电 广东省委农村工作会议召开。', 'exact'],
  [
    'kp-enlarged-meeting-0627',
    '开平市委常委会召开扩大会议，学习共同富裕和“两个确立”。余中华主持会议。',
    'possible',
  ],
  [
    'kp-enlarged-meeting-0627',
    '开平2023年6月28日讯 市委：开平市委常委会召开扩大会议，学习共同富裕和“两个确立”。',
    'exact',
  ],
  [
    'jm-enlarged-meeting-0625',
    'Jiangmen’s Party standing committee held an enlarged meeting on the third plenum.',
    'possible',
  ],
  ['jm-enlarged-meeting-0625', '江门市委陈岸明说。6月25日，市委常委会召开扩大会议。', 'possible'],
  [
    'jm-enlarged-meeting-0625',
    '江门市委陈岸明说。2023年6月25日，市委常委会召开扩大会议。',
    'exact',
  ],
  ['kp-enlarged-meeting-0627', '6月27日，开平市委常委会召开扩大会议。', 'possible'],
  ['kp-enlarged-meeting-0627', '2023年6月27日，开平市委常委会召开扩大会议。', 'exact'],
  ['jm-standing-meeting-0224', '2月24日，江门市委常委会召开会议。', 'possible'],
  ['jm-standing-meeting-0224', '2023年2月24日，江门市委常委会召开会议。', 'exact'],
  [
    'politburo-sc-meeting',
    'The Standing Committee of the Politburo met on February 16.',
    'possible',
  ],
  [
    'politburo-sc-meeting',
    'The Standing Committee of the Politburo met on February 16, 2023.',
    'variant',
  ],
  ['learn-catch-up-dragon-race', '江门市委研究共同富裕、“两个确立”。各镇比学赶超。', 'possible'],
  ['learn-catch-up-dragon-race', '江门市委开会。各镇比学赶超、赛龙夺锦。', 'exact'],
  ['adapt-to-local-conditions', '江门市委研究工作，要因地制宜发展新质生产力。', 'possible'],
  ['adapt-to-local-conditions', '江门市委研究工作，要因地制宜、分类指导。', 'exact'],
  ['two-maintenances', 'Xi Jinping told Party members to adhere to the “Two Safeguards”.', 'exact'],
] as const)('%s in “%s” is %s', (entry, text, confidence) => {
  const found = matchesIn(text).map(({ match }) => match);
  expect(found.find((match) => match.entry === entry)?.confidence).toBe(confidence);
});
