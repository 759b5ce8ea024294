/**
 * What a reader asks for, without what only makes it a question or polite: 共同富裕是什么意思？ and 共同富裕的英文 ask for 共同富裕,
 * “Mr. Chen Anming” for Chen Anming. In English the other words of a question only join, see `asked.ts`.
 */
export function plainQuestion(typed: string): string {
  return typed.replace(question, ' ').replace(before, '').replace(behind, '');
}

/** 什么是 …, … 是什么（意思）, 谁是 …, … 是谁, … 英文怎么说. */
const question =
  /是?(?:什[么麼](?:意思)?|[谁誰])是?|的?(?:[英中][文语語])?(?:怎[么麼]|如何)(?:[说說读讀]|翻?[译譯]|理解)/gu;

/** By itself each is a word like any other. */
const before =
  /^\s*(?:(?:mr|mrs|ms|comrade)\b\.?|(?:define|explain|(?:the )?(?:definition|explanation|translation) of)\b)\s*(?=\p{L}|\p{N})/iu;
const behind =
  /(?<=[\p{L}\p{N}])\s*(?:同志|先生|女士|的?(?:定[义義]|含[义義]|意思|[英中][文语語]|解[释釋]|翻[译譯])|\s(?:definition|defined|explained|translated|translation|(?:in|into) (?:chinese|english|pinyin)))\s*[?？]?\s*$/iu;
