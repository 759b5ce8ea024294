import type { PersonRule } from '../lexicon/decode.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Span } from './span.ts';

/** What says that a name is the writer of a report. */
export interface Byline {
  readonly label: string;
  /** It names another newspaper, agency or station. */
  readonly ofAnother: boolean;
}

/** Most tokens between the word for a reporter and the name, so that lists of names are read too. */
const reachOfByline = 14;
/** Most tokens from a name to the end of its paper’s. */
const reachOfPaper = 7;
/** Characters before a name in which its newspaper is named. */
const outletReach = 40;

const outlet =
  /Xinhua|Reuters|(?:(?:Evening|Morning) News|News (?:Agency|Service)|Daily|Times|Post|Herald|Gazette|Weekly|Radio|Television|TV)\b|新华社|新華社|中新社|通讯社|通訊社|日报|日報|晚报|晚報|时报|時報|周刊|週刊|电视台|電視台|电台|電台|广播|廣播/u;
/** Characters behind a name in which the newspaper that he writes for is named. */
const outletBehind = /^\s(?:of|from|with|for)\s[^,.;:()\n]{2,40}/u;
/** What introduces a writer directly before the name, at the beginning or behind a bracket. */
const opener =
  /(?:^|[\n(（【[|｜])\s?(?:(?:words|text|story|reported|photos?|pictures?)?\s?by:?\s|[文图圖摄攝]\s?)$/iu;
/** What introduces a writer anywhere, with the sign behind it: Text and photos: …, 记者 | …, 文/…. */
const label =
  /(?:记者|記者|通讯员|通訊員|[文图圖摄攝影片字]|撰稿|采写|採寫|reporter|correspondent|photographer|photos?|pictures?|text|words)\s?[/／|｜:：]\s?(?:[\p{L}\s]{2,24}(?:[,、，]|\band)\s?){0,3}$/iu;

/** The byline that a name stands in: a word for a reporter in its sentence, its paper right behind it, or a place where papers sign. */
export function bylineOf(block: ScannedBlock, hit: Span, person: PersonRule): Byline | undefined {
  const sentence = block.sentence(hit.from);
  const range = {
    from: Math.max(sentence.from, hit.from - reachOfByline),
    to: Math.min(sentence.to, hit.to + 3),
  };
  const behind = { from: hit.to, to: Math.min(sentence.to, hit.to + reachOfPaper) };
  const start = block.start(hit.from);
  const before = block.text.slice(Math.max(0, start - outletReach), start);
  const found =
    block.occurrenceIn(block.index.globals.bylines, range, hit)?.label ??
    block.occurrenceIn(person.evidence, behind, hit)?.label ??
    (isSignature(block, hit) || opener.test(before) || label.test(before)
      ? 'signature'
      : undefined);
  if (found === undefined) return undefined;
  const behindName = outletBehind.exec(block.text.slice(block.end(hit.to - 1)))?.[0] ?? '';
  const beside = `${before.split(/[。；;\n]/u).at(-1) ?? ''}|${behindName}`;
  return { label: found, ofAnother: outlet.test(beside) };
}

/** Names in brackets at the very end: how many papers sign a report. */
function isSignature(block: ScannedBlock, hit: Span): boolean {
  const signature = /[（(【[][^（()）【】[\]]{2,80}[）)】\]]\s*$/u.exec(block.text.slice(-100));
  if (!signature) return false;
  const from = Math.max(0, block.text.length - 100) + signature.index;
  return block.start(hit.from) > from;
}
