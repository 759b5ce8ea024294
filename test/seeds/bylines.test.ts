import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openReading } from './sentences.ts';

/** The reporters as each line names them, whatever the order and spelling of their names. */
const reporters: readonly (readonly [id: string, name: RegExp])[] = [
  ['yan-jianguang', /严建广|嚴建廣|Yan Jian-?guang|Jianguang Yan|Yan Jian Guang/i],
  ['mo-xiaoqing', /莫小青|Mo Xiaoqing/],
  ['zhou-huadong', /周华东|周華東|Zhou Huadong/],
  ['chen-lei', /谌磊|諶磊|(?:Chen|Shen) Lei/],
  ['he-wenyi', /何雯意|He Wenyi/],
  ['tang-da', /唐达|唐達|Tang Da/],
];

/** Each line is the last paragraph of a page about Jiangmen that names neither its newspaper nor anybody of it. */
const readers = {
  hans: openReading(
    '江门市委十四届四次全会召开\n\n2月6日，中共江门市委十四届四次全会召开，市委书记陈岸明作报告。会议强调要推动高质量发展。',
  ),
  hant: openReading(
    '江門市委十四屆四次全會召開\n\n2月6日，中共江門市委十四屆四次全會召開，市委書記陳岸明作報告。會議強調要推動高質量發展。',
  ),
  english: openReading(
    'Jiangmen holds plenum\n\nThe Jiangmen Municipal Party Committee met on 6 February. Party secretary Chen Anming made a report on high-quality development.',
  ),
};

function readerOf(line: string): (typeof readers)['hans'] {
  if (!/\p{Script=Han}/u.test(line)) return readers.english;
  return /[嚴東諶達門會記圖報]/.test(line) ? readers.hant : readers.hans;
}

function readTable(name: string) {
  const lines = readFileSync(`test/seeds/bylines/${name}`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const named = reporters.filter(([, name]) => name.test(line)).map(([id]) => id);
      return { line, named };
    });
}

const found = (line: string) =>
  reporters.map(([id]) => id).filter((id) => readerOf(line)(line).all.includes(id));

describe('On a page about their city, reporters are known', () => {
  it.each(readTable('signed.txt'))('where they sign or are credited: $line', ({ line, named }) => {
    expect(named).not.toEqual([]);
    expect(found(line)).toEqual(named);
  });

  it.each(readTable('namesakes.txt'))('and nobody is taken for them: $line', ({ line, named }) => {
    expect(named).not.toEqual([]);
    expect(found(line)).toEqual([]);
  });
});
