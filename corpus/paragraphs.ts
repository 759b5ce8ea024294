/** A stretch of a text that no paragraph end cuts. Offsets are UTF-16 code units of the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines longer than this were not wrapped by hand: each is a paragraph. */
const longestWrappedLine = 120;

/** A line this much shorter than its neighbours was ended on purpose, like a headline. */
const shortLine = 0.6;

/**
 * A line that ends with a Chinese sentence ends a paragraph: Chinese text files have a line for each paragraph and no blank
 * ones between, and those wrapped to a width rarely break just there.
 */
const chineseEnd = /[。！？][”’」』）》]*\s*$/;

/**
 * Cuts plain text into paragraphs: at blank lines, and at line breaks unless the lines were wrapped to a width.
 * A wrapped line break stays inside the paragraph's text, so offsets are unchanged.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return chunksOf(text).flatMap((chunk) => {
    const widest = chunk.reduce((most, line) => Math.max(most, line.text.length), 0);
    return joinWrapped(text, chunk, widest);
  });
}

/** Lines that follow each other without a blank line between. */
function chunksOf(text: string): Paragraph[][] {
  const chunks: Paragraph[][] = [[]];
  for (const found of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const line = found[0].replace(/[\r\n]+$/, '');
    if (line.trim() === '') chunks.push([]);
    else chunks.at(-1)?.push({ start: found.index, end: found.index + line.length, text: line });
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function joinWrapped(text: string, lines: readonly Paragraph[], widest: number): Paragraph[] {
  const joined: Paragraph[] = [];
  let wrapped = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && wrapped) {
      joined[joined.length - 1] = {
        start: last.start,
        end: line.end,
        text: text.slice(last.start, line.end),
      };
    } else joined.push(line);
    const full = widest <= longestWrappedLine && line.text.length >= widest * shortLine;
    wrapped = full && !chineseEnd.test(line.text);
  }
  return joined;
}
