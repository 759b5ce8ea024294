import { describe, expect, test } from 'vitest';
import { anchors, people } from './known.ts';

describe('what bears a name is nobody, even on a page that has confirmed the name', () => {
  const signals = { anchors, people: ['chen-anming'] };

  test.each([
    'Jiangmen: the Chen Anming Foundation spoke',
    'CHEN ANMING MIDDLE SCHOOL OF JIANGMEN',
    'Jiangmen: on Chen Anming Road',
    'Jiangmen: the Chen Anming Prizes were given',
    'Jiangmen: Chen Anming pharmacy chain opens store',
    '江门：陈岸明中学讲话',
    '江門：陳岸明獎學金',
    '江门：陈岸明路通车',
    '江门：陈岸明大桥通车',
  ])('%s', (text) => {
    expect(people(text, signals)).toEqual([]);
  });

  test.each([
    ['a headline says what he does', 'Chen Anming Prizes Jiangmen School'],
    ['a headline says what he does', 'Chen Anming Visits Jiangmen School'],
    ['a headline says what he does', 'Chen Anming inspects supply chain firms of Jiangmen'],
    ['a headline says what he does', 'Chen Anming stresses brand building in Jiangmen'],
    ['what follows is no name', 'Chen Anming school secretary of Jiangmen'],
    ['it is told where he was at school', '江门：陈岸明中学毕业'],
    ['it is told whom he knows from there', '江門：陳岸明大學同學'],
  ])('but %s: %s', (_, text) => {
    expect(people(text, signals)).toEqual(['chen-anming exact']);
  });

  test('nor where nobody else can be meant', () => {
    expect(people('The Xi Jinping Institute spoke')).toEqual(['xi-jinping exact']);
  });
});
