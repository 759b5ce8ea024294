import { describe, expect, it } from 'vitest';
import { compileWordings } from '../../build/compile-library.ts';
import { loadSeeds } from '../../build/seeds/load.ts';
import { seedsFolder, sound } from './seeds/folder.ts';

const { folder, write } = seedsFolder();
const compiling = () => compileWordings(loadSeeds(folder));

/** Adds lines to the last entry, which ends at line 20. */
function inEntry(...lines: string[]): void {
  write('entries/a.yaml', sound['entries/a.yaml'] + lines.map((line) => `  ${line}\n`).join(''));
}

const unclosed = '“(” is not closed. Put “)” where it ends.';

describe('a wording that cannot be compiled is named with its line', () => {
  it.each([
    ['a pattern', ['patterns:', '- sound', '- a (b'], 23],
    ['a pattern with a gate', ['patterns:', '- when: quoted', '  pattern: a (b'], 23],
    ['a group of a concept', ['concepts:', '- within: 9', '  all:', '  - x', '  - a (b'], 25],
    ['a gate', ['when:', '- quoted', '- near: [x, a (b]'], 23],
    ['a gate inside another', ['when:', '- all:', '  - quoted', '  - not: { before: a (b }'], 22],
    ['what rules a match out', ['unless: { near: a (b }'], 21],
    [
      'the gate of a rendering',
      ['renderings:', '- text: x', '  type: press', '  when: { near: a (b }'],
      24,
    ],
  ])('in %s', (_, lines, line) => {
    inEntry(...lines);
    expect(compiling).toThrow(
      `seeds/entries/a.yaml:${line}: head-goose-project: “a (b”: ${unclosed}`,
    );
  });

  it.each([
    [
      'in a group of a concept that may be missing',
      ['concepts:', '- within: 9', '  all:', '  - x', '  - "[y]"'],
      '25: head-goose-project: “[y]”: all of it may be missing. Leave one word without brackets.',
    ],
    [
      'in a group of nothing but articles',
      ['concepts:', '- within: 9', '  all: [(the|an), y]'],
      '23: head-goose-project: “(the|an)”: none of its words counts. Write a word besides articles and signs.',
    ],
    [
      'in a gate that asks for an article',
      ['when:', '- after: [x, the]'],
      '22: head-goose-project: “the”: none of its words counts.',
    ],
    [
      'in a rendering of nothing but signs',
      ['renderings:', '- { text: x, type: press }', '- { text: "!!!", type: press }'],
      '23: head-goose-project: “!!!”: none of its words counts.',
    ],
    [
      'in a rendering of nothing but an article',
      ['renderings: [{ text: the, type: press }]'],
      '21: head-goose-project: “the”: none of its words counts.',
    ],
  ])('%s', (_, lines, message) => {
    inEntry(...lines);
    expect(compiling).toThrow(`seeds/entries/a.yaml:${message}`);
  });

  it('in a name', () => {
    write('entries/a.yaml', sound['entries/a.yaml'].replace('name: head goose project', 'name: …'));
    expect(compiling).toThrow(
      'seeds/entries/a.yaml:16: head-goose-project: “…”: none of its words',
    );
  });

  it('in a concept or chain of more groups than are looked for', () => {
    const groups = Array.from({ length: 33 }, (_, i) => `w${i}`);
    inEntry('concepts:', `- { within: 60, all: [${groups}] }`);
    const message = 'it is the first of 33 groups of words, and there may be 32.';
    expect(compiling).toThrow(`seeds/entries/a.yaml:22: head-goose-project: “w0”: ${message}`);
  });

  it('in a chain', () => {
    write('terms.yaml', `${sound['terms.yaml']}policy: [x]\nguangdong: [x]\n`);
    inEntry('chains:', '- build build', '- build nothing');
    expect(compiling).toThrow(
      'seeds/entries/a.yaml:23: head-goose-project: “$nothing”: there is no set $nothing.',
    );
  });

  it('in a chain with a word that every object has a property of', () => {
    write('terms.yaml', `${sound['terms.yaml']}policy: [x]\nguangdong: [x]\n`);
    inEntry('chains:', '- build constructor');
    expect(compiling).toThrow(
      'seeds/entries/a.yaml:22: head-goose-project: “$constructor”: there is no set $constructor.',
    );
  });

  it('in the place that a gate asks for', () => {
    inEntry('when:', '- quoted', '- here: atlantis');
    expect(compiling).toThrow(
      'seeds/entries/a.yaml:23: head-goose-project: “atlantis”: it is no place.',
    );
  });

  it('in a set, whoever names it', () => {
    write('words.yaml', 'build:\n- construct\n- a (b\nnew: [$build]\n');
    inEntry('patterns: [sound $new]', 'when: { near: $new }');
    expect(compiling).toThrow(`seeds/words.yaml:3: $build: “a (b”: ${unclosed}`);
  });

  it('in a set that the recogniser reads itself', () => {
    write('terms.yaml', sound['terms.yaml'].replace('duties: [x]', 'duties:\n- a (b'));
    expect(compiling).toThrow(`seeds/terms.yaml:5: $duties: “a (b”: ${unclosed}`);
  });

  it('in a set that nobody names', () => {
    write('words.yaml', 'build: [x]\nunnamed:\n- a (b\n');
    expect(compiling).toThrow(`seeds/words.yaml:3: $unnamed: “a (b”: ${unclosed}`);
  });

  it('in sets that name each other', () => {
    write('words.yaml', 'one: [$other]\nother:\n- x\n- $one\n');
    inEntry('when: { near: $one }');
    expect(compiling).toThrow('seeds/words.yaml:4: $other: “$one”: $one leads back to itself.');
  });
});
