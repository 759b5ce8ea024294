/** What opens a card, in a sentence. */
export function HowTo() {
  const how = matchMedia('(pointer: coarse)').matches ? 'Tap' : 'Point at';
  return <>{how} underlined words to see what they are.</>;
}
