import { expect, it } from 'vitest';
import { readSites } from '../../../build/seeds/sites.ts';
import { seedsFolder } from './folder.ts';

const { folder, write } = seedsFolder();

it('reads the hosts of the sites', () => {
  expect(readSites(folder)).toEqual(['newsgd.com']);
});

it.each([
  ['- host: newsgd\n  name: Newsgd', '1: 0.host must be a host name like people.cn'],
  ['- host: newsgd.com', '1: 0.name is missing: add it'],
  [
    '- { host: a.cn, name: A }\n- { host: a.cn, name: B }',
    '2: 1.host is a.cn, which is listed already',
  ],
  ['- host: "newsgd.com', '2: Missing closing "quote'],
])('refuses %j with its line and remedy', (text, message) => {
  write('sites.yaml', `${text}\n`);
  expect(() => readSites(folder)).toThrow(`seeds/sites.yaml:${message}`);
});
