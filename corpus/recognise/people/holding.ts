import { hasHan, latin } from '../../text/letters.ts';
import { month, weekday } from '../written-dates.ts';

const { raw } = String;

// What makes a post his of whom it is said, in English; each place where posts stand takes of it what can stand there.
const being = 'is|was|becomes|became|remains|remained';
const been = 'be|been|become|remain';
const serving = 'serve[sd]?|serving|act(?:s|ed)|work(?:s|ed)';
const chosen =
  'appointed|named|elected|made|chosen|promoted|transferred|re-?elected|confirmed|installed';
const heading =
  'heads?|headed|leads?|led|took over|in (?:his|her) capacity|h(?:olds?|eld) the (?:post|office|position|role) of';
/** “succeeded Lin Yingwu as” */
const succeeding = raw`(?:succeed(?:ed|ing)|replac(?:ed|ing)|(?:took|taking) over from)(?: [${latin}’'-]+){1,3}(?= as\s)`;
export const adverb = raw`(?:[${latin}]+ly|also|now|then|later|still|once|again|yesterday|today)`;

/** Right behind a name: “is”, “is not only”, “has been elected”, “(second from left) was”, 现任. */
export const opensPredicate = new RegExp(
  raw`^\s?(?:(?:[(（][^()（）]{1,30})?[)）]\s?)?(?:(?:(?:${being}|(?:has|had|will) (?:${been}))(?: (?:${chosen})(?: as)?)?(?: not (?:only|just|merely))?|(?:${serving}) as)|(?:现|現|[担擔出獲获])?任|[当當][选選]为?|现为|現為|[是系])(?![a-z])`,
  'u',
);

/** Between a comma or “who” and his office. */
export const leadsToOffice = raw`(?:${being}|has|had|${been}|${serving}|${chosen}|${heading}|${succeeding})`;
/** The same in Chinese, and what else stands there: 现任, 男, 接替李文担任. */
export const ownLeadChinese =
  /^(?:[现現时時原前新曾历歷已拟擬兼任当當选選担擔出獲获调調升转轉改是系为為作身男女汉漢]|中共|中國共產黨|中国共产党|同志|不再|继续|繼續|[接继繼连連]任|被任命|接[替任]\p{Script=Han}{2,4}?(?=[担擔出]?任))*$/u;
/** Behind “who was born in 1970 and”. */
export const nextClause = new RegExp(raw`^\s?(?:${adverb}\s)*(?:${being}|has|${serving})\s`, 'u');

/** Anywhere before a post, or between it and a name, if it makes the one the other’s: “is now”, “was appointed”, “held by”. */
const makes = new RegExp(
  raw`\b(?:as|(?:${being}|${been})(?: ${adverb})*(?: (?:${chosen}))?|named|appointed|elected|made|promoted to|comrade|mr|(?:post|office|role|position) of|(?:held|filled|led|headed|chaired|presided over|given|delivered|made|report|speech|address) by|given to)(?: (?:the|a|new|current|acting|next|first))*\s?(?:CPC)?\s?$`,
  'iu',
);
/** “The mayor appointed …”: he who does it is not he to whom it is done. */
export const appoints =
  /(?<!\b(?:is|was|be|been|were)(?: \w+ly)? )\b(?:named|appointed|elected|made) $/iu;
/** The same as `makes` in Chinese: 担任, 是, 同志. */
const makesChinese = /(?:(?<!不)[是系任兼当當含]|同志|当选|當選|[作身任命成改][为為])(?:中共)?$/u;
/** What makes it his only with what follows in its clause: 以…身份, 由…担任 but not 由…介绍的, 为 with nothing behind the two. */
const framesChinese: readonly (readonly [RegExp, RegExp])[] = [
  [/以(?:中共)?$/u, /^的?(?:身份|名[义義])/u],
  [/由(?:中共)?$/u, /^(?:同志)?[担擔兼接出升调調转轉改]任(?![^，,。；;]{0,9}[的之])/u],
  [/(?<![认認以])[为為](?:中共)?$/u, /^(?:同志)?(?:[^\p{L}]|$)/u],
];
/** Whether words lead up to a name as to who somebody is, “is now”, and not as to whom he made something. */
export const saysWho = (words: string) => makes.test(words) && !appoints.test(words);
/** Whether words between a name and a post, or those that lead up to a post before a name, make the one the other's. */
export function makesOne(words: string, rest: string): boolean {
  if (!hasHan(words)) return makes.test(words);
  return (
    makesChinese.test(words) ||
    framesChinese.some(([before, behind]) => before.test(words) && behind.test(rest))
  );
}

