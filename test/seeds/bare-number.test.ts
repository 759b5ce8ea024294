import { expect, test } from 'vitest';
import { matchesIn } from './shipped.ts';

/** The words taken for the deployment on a page that has named it in full. */
const taken = (text: string) =>
  matchesIn(text)
    .filter(({ match }) => match.entry === '1310-deployment')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['Guangdong adopted the “1310” specific deployment. Call 1310, said the officials.'],
  ['Guangdong adopted the “1310” specific deployment. They read ISO 1310 and sent 1310 officers.'],
  ['广东落实“1310”具体部署。会议室电话1310，共1310套。'],
  ['廣東落實“1310”具體部署。電話1310，約1310間。'],
])('a bare 1310 of something else stays what it is: %s', (text) => {
  expect(taken(text)).toHaveLength(1);
});

test.each([
  ['Guangdong adopted the “1310” specific deployment. The 1310 is being carried out.'],
  ['广东落实“1310”具体部署。各地对照1310抓落实。'],
])('a bare 1310 counts once the page has named it in full: %s', (text) => {
  expect(taken(text)).toHaveLength(2);
});
