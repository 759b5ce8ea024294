import type { PageSignals } from '../../../../corpus/match.ts';
import { found, indexOf } from '../lexicon.ts';

const post = (title: string, body: string, place: string) => ({
  title,
  body,
  place,
  article: '001',
});

/** Officials and a writer of Jiangmen, and what their names are told by. */
export const index = indexOf({
  entries: [
    {
      id: 'chen-anming',
      kind: 'official',
      place: 'jiangmen',
      name: 'Chen Anming',
      zh: '陈岸明',
      posts: [post('secretary of the Municipal Party Committee', 'jm-committee', 'jiangmen')],
      titles: ['(Municipal|City) Party secretary', '市委书记'],
    },
    {
      id: 'yu-zhonghua',
      kind: 'official',
      place: 'kaiping',
      name: 'Yu Zhonghua',
      zh: '余中华',
      posts: [post('secretary', 'jm-committee', 'kaiping')],
    },
    { id: 'xi-jinping', kind: 'official', name: 'Xi Jinping', zh: '习近平', unmistakable: true },
    { id: 'he-wenyi', kind: 'official', place: 'jiangmen', name: 'He Wenyi', zh: '何雯意' },
    {
      id: 'yan-jianguang',
      kind: 'journalist',
      name: 'Yan Jianguang',
      zh: '严建广',
      posts: [post('reporter', 'jm-daily', 'jiangmen')],
    },
    { id: 'jm-daily', kind: 'body', name: 'Jiangmen Daily', zh: '江门日报' },
    {
      id: 'jm-committee',
      kind: 'body',
      name: 'Jiangmen Municipal Party Committee',
      zh: '江门市委',
    },
    { id: 'jiangmen', kind: 'place', salience: 'standing', zh: '江门' },
    { id: 'kaiping', kind: 'place', salience: 'standing', place: 'jiangmen', zh: '开平' },
    { id: 'common-prosperity' },
    { id: 'two-establishments' },
    { id: 'four-functions', place: 'jiangmen' },
  ],
  gazetteer: [
    { name: 'Foshan', zh: '佛山市' },
    { name: 'Beijing', zh: '北京市', capital: true },
  ],
  sets: {
    offices: ['secretary', 'mayor', '书记', '市长', '常委'],
    heads: ['secretary', '书记'],
    stateOffices: ['mayor', '市长'],
    duties: ['(speak|spoke)', '(讲话|调研)'],
    strangers: [
      '(actor|driver|suspect)',
      'brother of',
      '妻子',
      '[deputy] manager',
      '{number} year old',
      'aged {number}',
      '男子',
    ],
    trades: ['(forward|dentist|reporter)', '电工'],
    organizations: ['(school|police|subdistrict|bureau)', '(学校|街道|纪委|共青团)'],
    deputies: ['(deputy|former)', '副'],
    beforeNames: ['(and|met|visit|is|of|by)', '(由|的)'],
    affairs: ['party school', 'political bureau'],
    bylines: ['reporter', 'correspondent', '记者', '摄影'],
    committees: ['municipal party committee', '市委'],
  },
});

/** The people that a text names, each with how sure that is. */
export const people = (text: string, signals?: PageSignals) =>
  found(index, text, signals && { signals })
    .filter((line) => /chen-|yu-|xi-|he-|yan-/.test(line))
    .map((line) => line.split(':')[0]);

/** Entries with which a page has to do with the corpus. */
export const anchors = ['common-prosperity', 'four-functions'];

/** What becomes of the official that a text names, on a page where a bare name is already possible. */
export function fate(text: string): 'confirmed' | 'possible' | 'nobody' {
  const named = people(text, { anchors, people: [] });
  if (named.length === 0) return 'nobody';
  return named.includes('chen-anming exact') ? 'confirmed' : 'possible';
}
