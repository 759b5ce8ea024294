import type { PersonRule } from '../../lexicon/decode.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Occurrence, Span } from '../span.ts';
import { isCited, isCredited, isIntroduced, isListed, isSubject } from './credits.ts';

/** What says that a name is the writer of a report. */
export interface Byline {
  readonly label: string;
  /** Its form alone tells so, and a trade before the name is that of a writer: “Author: …”. */
  readonly isCredit: boolean;
  /** It names another newspaper, agency or station. */
  readonly ofAnother: boolean;
}

/** Most tokens between the word for a reporter and the name, so that lists of names are read too. */
const reachOfByline = 14;
/** Most tokens from a name to the end of such a word behind it. */
const reachOfWord = 10;
/** Most tokens from a name to the end of its paper’s. */
const reachOfPaper = 7;
/** The same, behind the title of the report. */
const reachOfCited = 60;
/** Characters before a name in which its newspaper is named. */
const outletReach = 40;
/** Characters before and behind a name that are asked for the form of a credit. */
const reachOfCredit = 240;

const outlet =
  /Xinhua|Reuters|(?:(?:Evening|Morning) News|News (?:Agency|Service)|Daily|Times|Post|Herald|Gazette|Weekly|Radio|Television|TV)\b|新华社|新華社|中新社|通讯社|通訊社|日报|日報|晚报|晚報|时报|時報|周刊|週刊|电视台|電視台|电台|電台|广播|廣播/u;
/** Characters behind a name in which the newspaper that he writes for is named. */
const outletBehind = /^\s(?:of|from|with|for)\s[^,.;:()\n]{2,40}/u;

/** The byline that a name stands in: a credit by its form, a word for a reporter that is said of it, or its paper right beside it. */
export function bylineOf(block: ScannedBlock, hit: Span, person: PersonRule): Byline | undefined {
  const { before, behind } = wordsRound(block, hit);
  const isCredit = isCredited(behind) || (isListed(behind) && isIntroduced(before));
  const isSigned = isCredit || isSignature(block, hit);
  const label = isSigned ? 'signature' : (wordOf(block, hit) ?? paperOf(block, hit, person));
  if (label === undefined) return undefined;
  const clause =
    before
      .slice(-outletReach)
      .split(/[。；;\n]/u)
      .at(-1) ?? '';
  const paper = outletBehind.exec(behind)?.[0] ?? '';
  return { label, isCredit, ofAnother: outlet.test(`${clause}|${paper}`) };
}

/** A name with the text before it and behind it. Where a text is long, what is cut does not look like its beginning. */
function wordsRound(block: ScannedBlock, hit: Span): { before: string; behind: string } {
  const start = block.start(hit.from);
  const end = block.end(hit.to - 1);
  return {
    before: `${start > reachOfCredit ? '…' : ''}${block.text.slice(Math.max(0, start - reachOfCredit), start)}`,
    behind: block.text.slice(end, end + reachOfCredit),
  };
}

/** A word for a reporter or a picture that is said of the name: one before it, else one right behind. */
function wordOf(block: ScannedBlock, hit: Span): string | undefined {
  const sentence = block.sentence(hit.from);
  const from = Math.max(sentence.from, hit.from - reachOfByline);
  const to = Math.min(sentence.to, hit.to + reachOfWord);
  const before = wordsIn(block, { from, to: hit.from }).findLast((word) =>
    leadsTo(block, word, hit),
  );
  const found =
    before ?? wordsIn(block, { from: hit.to, to }).find((word) => follows(block, hit, word));
  return found?.label;
}

function wordsIn(block: ScannedBlock, { from, to }: Span): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = from; ; ) {
    const word = block.occurrenceIn(block.index.globals.bylines, { from: at, to });
    if (!word) return found;
    found.push(word);
    at = word.from + 1;
  }
}

/** What a reporter does to somebody else, and how a picture shows one. */
const isAnothers =
  /\b(?:ask(?:s|ed)?|interview\w*|meets?|met|saw|sees?|seen|learn\w*|hear[sd]?|told|tells?|kn[eo]ws?|finds?|found|visit(?:s|ed)|follow(?:s|ed)|crowd(?:s|ed)|question(?:s|ed)|sp[eo][ao]ks?|talk(?:s|ed)|shows?|showed|that|who|whom|in which|wrote down)\b|^ and $|[见見问問说說悉称稱现現访訪知识識到]|走[进進]|[跟随隨邀让讓请請找约約陪把将將给給对對向]|^[与與和同]/u;
/** What after all that makes the name the reporter’s: “the picture, which shows the hall, is by”. */
const isHisAfterAll = /(?:\b(?:by|is|are|was|were)|[:：])\s?(?:\p{Lu}.*)?$/u;
const isBy = /\bby:?\s(?:\p{Lu}.*)?$/u;
/** Before “reporters, ”: “speaking to”. */
const spokenTo = /\b(?:to|told|with|asked)(?: (?:the|a|our|this))? $/u;
const picture = /photo|picture|image|图片|摄|拍/iu;