/** “almost became”, “probably the next”: of the office itself; “almost ten years”, “possibly the best-known” deny nothing. */
const nearly = raw`(?:almost|nearly|likely|probably|possibly|perhaps)(?=(?: (?:to|as|an?|the|next|future|new|has|had|have|${being}|${been}|${chosen}))*\s?$)`;
/** “never was”, “hopes to become”, 从未担任; but “is not from Taishan but became” is another clause, and “not only” no denial. */
const denies = new RegExp(
  raw`(?:\b(?:never|not(?! (?:only|just|merely)\b)|hardly|allegedly|supposedly|purportedly|${nearly}|(?:would|could|might|should) have|(?:hop|want|wish|tr[iy]|fail|refus|declin)(?:e?[sd]|ing)? to)\b(?!-)|n[’']t\b|[从從]未|未[曾能]|不曾|[没沒]有|拒[绝絕]|差[点點]|[险險]些|几乎|幾乎|[梦夢]想)(?!.*(?:[,，]|\b(?:and|but)\b))`,
  'iu',
);
/** “posing as the Party secretary”, “calls himself”, 自称, 冒充. */
const pretends =
  /\b(?:pos(?:e|es|ed|ing)|pretend\w*|claim\w*|masquerad\w*|disguised|dressed|off|cast)(?: falsely)? (?:as|to (?:be|have been))\b|\b(?:call|styl)(?:e?[sd]?|ing) (?:him|her)self\b|自[称稱]|[冒假][充冒]|[谎謊][称稱]|[饰飾扮]演/iu;

/** Whether words between a name and an office say that it is not his, or only that he says so. */
export const isUntrue = (words: string) => denies.test(words) || pretends.test(words);

/** Whether what leads up to a post says what is done to its holder, or who only says that he is: 向, 冒充, “posing as”. */
export const isDone = (lead: string) => isUntrue(lead) || /[向给給对對被把与與和同跟]/u.test(lead);

/** “godson of”, “close to”, “unlike”, “the man behind”. */
export const prepositions =
  'of|to|by|for|with|from|against|under|on|about|in|at|over|behind|beside|like|unlike|than|between|among|off';
/** What makes the holder of a post the object of something, too: “not”, “whose brother is”. */
export const relations = `${prepositions}|not|no|nor|before|after|who|whom|whose|that|which|and|or`;
/** What makes the holder of a post somebody whom another has to do with: “the driver of …”, “an aide to …”, “a visit by …”. */
export const leadsToHolder = new RegExp(
  raw`\b(?<!\b(?:post|office|role|position) )(?:${prepositions}) (?:the )?$|\bwho (?!is |was )|ing the $`,
  'iu',
);
/** Of these the name between commas behind the post can only be the holder’s: no letter has a name, and who meets him was named before. */
export const leadsToNamed =
  /^(?!.*\bwho\b).*\b(?:according to|(?:letters?|petitions?|complaints?|appeals?|replies|reply) to|(?:met|meets?|talked|talks?|spoke|speaks?) (?:with|to)) (?:the )?$/iu;
/** What begins a clause before its subject, the post: “when the Party secretary, …, said”. */
export const opensClause = new RegExp(
  raw`(?:^|\b(?:and|but|that|when|while|where|as|said|then|today|yesterday|${month}|${weekday})\s)(?:the\s)?$`,
  'iu',
);

/** What behind an office makes its holder somebody whom another has to do with: 的妹夫, “’s godson”; not 的身份. */
export const ofHolder = /^(?:[的之](?!身份|名[义義]|[职職])|[’']s )/u;
/** What behind an office makes it that of the next name: “Mayor Wu Xiaohui and”. */
export const leadsToNext = /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:$|[,.;’']| (?!of\b)\p{Ll})/u;
/** Behind somebody named between commas, what says that he only speaks of another: “, Chen Anming said, had …”. */
export const isAside =
  /^ (?:(?!(?:who|which|that|and)\b)[^,.;:])*\b(?:said|says|told|tells|claim(?:s|ed)|admit(?:s|ted)|alleged|recalled|added|confirmed)\b[^,.;:]*, (?:had|has|have|is|was|were|would|will|did|does|never|\p{L}+ed)\b/u;
/** Longest text in which an aside shows. */
export const reachOfAside = 100;

/** “’s post is held by”. */
export const ofPost = /^[’']s (?:post|office|role|position)\b/u;

/** Whether words and what follows a post behind them say what its holder does meanwhile, or what is done to him: “as the Party secretary looked on”. */
export const isClause = (words: string, rest: string) =>
  (/\bas the $/.test(words) && does.test(rest)) ||
  /^ (?:named|appointed) the $/.test(words) ||
  (appoints.test(words) && leadsToNext.test(rest));
/** A verb, and no “in”, “of”, “and”. */
const does = new RegExp(
  raw`^ (?!(?:${prepositions}|and|or|but|who|when|while|until|since|during|after|before)\s)\p{Ll}`,
  'u',
);

/** What begins an apposition. */
export const apposes = /^\s?(?:[(（,，、:：—–]|-\s)/u;
/** “Chen Anming’s mentor was the Party secretary”. */
export const ofPossession = new RegExp(
  raw`^(?:[’']s .*\b(?:${being}|${been})\b|的.*[是系为為任])`,
  'u',
);
