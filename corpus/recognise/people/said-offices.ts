import { isHan } from '../../text/units.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { between, partsOf, reachOfTitles, saidOf, textAfter, textUpTo } from './around-name.ts';
import { isAside, leadsToNext, ofHolder, reachOfAside } from './holding.ts';
import { leadsToHis } from './own-lead.ts';
import { beforeBody } from './posts.ts';

/** What is said of a name behind it, with an office in it. */
export interface SaidOffice {
  readonly title: Span;
  /** Whether the office is his who is named, and not another's to whom he is a cousin, a rival or a briber. */
  readonly isHis: boolean;
}

/** The first office that a comma, a bracket or “is” says of a name, unless it leads up to the next name of a list. */
export function saidOffice(block: ScannedBlock, name: Span): SaidOffice | undefined {
  const said = saidOf(block, name, reachOfTitles);
  const office = said && block.occurrenceIn(block.index.globals.offices, said, name);
  if (!office) return undefined;
  const found = { said, office };
  if (isNextInList(block, name, found)) return undefined;
  let to = office.to;
  while (to < said.to && !clause.test(block.word(to))) to++;
  return {
    title: { from: said.from, to },
    isHis: isLedUpTo(block, found) && !isAnothersOwn(block, name, found),
  };
}

/** What begins a clause: “the Party secretary who thanked the school” is none of the school’s. */
const clause =
  /^(?:who|whose|which|that|when|while|as|after|before|during|said|told|met|visited)$/i;

/** What is said of a name, and an office in it. */
interface Found {
  readonly said: Span;
  readonly office: Span;
}

/** Whether an office behind a name leads up to the next name of a list: “Chen Anming, Mayor Wu Xiaohui and …”. */
function isNextInList(block: ScannedBlock, name: Span, { said, office }: Found): boolean {
  if (!/^\s?[,，]/.test(textAfter(block, name))) return false;
  const rest = textOfTokens(block, { from: office.to, to: said.to });
  if (isHan(rest.charCodeAt(0))) return !block.endingAt(block.index.globals.offices, said);
  return leadsToNext.test(rest);
}

/** Whether all that stands before an office makes it his of whom it is said. */
function isLedUpTo(block: ScannedBlock, { said, office }: Found): boolean {
  const { to } = beforeBody(block, { from: said.from, to: office.from });
  const around = block.places.within({ from: said.from, to }).find((place) => place.to === to);
  const parts = partsOf(block, { from: said.from, to: office.to });
  const last = parts.pop() ?? said;
  const { affairs, committees } = block.index.globals;
  const untold = parts.filter((part) =>
    [affairs, committees].every((set) => block.occurrenceIn(set, part) === undefined),
  );
  const words = untold.map((part) => block.textOf(part).replace(/ and$/, ''));
  return leadsToHis([...words, textUpTo(block, { from: last.from, to: around?.from ?? to })]);
}

/** Whether what follows an office makes its holder another: 市委书记的妹夫, “the Party secretary’s godson”, “director of a film about the mayor”. */
function isAnothersOwn(block: ScannedBlock, name: Span, { said, office }: Found): boolean {
  const rest = { from: office.to, to: said.to };
  const [first = rest] = partsOf(block, rest);
  return (
    isAside.test(textAfter(block, office, reachOfAside)) ||
    block.occurrenceIn(block.index.globals.offices, first) !== undefined ||
    hasPossession(block, rest) ||
    leadsToAide(block, office) ||
    goesOn(block, name, { said, office })
  );
}

/** Whether something of the holder’s follows his office, and no body: “’s godson”, but not “of Jiangmen’s Party committee”. */
function hasPossession(block: ScannedBlock, { from, to }: Span): boolean {
  const rest = textOfTokens(block, { from, to });
  if (ofHolder.test(rest)) return true;
  let last = to - 1;
  while (last > from && !/^[’']s $/.test(between(block, last))) last--;
  if (last <= from) return false;
  const { affairs, committees, duties } = block.index.globals;
  const owned = { from: last, to };
  return [affairs, committees, duties].every((set) => block.occurrenceIn(set, owned) === undefined);
}

/** Whether an aide or kin of the holder follows his post: 市委书记秘书, 市委书记林应武的秘书. */
export function leadsToAide(block: ScannedBlock, post: Span): boolean {
  const [holder = ''] = /^\p{Script=Han}{2,3}的/u.exec(textAfter(block, post)) ?? [];
  return block.beginningAt(block.index.globals.strangers, post.to + holder.length) !== undefined;
}

/** Whether what is said in a bracket or behind 是 goes on behind an office: （市委书记妹夫）. */
function goesOn(block: ScannedBlock, name: Span, { said, office }: Found): boolean {
  if (!block.isChinese(office.from)) return false;
  const isClosed = /^\s?[（(是系]/u.test(textAfter(block, name));
  return isClosed && !block.endingAt(block.index.globals.offices, said);
}

/** The text of tokens, with what stands before the first. */
function textOfTokens(block: ScannedBlock, { from, to }: Span): string {
  return to > from ? block.text.slice(block.end(from - 1), block.end(to - 1)) : '';
}