/** Whether a word before a name can be said of it. */
function leadsTo(block: ScannedBlock, word: Span, hit: Span): boolean {
  const start = block.start(word.from);
  const between = block.text.slice(block.end(word.to - 1), block.start(hit.from));
  if (isAnothers.test(between) && !isHisAfterAll.test(between)) return false;
  if (between === ', ' && spokenTo.test(block.text.slice(Math.max(0, start - 20), start)))
    return false;
  // “The report from Tang Da’s doctor”; what is his own report is a credit.
  const { behind } = wordsRound(block, hit);
  if (/\bfrom$/.test(block.textOf(word)) && /^[’']s\s/.test(behind)) return false;
  if (!picture.test(block.textOf(word)) || isBy.test(block.textOf(word) + between)) return true;
  if (/(?<!courtesy )\bof $/.test(between)) return false;
  return isListed(behind) || !isSubject(behind);
}

/** Between a name, or names listed with it, and what it is: “, a”, “ took the”, “’s front-page”, 等, 两位. */
const leadsBehind =
  /^(?:(?:[\s,，、]|\s(?:and|with)\s|[和与與及])+(?:\p{Lu}\p{L}+|\p{Script=Han}{2,3}?(?=等|[两兩]位)))*(?:[’']s(?:\s[\p{L}-]+){0,2})?[\s,，、(（/／:：-]*(?:(?:is|was|are|were|took|taken|as|the|an?|our|its|this|both|two|chief|staff|senior|special|intern|等|[两兩]位|是|为|為|任|本[报報]|[该該][报報]|特[约約]|[见見][习習]|[实實][习習]|全媒[体體]|首席)\s?)*$/u;
/** Behind a Chinese word it is another in 摄影展, 摄氏. */
const goesOn = /^(?![于於的报報道并撰及和整提供制、])\p{Script=Han}/u;

/** Whether a word behind a name can be said of it. */
function follows(block: ScannedBlock, hit: Span, word: Span): boolean {
  const between = block.text.slice(block.end(hit.to - 1), block.start(word.from));
  const last = block.end(word.to - 1);
  const isWhole = !block.isChinese(word.to - 1) || !goesOn.test(block.text.slice(last, last + 1));
  return leadsBehind.test(between) && isWhole;
}

/** Between a name, or names listed with it, and their paper: “ of the ”, a bracket, nothing. */
const leadsToPaper =
  /^(?:(?:[\s,，、]|\s?(?:and|with)\s|[和与與及])+(?:\p{Lu}\p{L}+|\p{Script=Han}{2,4}))*\s*[,，、(（|｜/／:：;；–—·•-]?\s*(?:both\s)?(?:(?:(?:wr[io]tes?|report(?:s|ed|ing)?|writing)\s)?(?:of|from|for|at|with|in)\s)?(?:the\s)?《?$/u;
/** Between a paper that begins a line and those who sign for it: “Jiangmen Daily | …”, 江门日报　…. */
const leadsFromPaper =
  /^(?:\s|\s?[,，、|｜/／:：·•–—-]\s?)(?:(?:\p{Lu}\p{L}+|\p{Script=Han}{2,4}|and)[\s,，、/／]+)*$/u;
const opensLine = /(?:^|[\n(（【[|｜:：])\s*$/u;
/** “’s”, 的, and a bracket with nothing before it but when and where: “Jiangmen Daily, 7 February (…”. */
const namesItsOwn =
  /^[’']s (?:\p{Lu}\p{L}+(?:,| and)? )*$|^社?[的嘅]?(?:\p{Script=Han}{2,4}[、和与與及])*$|^》?(?:[\s,，、.\d/-]|(?<!\p{L})\p{Lu}\p{L}*|\p{Script=Han}{0,3}\d+[年月日版])*[(（](?:(?:\p{Lu}\p{L}+|\p{Script=Han}{2,4}|and)[\s,，、/／]+)*$/u;

/** The paper of the person right behind the name, or before it in a line that has nothing else. */
function paperOf(block: ScannedBlock, hit: Span, person: PersonRule): string | undefined {
  const start = block.start(hit.from);
  const { behind } = wordsRound(block, hit);
  const after = block.occurrenceIn(person.evidence, { from: hit.to, to: hit.to + reachOfPaper });
  if (after && leadsToPaper.test(behind.slice(0, block.start(after.from) - block.end(hit.to - 1))))
    return after.label;
  const cited = block.occurrenceIn(person.evidence, { from: hit.to, to: hit.to + reachOfCited });
  if (cited && isCited(behind.slice(0, block.start(cited.from) - block.end(hit.to - 1))))
    return cited.label;
  const range = { from: Math.max(0, hit.from - reachOfByline), to: hit.from };
  const first = block.occurrenceIn(person.evidence, range);
  if (!first) return undefined;
  const between = block.text.slice(block.end(first.to - 1), start);
  if (namesItsOwn.test(between)) return first.label;
  if (!isListed(behind)) return undefined;
  const lead = block.text.slice(0, block.start(first.from)).slice(-2);
  return leadsFromPaper.test(between) && opensLine.test(lead) ? first.label : undefined;
}

/** Names in brackets at the very end: how many papers sign a report. */
function isSignature(block: ScannedBlock, hit: Span): boolean {
  const signature = /[（(【[][^（()）【】[\]]{2,80}[）)】\]]\s*$/u.exec(block.text.slice(-100));
  if (!signature) return false;
  const from = Math.max(0, block.text.length - 100) + signature.index;
  return block.start(hit.from) > from;
}
