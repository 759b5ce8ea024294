export interface CardBarProps {
  readonly pinned: boolean;
  readonly docked: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onPin: (pinned: boolean) => void;
  /** Into the corner of the viewport, or back to its words. */
  readonly onDock: (wish: boolean) => void;
  readonly onClose: () => void;
  /** Where the card's upper left corner should go, in client coordinates. */
  readonly onDrag: (point: { x: number; y: number }) => void;
}

/** What can be done with the card. A pinned card is dragged by it; docking does the same without a drag. */
export function CardBar(props: CardBarProps) {
  const { pinned, docked, onBack } = props;
  return (
    <div class={pinned ? 'bar drags' : 'bar'} onPointerDown={(event) => startDrag(event, props)}>
      {onBack && (
        <button type="button" onClick={onBack}>
          ← Back
        </button>
      )}
      <span class="fill soft">Tifa Lens</span>
      {pinned && (
        <button type="button" aria-pressed={docked} onClick={() => props.onDock(!docked)}>
          Dock
        </button>
      )}
      <button type="button" aria-pressed={pinned} onClick={() => props.onPin(!pinned)}>
        Pin
      </button>
      <button type="button" aria-label="Close" ref={closeAlone} onClick={props.onClose}>
        ✕
      </button>
    </div>
  );
}

/**
 * The browser itself closes the card where nobody hears the press any more: Firefox ends our scripts without a word when
 * the extension is renewed, disabled or removed, and leaves what they have put into the page.
 */
function closeAlone(button: HTMLButtonElement | null): void {
  if (button) button.popoverTargetElement = (button.getRootNode() as ShadowRoot).host;
}

function startDrag(event: PointerEvent, { pinned, onDrag }: CardBarProps): void {
  const bar = event.currentTarget;
  const isButton = event.target instanceof Element && event.target.closest('button');
  if (!pinned || event.button !== 0 || isButton || !(bar instanceof HTMLElement)) return;
  event.preventDefault();
  const { left, top } = bar.getBoundingClientRect();
  const [dx, dy] = [event.x - left, event.y - top];
  bar.setPointerCapture(event.pointerId);
  const move = ({ x, y }: PointerEvent) => onDrag({ x: x - dx, y: y - dy });
  bar.addEventListener('pointermove', move);
  bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), {
    once: true,
  });
}
