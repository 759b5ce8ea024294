/**
 * How reports are signed, by the form alone: “Text/Chen Lei Photo/He Wenyi”, （文/谌磊 图/何雯意）, “By Yan Jianguang and Mo Xiaoqing”.
 * A name is asked by what stands before it and behind it, where other names may be listed with it.
 */

import { capital, han, latin } from '../../text/letters.ts';

const { raw } = String;

/** A word of another name: with a capital, or two or three characters. */
const word = `[${capital}][${latin}’'-]*`;
const characters = `[${han}]{2,3}`;
/** What joins the names of one credit. */
const joint = raw`[\s,，、;；/／&和与與及“”「」]`;
const wordBefore = new RegExp(
  raw`(?:(?:\b${word}|${characters})${joint}+|(?<=^|\s)(?:and|with)\s)$`,
);
const wordBehind = new RegExp(
  raw`^${joint}+(?:(?:and|with)\s)?(?:${word}|${characters}?(?=[^${han}]|$|[和与與及等的在提供拍摄攝报報]))`,
);
/** Most words of other names: those of some four people. */
const mostWords = 12;

/** How a name is written otherwise, in brackets behind it. */
const gloss = new RegExp(
  raw`\s?[(（][^()（）]*[${han}][^()（）]*[)）](?=[\s,，、]*(?:and\s)?(?:[${capital}${han}]|$))`,
  'g',
);

/** A text, and what is left of it as one name after the other is taken away that `word` finds. */
function* withoutNames(text: string, word: RegExp): Generator<string> {
  let rest = text.replace(gloss, '');
  for (let left = mostWords; left >= 0; left--) {
    yield rest;
    const shorter = rest.replace(word, '');
    if (shorter === rest) return;
    rest = shorter;
  }
}

/** What a colon, stroke or bar stands behind. */
const labelsInEnglish = [
  'reporters?|journalists?|correspondents?|communicators?|photographers?|contributors?|interns?|authors?|writers?',
  '(?:editor|coordinator)s?(?:[ -]in[ -](?:charge|chief))?|editing|proofread(?:ers?|ing)|planning|coordination',
  'photo(?:s|graphs?|graphy)?|pictures?|images?|video|text|words|story|article|bylines?|credits?|signed',
  'camera|shooting|graphics?|layout|writing|manuscript|contributions?|submissions?|communications? (?:member|officer|staff)',
].join('|');
/** What a sign or a blank stands behind. */
const labelsInChinese = [
  '记者|記者|通讯员|通訊員|实习生|實習生|作者|撰文|撰稿|执笔|執筆|[采採][写寫访訪]|文字|整理|编译|編譯|报道|報[道導]',
  '摄影|攝影|图片|圖片|供[图圖稿]|视频|視頻|摄像|攝像|航拍|制[图圖]|製圖|剪[辑輯]|海报|海報|署名|[照相]片|[图圖]片提供',
  '编辑|編輯|责编|責編|美编|美編|编审|編審|校[对對审審]|审[核校]|審[核校]|主编|主編|监制|監製|统筹|統籌|策[划劃]|执行|執行',
].join('|');
/** One character counts only where no other leads up to it: 计划图：… is a drawing. */
const labelsOfOne = raw`(?<![${han}])(?:[文图圖摄攝影相字][、并並]?){1,3}`;
const sign = raw`\s?(?:[:：/／|｜丨∣│┃·•_]|[–—-](?=\s))\s?`;
/** What a machine makes of 文/ and 图/: elsewhere a map or a figure is shown of much. */
const mistaken = raw`\b(?:wen|tu|article|figure|map)\s?[/／]\s?`;
/** “Text:”, 文/, “Reporter |”, 责任编辑　. */
const label = new RegExp(
  raw`(?:(?<![${latin}])(?:${labelsInEnglish})${sign}|(?:${labelsInChinese}|${labelsOfOne})(?:${sign}|\s+)|${mistaken})$`,
  'i',
);

const opensLine = raw`(?:^|[\n(（【[|｜;；.,“"‘「])\s?`;
const works = 'words|text|story|stories|photo(?:graph)?s?|pictures?|images?|video';
const making = `report(?:ing|ed)|edit(?:ing|ed)|written|compiled|contributed|shot|filmed|taken`;
const staff =
  'our|the|an?|this|staff|special|chief|senior|trainee|intern|newspaper|reporters?|journalists?|correspondents?|writers?';
