import { browser } from 'wxt/browser';
import type { ArticlePage, Card, Contents, EntryPage, Link, LookUpAnswer } from '../corpus/card.ts';
import type { Language } from '../corpus/entry.ts';
import type { EntryOnPage, Reading, Request } from '../corpus/match.ts';

/**
 * What contexts may say to each other. The background checks everything that comes to it (`accept.ts`); what is
 * malformed or unknown is answered with `undefined`.
 */
export interface Protocol {
  // From any of our contexts to the background.
  recognise(request: Request): Reading | undefined;
  card(entry: string): Card | undefined;
  /** Those of the entries that are known, in the order asked. */
  links(entries: readonly string[]): readonly Link[] | undefined;
  entryPage(entry: string): EntryPage | undefined;
  articlePage(article: string): ArticlePage | undefined;
  search(query: string): readonly LookUpAnswer[] | undefined;
  contents(nothing: undefined): Contents | undefined;
  /** The rules of our highlights, for shadow roots, which do not take them over everywhere. */
  rules(nothing: undefined): string;
  /** Runs the card's script in the frame that asks; true once it is there. */
  loadCard(nothing: undefined): boolean | undefined;
  /** The frame of this name has opened a card: the other frames of the tab close theirs. */
  cardOpened(frame: string): undefined;
  /** All marks of one frame were taken away or put back by the reader: the other frames of the tab do the same. */
  marksHidden(hidden: boolean): undefined;
  /** A frame has come into a page. */
  frameCame(nothing: undefined): undefined;
  /** Opens the reader in a new tab; the route is its address after `reader.html`, e.g. `#/entry/1310-deployment`. */
  read(hash: string): undefined;

  // From the background to the frames of a page.
  /** A browser command, which the frame that has the focus takes; or what every frame does. */
  command(name: Command | Hiding): undefined;
  /** The reader has switched the site off. */
  end(nothing: undefined): void;
  /** A frame has come, which is to be told where all marks are hidden. */
  tellNewcomer(nothing: undefined): undefined;
  /** A card has opened in the frame of this name; all others close theirs. */
  closeCard(except: string): undefined;
}

/** In UTF-16 code units; no longer query is answered. */
export const longestQuery = 200;

export const commands = ['next-match', 'previous-match', 'open-card', 'hide-all'] as const;
export type Command = (typeof commands)[number];
export type Hiding = 'hide' | 'show';

/** The popup connects to every frame of its tab under this name. Each frame answers, and again after each change. */
export const pagePort = 'page';

/**
 * What a frame answers in which the browser refuses the card's script. The port stays open: closing it in one frame would
 * end the popup's connection to all.
 */
export const noReport = 'no report';

export type Port = ReturnType<typeof browser.runtime.connect>;

/** From a frame to the popup. */
export interface FrameReport {
  /** Tells the frames of a tab apart; random, and new with every page. */
  readonly frame: string;
  /** Where it stands among them: empty for the page itself, `[1, 0]` for the first frame in its second. */
  readonly path: readonly number[];
  /** The script of its Chinese, where the document says so. */
  readonly script?: Exclude<Language, 'en'> | undefined;
  /** Entries in the order of their first occurrence in visible text. */
  readonly entries: readonly EntryOnPage[];
  readonly hidden: boolean;
  /** It is the page that Chromium shows a PDF with, which has no words. */
  readonly pdf: boolean;
  /** False while parts of the page have not been read. */
  readonly complete: boolean;
}

/** From the popup to the frames, which take it as they take messages: unchecked. */
export type PageOrder =
  /** Brings the first match of an entry into view, or one round it, and opens the entry's card. */
  | { readonly do: 'goTo'; readonly frame: string; readonly entry: string }
  /** Takes all marks away, or puts them back. */
  | { readonly do: 'hide'; readonly hidden: boolean };

type Name = keyof Protocol;
type ToFrames = 'command' | 'end' | 'tellNewcomer' | 'closeCard';
type Asked<N extends Name> = Parameters<Protocol[N]>[0];
type Answered<N extends Name> = ReturnType<Protocol[N]>;
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** One function per message. */
export type Handlers<N extends Name> = {
  readonly [Each in N]: (
    data: Heard<Each>,
    sender: Sender,
  ) => Answered<Each> | Promise<Answered<Each>>;
};

/**
 * What comes to the background is `unknown` until it has been checked: content scripts stand in pages. To them nobody can
 * speak but the extension's own contexts, and every page would pay for a check.
 */
type Heard<N extends Name> = N extends ToFrames ? Asked<N> : unknown;

/**
 * Sends a message to the background. Fails when nobody is there to answer, or who is there cannot. Written out here
 * rather than taken from a library, because every page that is read pays for its size.
 */
export async function sendMessage<N extends Name>(name: N, data: Asked<N>): Promise<Answered<N>> {
  const reply: Reply<N> | undefined = await browser.runtime.sendMessage({ type: name, data });
  if (reply?.failed) throw new Error(`${name} failed`);
  return reply?.answer as Answered<N>;
}

/** Tells all frames of a tab. A page without our content script has nobody to hear it. */
export function tellFrames<N extends ToFrames>(
  tab: { readonly id?: number | undefined } | undefined,
  name: N,
  data: Asked<N>,
): void {
  if (tab?.id !== undefined) browser.tabs.sendMessage(tab.id, { type: name, data }).catch(() => {});
}

/** What goes back over the wire: “nothing is known” is an answer, a failure is none. */
interface Reply<N extends Name> {
  readonly answer?: Answered<N>;
  readonly failed?: true;
}

/** Answers messages; all others are left to other listeners. Returns what stops it. */
export function onMessage<N extends Name>(handlers: Handlers<N>): () => void {
  const listen = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    const { type: name, data } = (message ?? {}) as { type?: unknown; data?: unknown };
    if (!Object.hasOwn(handlers, name as N)) return;
    const answer = async () => handlers[name as N](data as Heard<N>, sender);
    answer().then(
      (value) => reply({ answer: value }),
      (error) => {
        // What went wrong is ours to see; whoever asked learns only that it did.
        console.error(error);
        reply({ failed: true });
      },
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage?.removeListener(listen);
}
