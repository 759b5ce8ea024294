import { expect, test } from 'vitest';
import { htmlText } from '../../scripts/xref/html-text.ts';
import { htmlLeads } from '../page/html-leads.ts';

test.each(htmlLeads)('The command line tells a page by %s', (_, html, lines) => {
  expect(htmlText(html).lead.split('\n')).toEqual(lines);
});
