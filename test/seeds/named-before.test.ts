import { describe, expect, it } from 'vitest';
import { openReading } from './sentences.ts';

/** What a page that has named a meeting or paper in full calls it afterwards, and what it then says of another. */
const pages = {
  heshan: '2023年2月9日，鹤山市委十三届四次全会闭幕，乡村振兴、共同富裕写进报告。',
  jiangmen: '2023年2月6日，江门市委十四届四次全会闭幕，乡村振兴、共同富裕写进报告。',
  session:
    'Notes on Heshan, February 2023. The fourth plenary session of the 13th Heshan Municipal Party Committee has closed.',
  rural: '2023年2月13日，广东省委农村工作会议召开，讲乡村振兴。',
  paper: '2023年中央一号文件公布，讲乡村振兴。',
  economy: 'The Central Economic Work Conference set the tone of common prosperity.',
  government: '鹤山市人民政府发文谈共同富裕、乡村振兴，鹤山市委要求落实。',
};
type Row = readonly [page: keyof typeof pages, text: string, entry: string];

describe('once a page has named it in full', () => {
  it.each<Row>([
    ['heshan', '鹤山市委全会之后，各镇开会。', 'hs-13-4-plenum'],
    ['jiangmen', '江门市委全会之后，各区开会。', 'jm-14-4-plenum'],
    ['session', 'Readers ask what the Heshan plenum changes.', 'hs-13-4-plenum'],
    ['rural', '支书把农村工作会议的讲话念了一遍。', 'gd-rural-work-conference'],
    [
      'economy',
      'Since the Economic Work Conference at the end of last year the workshop runs day and night.',
      'central-economic-work-conference',
    ],
  ])('on the page of %s, “%s” is %s', (page, text, entry) => {
    expect(openReading(pages[page])(text).all).toContain(entry);
  });

  it.each<Row>([
    ['heshan', '去年的鹤山市委全会另有报道。', 'hs-13-4-plenum'],
    ['heshan', '鹤山市纪委全会、政协全会另有报道。', 'hs-13-4-plenum'],
    [
      'session',
      'Foshan’s 13th committee held its fourth plenum in another week.',
      'hs-13-4-plenum',
    ],
    ['rural', '镇农村工作会议定在下周。', 'gd-rural-work-conference'],
    ['rural', '江门市委随后召开了农村工作会议。', 'gd-rural-work-conference'],
    ['rural', 'Jiangmen then held its own rural work conference.', 'gd-rural-work-conference'],
    ['paper', '县里另有镇府1号文件，讲防火。', 'no-1-document-2023'],
    ['paper', '去年的一号文件讲粮食。', 'no-1-document-2023'],
    [
      'economy',
      'Since the county Economic Work Conference at the end of last year the workshop runs day and night.',
      'central-economic-work-conference',
    ],
    [
      'economy',
      'Jiangmen held its Economic Work Conference in December.',
      'central-economic-work-conference',
    ],
  ])('on the page of %s, “%s” has no %s', (page, text, entry) => {
    expect(openReading(pages[page])(text).all).not.toContain(entry);
  });
});

describe('the bare municipal government', () => {
  it('is the county’s where its paragraph names that in full, and no other', () => {
    const read = openReading('鹤山新闻，2023年2月');
    const own = read(`${pages.government}市政府分管负责人作了说明。`).all;
    expect(own.filter((entry) => entry === 'heshan-municipal-government')).toHaveLength(2);
    const both = read(`${pages.government}江门市人民政府也有要求。市政府分管负责人作了说明。`).all;
    expect(both.filter((entry) => entry === 'heshan-municipal-government')).toHaveLength(1);
  });
});
