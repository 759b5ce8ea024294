import AhoCorasick from 'ahocorasick';
import type { Index } from '../../corpus/lexicon/open.ts';
import { recognise } from '../../corpus/recognise/recognise.ts';
import { scan } from '../../corpus/text/scan.ts';
import { Tokens } from '../../corpus/text/tokens.ts';
import type { Text } from './texts.ts';

/** What everything is compared with: looking at each character. */
export function loop({ blocks }: Text): number {
  let sum = 0;
  for (const block of blocks) for (let i = 0; i < block.length; i++) sum += block.charCodeAt(i);
  return sum;
}

/** Ours, as far as tokens and the places where a wording may begin. */
export function scanOnly(index: Index): (text: Text) => number {
  const tokens = new Tokens();
  return ({ blocks }) => {
    let candidates = 0;
    for (const block of blocks) {
      scan(block, index, tokens);
      candidates += tokens.candidateCount;
    }
    return candidates;
  };
}

/** Ours, whole: wordings, concepts, gates, overlaps; asked in messages of about 64 KB, as pages are. */
export function recognition(index: Index): (text: Text) => number {
  return ({ blocks }) => {
    let matches = 0;
    let signals = recognise(index, { blocks: [], lead: blocks[0] ?? '' }).signals;
    for (const message of messages(blocks)) {
      const reading = recognise(index, { blocks: message, signals });
      signals = reading.signals;
      for (const block of reading.matches) matches += block.length;
    }
    return matches;
  };
}

/** One regular expression per wording, run one after the other: the way of mark.js. */
export function expressionPerTerm(phrases: readonly string[]): (text: Text) => number {
  const expressions = phrases.map(
    (phrase) => new RegExp(`(?<![a-z])${literal(phrase)}(?![a-z])`, 'gi'),
  );
  return ({ blocks }) => {
    let matches = 0;
    for (const expression of expressions) {
      for (const block of blocks) for (const _ of block.matchAll(expression)) matches++;
    }
    return matches;
  };
}

/** All wordings as alternatives of one regular expression. */
export function oneExpression(phrases: readonly string[]): (text: Text) => number {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const expression = new RegExp(sorted.map(literal).join('|'), 'gi');
  return ({ blocks }) => {
    let matches = 0;
    for (const block of blocks) for (const _ of block.matchAll(expression)) matches++;
    return matches;
  };
}

/** The npm package `ahocorasick`: one automaton over characters, after lower-casing. */
export function ahoCorasick(phrases: readonly string[]): (text: Text) => number {
  const automaton = new AhoCorasick(phrases.map((phrase) => phrase.toLowerCase()));
  return ({ blocks }) => {
    let matches = 0;
    for (const block of blocks) matches += automaton.search(block.toLowerCase()).length;
    return matches;
  };
}

const messageSize = 64_000;

function* messages(blocks: readonly string[]): Generator<string[]> {
  let message: string[] = [];
  let size = 0;
  for (const block of blocks) {
    message.push(block);
    size += block.length;
    if (size < messageSize) continue;
    yield message;
    message = [];
    size = 0;
  }
  if (message.length > 0) yield message;
}

function literal(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
