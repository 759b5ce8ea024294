/**
 * Browser commands come to every frame of a tab, and one has to take them. A frame has the focus when no frame
 * inside it has; while the browser's own surface has it, the top frame takes them.
 */
export function hasFocus(): boolean {
  const inside = document.activeElement?.matches('iframe, frame') ?? false;
  return !inside && (document.hasFocus() || window === window.top);
}
