import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../corpus/recognise/recognise.ts';
import { found, indexOf } from '../lexicon.ts';
import { anchors, index, people } from './known.ts';

describe('a surname with a title', () => {
  test('counts only after the full name was confirmed on the page', () => {
    const named = recognise(index, {
      blocks: ['Secretary Chen spoke. 陈书记说', 'Chen Anming of Jiangmen spoke'],
    });
    expect(named.matches[0]?.map((match) => match.entry)).toEqual(['chen-anming', 'chen-anming']);
    expect(people('Secretary Chen spoke in Jiangmen')).toEqual([]);
  });

  test('counts, too, where it is the page’s place that confirmed the full name', () => {
    const page = { blocks: ['Secretary Chen spoke', 'Secretary Chen Anming spoke'] };
    const lead = 'Jiangmen Municipal Party Committee';
    const { matches } = recognise(index, { ...page, lead });
    expect(matches.flat().map((match) => match.entry)).toEqual(['chen-anming', 'chen-anming']);
  });

  test('confirms nobody, however many unambiguous entries the page has', () => {
    const blocks = ['In Jiangmen, Secretary Chen spoke. 陈书记说', 'Chen Anming won the race'];
    const { signals, matches } = recognise(index, { blocks, signals: { anchors, people: [] } });
    expect(signals.people).toEqual([]);
    const named = matches.flat().filter(({ entry }) => entry === 'chen-anming');
    expect(named.map(({ confidence }) => confidence)).toEqual(['possible']);
  });

  test('has to be a title of the person', () => {
    const signals = { anchors: [], people: ['chen-anming'] };
    expect(found(index, 'Secretary Chen and Mayor Chen', { signals })).toEqual([
      'chen-anming exact: Secretary Chen',
    ]);
  });

  test.each([
    ['Secretary Chen Jining spoke', []],
    ['SECRETARY CHEN JINING spoke', []],
    ['Secretary Chen-Smith spoke', []],
    ['Foshan Secretary Chen spoke', []],
    ['the school secretary Chen spoke', []],
    ['deputy Secretary Chen spoke', []],
    ['General Secretary Chen spoke', []],
    ['ASEAN Secretary General Li and Interpol General Secretary Chen spoke', []],
    ['First Party Secretary Chen spoke', []],
    ['the Press Secretary Chen spoke', []],
    [
      'Jiangmen Municipal Party Committee Secretary Chen spoke',
      ['chen-anming exact: Secretary Chen'],
    ],
    ['On Monday Secretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['Town Is Visited By Secretary Chen', ['chen-anming exact: Secretary Chen']],
    ['Annual Report\nSecretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['佛山陈书记讲话', []],
    ['学校的陈书记讲话', []],
    ['Secretary Chen Visits Town', ['chen-anming exact: Secretary Chen']],
    ['In Foshan, Secretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['Jiangmen Secretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['江门陈书记讲话', ['chen-anming exact: 陈书记']],
    ['Foshan met Secretary Chen', ['chen-anming exact: Secretary Chen']],
    ['Foshan Municipal Party Committee Secretary Chen spoke', []],
    ['佛山由陈书记讲话', ['chen-anming exact: 陈书记']],
    ['佛山市委陈书记讲话', []],
    ['Secretary Chen’s visit', ['chen-anming exact: Secretary Chen']],
  ])('is that of the person himself: %s', (text, expected) => {
    const signals = { anchors: [], people: ['chen-anming'] };
    const matches = found(index, text, { signals }).filter((line) => line.startsWith('chen'));
    expect(matches).toEqual(expected);
  });

  describe('is made from his name and posts', () => {
    const posts = (title: string) => [{ title, article: '001' }];
    const kind = 'official';
    const titled = indexOf({
      entries: [
        {
          id: 'ouyang',
          kind,
          name: 'Ouyang Feng',
          zh: '欧阳锋',
          posts: posts('secretary of the committee'),
        },
        {
          id: 'wu',
          kind,
          name: 'Wu Xiaohui',
          zh: '吴晓晖',
          posts: posts('deputy secretary of the committee'),
        },
        { id: 'li', kind, name: 'Li Wen', zh: '李文', posts: posts('former mayor') },
        { id: 'su', kind, name: 'Su Lin', zh: '苏林', posts: posts('General Secretary') },
        {
          id: 'he',
          kind,
          name: 'He Qing',
          zh: '何青',
          posts: posts('Deputy Municipal Party Committee Secretary and Mayor'),
        },
        { id: 'lu', kind, name: 'Lu Ping', zh: '陆平', posts: posts('Secretary-General') },
      ],
    });
    const signals = { anchors: [], people: ['ouyang', 'wu', 'li', 'su', 'he', 'lu'] };

    test.each([
      ['of two characters, where the surname has two', '欧阳书记', 'ouyang'],
      ['with the title of a deputy', 'Deputy Secretary Wu', 'wu'],
      ['with the title of a deputy', '吴副书记', 'wu'],
      ['with the title of a deputy, however far before', 'Deputy Secretary He', 'he'],
      ['with the title of a deputy, however far before', '何副书记', 'he'],
      ['with the title of another office, which he holds himself', 'Mayor He', 'he'],
      ['with the longest title that the post gives', 'General Secretary Su', 'su'],
    ])('%s: %s', (_, text, entry) => {
      expect(found(titled, text, { signals })).toEqual([`${entry} exact: ${text}`]);
    });

    test.each([
      ['with part of a surname', '欧书记'],
      ['with the title of his superior', 'Secretary Wu'],
      ['with the title of his superior', '吴书记'],
      ['with the title of his superior', 'Party Secretary He'],
      ['with the title of his superior', '何书记'],
      ['with a title that he had', 'Mayor Li'],
      ['with part of a title', 'Secretary Su'],
      ['with part of a title', 'Secretary Lu'],
      ['with part of a title', '陆书记'],
    ])('never %s: %s', (_, text) => {
      expect(found(titled, text, { signals })).toEqual([]);
    });
  });

  test('gives way to the full name that it is part of', () => {
    const signals = { anchors: [], people: ['chen-anming'] };
    expect(found(index, 'Secretary Chen Anming spoke', { signals })).toEqual([
      'chen-anming exact: Chen Anming',
    ]);
  });
});
