/**
 * What is called in pinyin as readers type it. The build writes a wording without tones, an ü as *v*, with a blank between
 * words and an apostrophe between the syllables of one: *shuang xun'huan*.
 */

/**
 * How much of a wording letters spell, with blanks anywhere, and an apostrophe between any two syllables: whole syllables that follow each other. Two, which are the name
 * of many a place, are no end of one word and beginning of the next; of three or more the last may still be being typed.
 */
export function spelledShare(letters: string): (wording: string) => number {
  if (!isLatin(letters)) return () => 0;
  const sounds = letters.split("'").map(soundsOf).join(boundary);
  const count = letters.replaceAll("'", '').length;
  const run = new RegExp(`(?<![a-z])(?=(${sounds})([a-z]*))`, 'g');
  return (wording) => {
    const isSpelled = [...wording.matchAll(run)].some(({ 1: typed = '', 2: left, index }) => {
      const isLong = typed.split(/[' ]/).length > 2;
      const isAcrossWords = wording[index - 1] === "'" && typed.includes(' ');
      return isLong || !(left || isAcrossWords);
    });
    return isSpelled ? Math.min(1, count / wording.replace(/[' ]/g, '').length) : 0;
  };
}

/** Pinyin whose tones are written as digits, without these: *liang3 ge4* is *liang ge*. In G20 and C919 it is a number. */
export function withoutToneDigits(query: string): string {
  return toneDigits.test(query) ? query.replace(/[1-5]/g, ' ') : query;
}

const toneDigits = /^\s*(?:[a-zü:]{2,6}[1-5][\s',]*){2,}$/i;

/** How much of a wording letters are the initials of: of its first words, as *xjp* is of *xi jin'ping*. */
export function initialsShare(letters: string): (wording: string) => number {
  if (!/^[a-z]+$/.test(letters) || letters.length < fewestInitials) return () => 0;
  const beginning = new RegExp(`^${Array.from(letters).join(divider)}(?=$| )`);
  return (wording) => {
    const initials = wording.replace(/(?<=[a-z])[a-z]+/g, '');
    return beginning.test(initials) ? letters.length / initials.replace(/[' ]/g, '').length : 0;
  };
}

/** Two letters are the initials of too much. */
const fewestInitials = 3;

/** Syllables may follow each other without a sign. Where one was typed they do. */
const boundary = "[' ]";
const divider = `${boundary}?`;

function soundsOf(letters: string): string {
  const sounds = letters.match(/(?<=[ln])yu|./g) ?? [];
  return sounds.map((sound) => typedFor[sound] ?? sound).join(divider);
}

/** An ü is typed as v, as u and as yu. */
const typedFor: Readonly<Record<string, string>> = { u: '[uv]', yu: `(?:y${divider}u|v)` };

function isLatin(letters: string): boolean {
  return /^[a-z]+(?:'[a-z]+)*$/.test(letters);
}
