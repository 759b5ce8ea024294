/**
 * Keys in the look-up: ArrowDown and ArrowUp go from the box to the answers, from one to the next, and back; Escape goes from
 * any of them to the box.
 */
export function stepByKey(event: KeyboardEvent): void {
  const { currentTarget, target, key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  // Who writes pinyin chooses characters with the same keys.
  if (isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
  if (!(currentTarget instanceof HTMLElement && target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, .answers button')];
  const at = stops.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[key];
  if (at === -1 || to === undefined || to === at) return;
  const next = stops[to];
  if (!next) return;
  // Else the list scrolls as well, and Escape closes the popup.
  event.preventDefault();
  next.focus();
}
