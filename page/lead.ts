import { articleElements, leadLength } from '../corpus/publication.ts';
import { dateOf } from './article-date.ts';
import { blocksOf, type Walk } from './walk.ts';

/** How often a page may begin anew under one address: some change their first words for ever. */
const mostBeginnings = 5;
/** How long, in milliseconds, the words of the page before may still stand where those of a new one will come. */
const settling = 30_000;

/** What a page is told by: its title and the first words of its article, or of what it has. */
export interface Lead {
  readonly text: string;
  /**
   * Looks whether the page has become another one: by its address (a jump within it changes only the hash), or by its
   * first words, where there were next to none before, as on a page that is still empty, or most of them have soon gone.
   */
  renew(): boolean;
}

export function createLead(root: Document, walk: (node: Node) => Walk): Lead {
  let read: Beginning | undefined;
  let address = addressOf(root);
  let since = performance.now();
  let beginnings = 1;
  const isAnother = (old: Beginning) => {
    const isShort = old.text.length < leadLength;
    const hasGone = performance.now() - since < settling && areMostlyGone(old.words);
    if (beginnings === mostBeginnings || !(isShort || hasGone)) return false;
    const now = readBeginning(root, walk);
    const is = hasGone ? now.text !== old.text : now.text.length > 2 * old.text.length;
    // The same words may stand in other nodes.
    if (is || hasGone) read = now;
    return is;
  };
  return {
    get text() {
      read ??= readBeginning(root, walk);
      return read.text;
    },
    renew() {
      if (addressOf(root) !== address) {
        address = addressOf(root);
        since = performance.now();
        beginnings = 1;
        read = undefined;
        return true;
      }
      const renewed = read !== undefined && isAnother(read);
      if (renewed) beginnings++;
      return renewed;
    },
  };
}

function addressOf(root: Document): string {
  return root.URL.split('#', 1)[0] ?? '';
}

interface Beginning {
  readonly text: string;
  /** The nodes it stands in, with what they said. */
  readonly words: readonly { readonly node: WeakRef<Text>; readonly said: string }[];
}

function readBeginning(root: Document, walk: (node: Node) => Walk): Beginning {
  const article = root.querySelector(articleElements) ?? root.documentElement;
  const nodes: Text[] = [];
  const date = dateOf(article, walk);
  let text = date ? `${root.title}\n${date}` : root.title;
  for (const block of blocksOf(walk(article))) {
    text += `\n${block.text}`;
    nodes.push(...block.nodes);
    if (text.length > leadLength) break;
  }
  const words = nodes.map((node) => ({ node: new WeakRef(node), said: node.data }));
  return { text: text.slice(0, leadLength), words };
}

function areMostlyGone(words: Beginning['words']): boolean {
  let left = 0;
  for (const { node, said } of words) {
    const now = node.deref();
    left += now?.isConnected && now.data === said ? said.length : -said.length;
  }
  return left < 0;
}
