import { closingQuotes, openingQuotes, quoteSigns, singleQuotes } from '../text/quote-signs.ts';
import { isHan } from '../text/units.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Span } from './span.ts';

/** How many more words may stand inside the marks: a head noun, “the spirit of …”. */
const mostBeside = 2;

/**
 * Whether quotation marks set the wording apart: they enclose it, alone or with a word or two beside it, or
 * they enclose a part of it from one of its ends (the “big country” in mind).
 */
export function isQuoted(block: ScannedBlock, { from, to }: Span): boolean {
  if (!hasSignRound(block, { from, to })) return false;
  const before = firstWithin(
    (beside) => opensBefore(block, from - beside),
    (beside) => isJoined(block, from - beside - 1),
  );
  const after = firstWithin(
    (beside) => closesAfter(block, to - 1 + beside),
    (beside) => isJoined(block, to - 1 + beside),
  );
  if (before !== undefined && after !== undefined && before + after <= mostBeside) {
    if (!isBetweenQuotes(block, { from: from - before, to: to + after }, before + after > 0))
      return true;
  }
  const inner = Array.from({ length: to - from - 1 }, (_, i) => from + i);
  if (before === 0 && inner.some((at) => closesAfter(block, at))) return true;
  return after === 0 && inner.some((at) => opensBefore(block, at + 1));
}

/** Whether one quotation ends before the words and another begins behind them: “A” speeds up “B”. Some set ”A“ for “A”. */
function isBetweenQuotes(block: ScannedBlock, { from, to }: Span, hasBeside: boolean): boolean {
  const signs = block.text.charAt(block.start(from) - 1) + block.text.charAt(block.end(to - 1));
  return /^[」』》][「『《]$/.test(signs) || (hasBeside && signs === '”“');
}

/** Most characters between a word and its quotation mark: an article, spaces, a full stop, a possessive s. */
const mostBetween = 12;

/** Whether there is a quotation mark near enough at all: mostly there is not, and that is quick to see. */
function hasSignRound(block: ScannedBlock, { from, to }: Span): boolean {
  const first = Math.max(0, from - mostBeside);
  const last = Math.min(block.tokens.count, to + mostBeside) - 1;
  return block.hasQuoteSign(block.start(first) - mostBetween, block.end(last) + mostBetween);
}

/** How many words further a test holds; no further than they are joined to the wording. */
function firstWithin(
  test: (beside: number) => boolean,
  joined: (beside: number) => boolean,
): number | undefined {
  for (let beside = 0; beside <= mostBeside; beside++) {
    if (test(beside)) return beside;
    if (!joined(beside)) return undefined;
  }
  return undefined;
}

/** Whether a token is joined to the next one by nothing but a space. */
function isJoined(block: ScannedBlock, at: number): boolean {
  if (at < 0 || at + 1 >= block.tokens.count) return false;
  return !containsQuote(block.text.slice(block.end(at), block.start(at + 1)));
}

function containsQuote(gap: string): boolean {
  return Array.from(gap).some((sign) => quoteSigns.includes(sign) && !/['’]/.test(sign));
}

function opensBefore(block: ScannedBlock, at: number): boolean {
  if (at < 0 || at >= block.tokens.count) return false;
  const { text } = block;
  if (isPlain(text, block.start(at), -1)) return false;
  let i = block.start(at) - 1;
  const article = /(?:^|[^\p{L}])(?:an?|the)\s+$/iu.exec(text.slice(Math.max(0, i - 5), i + 1));
  if (article) i -= article[0].length - (/^[\p{L}]/u.test(article[0]) ? 0 : 1);
  let spaces = 0;
  while (i >= 0 && spaces < 2 && /\s/.test(text.charAt(i))) {
    spaces++;
    i--;
  }
  const sign = text.charAt(i);
  const signs = spaces > 0 && !article ? openingQuotes : quoteSigns;
  if (sign === '' || !signs.includes(sign)) return false;
  return !singleQuotes.includes(sign) || !/[\p{Script=Latin}\d]/u.test(text.charAt(i - 1));
}

function closesAfter(block: ScannedBlock, at: number): boolean {
  if (at < 0 || at >= block.tokens.count) return false;
  const { text } = block;
  let i = block.end(at);
  if (isPlain(text, i - 1, 1)) return false;
  if (/^['’]s\b/.test(text.slice(i, i + 3))) i += 2;
  if (/[.,，。、;；!！?？]/.test(text.charAt(i))) i++;
  let spaces = 0;
  while (spaces < 2 && /\s/.test(text.charAt(i))) {
    spaces++;
    i++;
  }
  const sign = text.charAt(i);
  if (sign === '' || !(spaces > 0 ? closingQuotes : quoteSigns).includes(sign)) return false;
  return !singleQuotes.includes(sign) || !/[\p{Script=Latin}\d]/u.test(text.charAt(i + 1));
}

const space = 32;

/**
 * Whether running text goes on from an offset in a direction: a letter or a Chinese character, directly or behind one
 * space. That is so nearly everywhere and spares the closer look; the letters that end an article do not count.
 */
function isPlain(text: string, from: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(from + step);
  if (isHan(code)) return true;
  if (code !== space) return false;
  const letter = text.charCodeAt(from + 2 * step) | 32;
  const article = step < 0 && (letter === 97 || letter === 101 || letter === 110);
  return letter >= 97 && letter <= 122 && !article;
}
