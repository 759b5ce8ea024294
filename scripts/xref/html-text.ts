import { Parser } from 'htmlparser2';
import { editorSigns, isCut, opens, type Role, roleByTag } from '../../corpus/tags.ts';
import { Draft, type LinedText, type Parent } from './draft.ts';
import { LeadFinder } from './html-lead.ts';
import type { LineStart } from './lines.ts';

/**
 * The text of an HTML document, in the blocks that the page's script reads (`page/walk.ts`): white space folded, a blank
 * line between two of them. Not read are scripts, styles, form fields, editors, code, note marks and readings over Chinese.
 *
 * There is no layout and no style sheet here, so some things stay different. What the document itself hides (`hidden`,
 * `display: none`) is left out; what a style sheet hides or a script shows later is not known of. Elements that are not
 * in the table of tags are taken as a browser's own style takes them. Inline elements that a style makes into boxes are
 * known only by a capital in mid-word. Shadow roots are read where they are declared. Tags closed crosswise are put right
 * more simply than browsers do it, and a very long block stays in one piece.
 */
export function htmlText(html: string): HtmlText {
  const source = html.replace(/\r\n?/g, '\n');
  const walk = new Walk(source);
  const isXml = /^\s*<\?xml\b/.test(html);
  const parser = new Parser(walk, { recognizeSelfClosing: isXml, recognizeCDATA: isXml });
  parser.end(source);
  const blocks = walk.blocks();
  let end = 0;
  const lines = blocks.map(({ text, line }) => {
    const at = end;
    end += text.length + parting.length;
    return { at, line };
  });
  const text = blocks.map((block) => block.text).join(parting);
  return { text, lines, lead: walk.finder.leadOf(blocks) };
}

/** Between two blocks. */
const parting = '\n\n';

interface HtmlText {
  readonly text: string;
  /** Where in it each block begins, and on which line of the document. */
  readonly lines: readonly LineStart[];
  /** What the document is told by. */
  readonly lead: string;
}

type Attributes = Readonly<Record<string, string>>;

interface OpenElement extends Parent {
  readonly name: string;
  readonly attributes: Attributes;
  readonly role: Role;
  /** Of what may be a note mark: takes back all that was read since it began. */
  readonly takeBack?: () => void;
  /** How many texts with letters had come when it began. */
  readonly lettered: number;
}

/** Takes what the parser comes upon. */
class Walk {
  readonly finder = new LeadFinder();
  readonly #draft = new Draft();
  /** Elements round this place, the innermost last; of elements that are not read the outermost only. */
  readonly #open: OpenElement[] = [];
  /** How many elements round this place are not read. */
  #unread = 0;
  #lettered = 0;
  /** The parser gives text in parts. */
  #text = '';
  /** Where in the document its first word stands. */
  #textAt: number | undefined;
  readonly #source: string;
  #parser: { readonly startIndex: number } | undefined;
  /** How many line breaks there are before a place, to which the next count adds. */
  #counted = { to: 0, breaks: 0 };

  constructor(source: string) {
    this.#source = source;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  ontext(part: string): void {
    this.#text += part;
    const word = this.#textAt === undefined ? part.search(/\S/) : -1;
    if (word >= 0) this.#textAt = (this.#parser?.startIndex ?? 0) + word;
  }

  onopentag(name: string, attributes: Attributes): void {
    this.#endText();
    if (this.#unread > 0) {
      this.#unread++;
      return;
    }
    const draft = this.#draft;
    const own = roleOf(name, attributes);
    const isRead = opens(own) || own === 'note';
    const role = isRead && isEditor(attributes) ? 'gap' : own;
    const isNote = role === 'note';
    const plain = name === 'pre' || (this.#open.at(-1)?.plain ?? false);
    const takeBack = isNote && draft.mark();
    const lettered = this.#lettered;
    const element = { name, attributes, role, plain, lettered, ...(takeBack && { takeBack }) };
    this.#open.push(element);
    if (isCut(own)) draft.finish();
    if (role === 'gap') draft.gap = true;
    else if (role === 'break') draft.lineBreak();
    if (!(opens(role) || isNote) || isHidden(attributes)) this.#unread = 1;
    this.finder.onOpen(element, draft.blocks.length);
  }

  onclosetag(): void {
    this.#endText();
    if (this.#unread > 0 && --this.#unread > 0) return;
    const element = this.#open.pop();
    if (!element) return;
    if (isCut(element.role)) this.#draft.finish();
    this.finder.onClose(element, this.#draft.blocks.length);
    // Ordinals and powers of words (14th) belong to the words; [1], * and † are notes.
    if (element.lettered === this.#lettered) element.takeBack?.();
  }

  /** All blocks, once the document has been read. */
  blocks(): readonly LinedText[] {
    this.#endText();
    this.#draft.finish();
    return this.#draft.blocks;
  }

  #endText(): void {
    const text = this.#text;
    if (text === '') return;
    this.#text = '';
    this.finder.onText(text, this.#open.at(-1));
    if (/[A-Za-z]/.test(text)) this.#lettered++;
    const line = this.#lineOf(this.#textAt ?? this.#counted.to);
    this.#textAt = undefined;
    if (this.#unread === 0) this.#draft.add(text, this.#open.at(-1), line);
  }

  /** Of a place that is not before those asked for so far. */
  #lineOf(place: number): number {
    let { to, breaks } = this.#counted;
    for (; to < place; to++) if (this.#source[to] === '\n') breaks++;
    this.#counted = { to, breaks };
    return breaks + 1;
  }
}

/** Blocks by the browser's own style that are too rare for the page's table. */
const rareBlocks: ReadonlySet<string> = new Set(
  'address caption dir hgroup legend listing menu plaintext search xmp'.split(' '),
);

function roleOf(name: string, attributes: Attributes): Role {
  // The head ends with the first word that is not in one of its elements, whether a tag says so or not.
  if (name === 'head') return 'block';
  if (name === 'noembed' || name === 'noframes') return 'skip';
  if (name === 'template' && 'shadowrootmode' in attributes) return 'block';
  return roleByTag.get(name) ?? (rareBlocks.has(name) ? 'block' : 'inline');
}

/** Editors that are built from ordinary elements, as `page/visibility.ts` selects them. */
function isEditor({ contenteditable, role = '', class: classes = '' }: Attributes): boolean {
  if (contenteditable !== undefined && contenteditable.toLowerCase() !== 'false') return true;
  return editorRoles.has(role) || classes.split(/\s+/).some((name) => editorClasses.has(name));
}

const editorRoles: ReadonlySet<string> = new Set(editorSigns.role.split(' '));
const editorClasses: ReadonlySet<string> = new Set(editorSigns.class.split(' '));

/** Not by `visibility`: some sites hide a whole article so until a script has run. */
function isHidden({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || /(?:^|;)\s*display\s*:\s*none\b/i.test(style);
}
