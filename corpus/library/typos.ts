/**
 * Whether a word of the corpus can be meant by what was typed: the first letter is right, and but in long words all others
 * up to one slip. With two letters wrong it would be another word, as Shandong is no *standing*.
 */
export function isMeant(typed: string, term: string): boolean {
  return typed[0] === term[0] && (typed.length >= long || isSlip(typed, term));
}

const long = 10;

/** A letter wrong, missing or too many, two of them swapped, or two too many behind the word. */
function isSlip(typed: string, term: string): boolean {
  const [left, right] = difference(typed, term);
  const isSwapped = left.length === 2 && left === Array.from(right).reverse().join('');
  return (
    Math.max(left.length, right.length) < 2 || isSwapped || (right === '' && left.length === 2)
  );
}

/** What is left of two words without the beginning and the end that they share. */
function difference(one: string, other: string): [string, string] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
