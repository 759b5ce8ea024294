/** The words round a stretch of text, cut for reading: at a sentence's bounds if near, else at a word's. */
export interface Excerpt {
  readonly before: string;
  readonly wording: string;
  readonly after: string;
}

/**
 * Cuts an excerpt out of a paragraph. `start` and `end` are UTF-16 code units; `room` is how many of them may
 * stand on either side. An ellipsis marks a side that was cut inside a sentence.
 */
export function excerptAt(text: string, span: { start: number; end: number }, room = 140): Excerpt {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  return {
    before: tail(before, room),
    wording: text.slice(span.start, span.end),
    after: head(after, room),
  };
}

function tail(text: string, room: number): string {
  const sentence = text.search(/(?<=[.!?。！？][”"’」』]?\s*)[^.!?。！？]*$/u);
  const fromSentence = sentence > 0 ? text.slice(sentence).trimStart() : text;
  if (fromSentence.length <= room) return fromSentence;
  const cut = fromSentence.slice(-room);
  return `… ${cut.slice(Math.max(0, cut.search(/\s|\p{Script=Han}/u))).trimStart()}`;
}

function head(text: string, room: number): string {
  const stop = text.search(/[。！？]|[.!?](?:[”"’]|\s|$)/u);
  if (stop >= 0 && stop < room) return text.slice(0, stop + 1);
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  const word = Math.max(cut.search(/\s\S*$/u), 0);
  return `${word > room / 2 ? cut.slice(0, word) : cut} …`;
}
