/** A press ends also where it is no click, as a swipe that the browser does not take for scrolling. */
export type Stir = 'pointermove' | 'pointerdown' | 'pointerup' | 'pointercancel' | 'click';

/** What is left of a pointer event after its dispatch: so it can be handed from one script to the other. */
export interface Glimpse {
  readonly type: Stir;
  readonly touch: boolean;
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
}

/** To be taken during the dispatch: the event's path is gone after it. */
export function glimpseOf(event: PointerEvent): Glimpse {
  return {
    type: event.type as Stir,
    touch: event.pointerType === 'touch',
    x: event.x,
    y: event.y,
    target: event.composedPath()[0] ?? null,
  };
}
