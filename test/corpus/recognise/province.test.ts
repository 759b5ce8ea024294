import { expect, test } from 'vitest';
import { found, indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    { id: 'guangdong', kind: 'place', salience: 'standing', zh: '广东', name: 'Guangdong' },
    { id: '1310-deployment', place: 'guangdong', name: '1310 deployment', zh: '“1310”具体部署' },
    { id: 'new-era-of-ours', place: 'guangdong', salience: 'stock', zh: '我们的新时代' },
    { id: 'lead-goose', place: 'jiangmen', zh: '头雁行动' },
    {
      id: 'huang-kunming',
      kind: 'official',
      place: 'guangdong',
      name: 'Huang Kunming',
      zh: '黄坤明',
      titles: ['Provincial Party secretary', '省委书记'],
    },
    { id: 'jiangmen', kind: 'place', salience: 'standing', place: 'guangdong', zh: '江门' },
    { id: 'bay-area', kind: 'place', salience: 'stock', zh: '大湾区' },
    {
      id: 'provincial-committee',
      kind: 'body',
      place: 'guangdong',
      patterns: [
        {
          pattern: '([the] Provincial Party Committee|本省省委)',
          when: [{ is: 'here', places: ['guangdong'] }],
        },
      ],
    },
  ],
  sets: { offices: ['[party] secretary', '书记'], committees: ['省委'] },
  gazetteer: [
    { name: 'Kunming', zh: '昆明市', within: 'Yunnan' },
    { name: 'Yunnan', zh: '云南省' },
  ],
});
const isFound = (lead: string) =>
  found(index, 'the Provincial Party Committee met', { lead }).length > 0;

test.each([
  ['by a policy of its own', '落实“1310”具体部署'],
  ['by its secretary, with his post alone', '省委书记黄坤明主持会议'],
  ['by him in English, whose name holds a city', 'Provincial Party secretary Huang Kunming spoke'],
  ['by a policy of its own, with a city that lies in it', '江门落实“1310”具体部署'],
  ['by its own name, again and again', 'Guangdong’s governor: Guangdong grew, said Guangdong'],
  [
    'by a policy of its own, and one place beyond it',
    '广东落实“1310”具体部署，建设广东，建设大湾区',
  ],
  [
    'a policy of its own, beside one place beyond it with its rank',
    'In Guangdong “1310 deployment” is carried out; guests from Yunnan Province came to Guangdong',
  ],
  [
    'its secretary, who leads a meeting on what was said elsewhere',
    'The speech in Yunnan was studied, and how Yunnan grew. Provincial Party secretary Huang Kunming presided. In Yunnan …',
  ],
  [
    'him, by whom it is led',
    'The tour of Yunnan was studied. The meeting was chaired by Provincial Party secretary Huang Kunming. Yunnan, Yunnan',
  ],
  [
    'his leading it, in Chinese',
    '传达在云南省的重要讲话，学习云南省经验。省委书记黄坤明主持会议。云南省',
  ],
])('A page that names no province in full is about the one that it is told by: %s', (_, lead) => {
  expect(isFound(lead)).toBe(true);
});

test.each([
  ['what is said everywhere', '我们的新时代'],
  ['the policy of a city', '头雁行动'],
  ['a policy beside a place of another province', '昆明学习“1310”具体部署'],
  ['its name, where another is named more often', 'Yunnan, Yunnan, Guangdong, Yunnan'],
  ['a namesake of its secretary', 'The baker Huang Kunming spoke'],
  [
    'its secretary, where he is received',
    'Yunnan. Provincial Party secretary Huang Kunming saw Yunnan, and the governor of Yunnan presided',
  ],
])('but not by %s', (_, lead) => {
  expect(isFound(lead)).toBe(false);
});
