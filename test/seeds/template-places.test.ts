import { expect, test } from 'vitest';
import { matchesIn } from './shipped.ts';

test.each([
  [
    'new-chapter-guangdong',
    'Let us write a new chapter of Chinese modernization in Jiangmen.',
    'Jiangmen',
  ],
  [
    'new-chapter-guangdong',
    'Let us write a new Kaiping chapter of Chinese modernization.',
    'Kaiping',
  ],
  ['guangdong-practice', 'It explores the Heshan practice of Chinese modernization.', 'Heshan'],
  ['green-and-beautiful-jiangmen', '各市要推进绿美广东生态建设。', '广东'],
  [
    'green-and-beautiful-jiangmen',
    'The provincial committee began the Green and Beautiful Guangdong initiative.',
    'Guangdong',
  ],
  ['answer-sheet', '浙江省委书记表示，要交出浙江高分答卷。', '浙江'],
  ['answer-sheet', '杭州市委要求，推进高质量发展，交出亚运答卷。', null],
])('%s says of which other place it is said: “%s”', (entry, text, place) => {
  expect(placeIn(text, entry)).toEqual([place]);
});

test.each([
  ['answer-sheet', 'Kaiping City shall hand in a good answer sheet.'],
  ['answer-sheet', 'KAIPING SHALL HAND IN A GOOD ANSWER SHEET.'],
  ['answer-sheet', '交出开平市高质量发展答卷。'],
  ['guangdong-practice', 'It explores the Guangdong Province practice of Chinese modernization.'],
  ['new-chapter-guangdong', '谱写中国式现代化广东省新篇章。'],
  ['rebuild-a-new-guangdong', 'Let us rebuild a new Guangdong Province.'],
  [
    'mission-assigned-by-the-general-secretary',
    'the mission assigned to Guangdong by General Secretary Xi Jinping',
  ],
  ['mission-assigned-by-the-general-secretary', '总书记赋予广东的使命任务'],
])('%s is of its own place, or of none: “%s”', (entry, text) => {
  expect(placeIn(text, entry)).toEqual([undefined]);
});

/** The place of each match of an entry. */
function placeIn(text: string, entry: string): (string | null | undefined)[] {
  const found = matchesIn(text).map(({ match }) => match);
  return found.filter((match) => match.entry === entry).map(({ place }) => place);
}
