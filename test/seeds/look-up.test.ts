import { expect, test } from 'vitest';
import { library } from './shipped.ts';

test('The look-up of a place gives all that has its name, however much that is', () => {
  const found = library.search('Jiangmen').map((one) => (one.is === 'entry' ? one.link.id : ''));
  expect(found.length).toBeGreaterThan(20);
  expect(found).toEqual(
    expect.arrayContaining(['jm-enlarged-meeting-0625', 'chen-anming', 'trillion-yuan-city']),
  );
});

test('The look-up of a month gives the day of each meeting', () => {
  const dates = library
    .search('June 2023')
    .map((one) => (one.is === 'entry' ? one.date : one.article.date));
  expect(dates).toEqual(['2023-06-20', '2023-06-25', '2023-06-27', '2023-06-26', '2023-06-29']);
});
