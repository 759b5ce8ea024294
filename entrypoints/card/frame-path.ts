/**
 * Where a frame stands in its tab: for each frame from the outermost down to it the number it has in the one round it; none for
 * the page itself. Frames that stand in a shadow root have no number and get -1.
 */
export function framePath(frame: Window): number[] {
  const { parent } = frame;
  return parent === frame ? [] : [...framePath(parent), [].indexOf.call(parent, frame as never)];
}