/** “By”, where a line or part of it begins or behind what was done: “Text and photos by our staff writer”. */
const by = new RegExp(
  raw`${opensLine}(?:(?:(?:with|additional|is|are|was|were|the|${works}|${making}|and|&|/)\s?)*\s)?(?:by:?|(?<=reporting )from)\s(?:(?:${staff})\s)*$`,
  'iu',
);
const withoutBy = new RegExp(
  raw`${opensLine}(?:(?:${works})(?:\s?(?:and|&|/)\s?(?:${works}))?|author|(?:responsible |executive |managing )?editor)\s$`,
  'iu',
);
/** A newspaper’s 讯 with names in brackets: 本报讯（…, “Jiangmen Daily News (…”. And □, which it sets before those who sign. */
const opening = /^.{0,30}(?:讯|訊|\b[Nn]ews)\s?[（(]\s?$|(?:^|[\n。.])\s?[□■◎]\s?$/u;
const named = /(?:作者|摄影[者师]|攝影[者師]|拍[摄攝]者|署名|出自)[为為是系]?[“「]?$/u;
const introductions = [label, by, withoutBy, opening, named];

/** Whether what stands before a name introduces who made the report. */
export function isIntroduced(before: string): boolean {
  for (const lead of withoutNames(before, wordBefore))
    if (introductions.some((introduction) => introduction.test(lead))) return true;
  return false;
}

const endOfCredit = [
  raw`\s*$|\s{2}|\s*[\n)）】\]|｜丨∣│┃/／:：;；。！？–—·•]|[.!?,，](?![\s${latin}${han}])|[.!?](?:\s|$)`,
  raw`\s?[(（](?!left|right|cent(?:er|re)|front|middle|back|second|third|\d|[左右中前后後])`,
].join('|');
const role =
  'reports?|reporting|reporters?|journalists?|correspondents?|intern|edit(?:ing|ed)|text|words|photo\\w*|pictures?|images?|video';
/** What follows names in a credit: a newspaper, when or where, the next credit. */
const nextInEnglish = raw`,?\s(?:(?:and |with )?(?:staff|special|trainee|${role})|of|from|for|in|via|took|taken)\b|,?\s\d`;
const nextInChinese =
  raw`\s?[/／]?\s?(?:[文图圖摄攝影供拍所撰编編校责責审審采採制製于於发發等]|提供|报道|報[道導]|整理|[综綜]合|[联聯]合|通[讯訊]|根[据據]|[记記]者|[见見][习習]|[实實][习習])` +
  raw`|\s(?=[${han}]{1,6}\s?(?:[:：/／|｜丨)）】]|$))`;
const afterCredit = new RegExp(
  raw`^[”」]?(?:${endOfCredit}|${nextInEnglish}|${nextInChinese})`,
  'i',
);

/** Whether a name, with those listed behind it, stands in a credit and does nothing: not “Photo: Zhou Huadong receives a prize”. */
export function isListed(behind: string): boolean {
  for (const rest of withoutNames(behind, wordBehind)) if (afterCredit.test(rest)) return true;
  return false;
}

/** What tells that a name is whom a picture shows: “… stands”, “… at the market”, “… (left)”. */
const shown =
  /^\s(?:at|with|on|has|had)\b|^\s(?!photos|pictures|reports|words|images)\p{Ll}+(?:s|ed)\b|^\s?[(（](?:left|right|cent(?:er|re)|[左右中前后後])|^\p{Script=Han}/u;

/** Whether a name behind a word for a picture is whom it shows. */
export function isSubject(behind: string): boolean {
  return shown.test(behind);
}

const work = raw`(?:文字?|[图圖]片?|[摄攝]影?|影|视频|視頻|供[图圖稿]|报道|報[道導]|整理|撰[文稿写寫]|[采採][写寫访訪]|编辑|編輯|航拍|制[图圖]|剪[辑輯])`;
const said = '(?:报道|報[道導]|撰文|刊文|写道|寫道)';
/** “/photo”, 文/图, 在《江门日报》报道, 所摄的, “’s report”, “reports from Kaiping”. */
const done = new RegExp(
  [
    raw`\s?[/／]?\s?${work}(?:[/／、，并並和&\s]*${work})*(?![${latin}${han}])`,
    raw`[\s/／]\s?[${han}]{2,4}(?:报道|報[道導]|[电電]|[讯訊])(?![${latin}${han}])`,
    raw`在(?:《[^《》]{2,12}》|[${han}]{2,5})的?${said}|在(?:报道|報[道導]|稿)中|[发發]自`,
    raw`的(?:报道|報[道導]|稿|[照相]片|[镜鏡][头頭])|所?[拍摄攝寫写撰](?:的|下)`,
    raw`\s?[/／(（]\s?(?:photos?|text|words|pictures?|images?|video|shot)\b`,
    raw`[’']s (?:report(?:ing|s)?|dispatch|article|byline)\b`,
    raw`\s(?:shot|took|She|filmed)(?:\s?[.)）\]]|\s*$)|\sphotographed\b`,
    raw`\scover(?:s|ed) the (?:meeting|plenum|session|conference)\b`,
    raw`\s(?:reports|reporting)(?: from [${capital}]|\.?\s*$)|\scontributed to this (?:report|story|article)`,
    raw`, (?:(?:our|a) )?(?:staff|special|chief|senior) (?:writer|reporter|correspondent)\b`,
  ]
    .map((one) => `^(?:${one})`)
    .join('|'),
);

/** Whether behind a name, or those listed with it, stands what they did for the report. */
export function isCredited(behind: string): boolean {
  for (const rest of withoutNames(behind, wordBehind)) if (done.test(rest)) return true;
  return false;
}

/** Between a name and the paper that a note cites: “, ‘Plenum held’, ”, ：《…》，《. */
const cites =
  /^(?:\s?[(（]?20\d\d[)）]?)?\s?[,.:，。：]\s?[“"‘「《][^”"’」》]{4,150}[”"’」》][\s,.，。]*(?:[载載]|in\s)?(?:the\s)?《?$/u;

/** Whether words from a name to its paper are those of a note that cites a report. */
export function isCited(between: string): boolean {
  for (const rest of withoutNames(between, wordBehind)) if (cites.test(rest)) return true;
  return false;
}
