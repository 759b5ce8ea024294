import type { Graph, Thread } from '../lexicon/graph.ts';
import { edgeSize } from '../lexicon/layout.ts';
import { token } from '../text/tokens.ts';
import type { BlockText } from './block-text.ts';
import { numberEnds } from './numbers.ts';
import type { PlaceSpan } from './places.ts';

/** How far a pattern has come in the text, and what has filled its `{place}` so far. */
export interface Reached {
  /** The next token. */
  readonly to: number;
  readonly place: PlaceSpan | undefined;
}

/**
 * Follows a pattern in which a place may take several tokens at once; all places of the block have to be known.
 * States wait at the token they have come to, so each is looked at once however many ways lead to it.
 */
export function followSlots(
  block: BlockText,
  { graph, state }: Thread,
  { from, onEnd }: { from: Reached; onEnd: (end: Reached) => void },
): void {
  const waiting = new Map([[from.to, new Map([[state, from.place]])]]);
  for (let here = from.to; waiting.size > 0; here++) {
    const states = waiting.get(here) ?? new Map<number, PlaceSpan | undefined>();
    waiting.delete(here);
    const ways = states.size > 0 ? waysFrom(block, here) : [];
    for (const [one, place] of states) {
      if (graph.ends(one)) onEnd({ to: here, place });
      for (const way of ways) {
        const filled = { to: way.to, place: way.place ?? place };
        for (const to of statesBehind(graph, one, way.token)) wait(waiting, to, filled);
      }
    }
  }
}

function statesBehind(graph: Graph, state: number, wanted: number): number[] {
  const states: number[] = [];
  const end = graph.edgesEnd(state);
  for (let edge = graph.firstEdge(state); edge < end; edge += edgeSize)
    if (graph.tokenOf(edge) === wanted) states.push(graph.stateBehind(edge));
  return states;
}

function wait(
  waiting: Map<number, Map<number, PlaceSpan | undefined>>,
  state: number,
  { to, place }: Reached,
): void {
  const reached = waiting.get(to) ?? new Map<number, PlaceSpan | undefined>();
  if (!reached.has(state)) reached.set(state, place);
  waiting.set(to, reached);
}

interface Way extends Reached {
  /** The token as patterns ask for it. */
  readonly token: number;
}

/** All that stands at a token of the text: its word, the numbers and the places that begin there. */
function waysFrom(block: BlockText, at: number): readonly Way[] {
  if (at >= block.tokens.count) return [];
  const id = block.id(at);
  const word: Way[] = id === token.number ? [] : [{ token: id, to: at + 1, place: undefined }];
  const numbers = numberEnds(block, at).map((to) => ({
    token: token.number,
    to,
    place: undefined,
  }));
  const places = block.places.at(at).map((place) => ({ token: token.place, to: place.to, place }));
  return [...word, ...numbers, ...places];
}

/** Where that may end which fills a slot at a token. */
export function slotEnds(block: BlockText, slot: number, at: number): readonly number[] {
  return slot === token.number ? numberEnds(block, at) : block.places.at(at).map(({ to }) => to);
}
