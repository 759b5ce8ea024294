/** What has the focus, also in a shadow root: to the document that is its host. */
export function focused(): Element | null {
  let { activeElement } = document;
  for (let inner = activeElement; inner; inner = inner.shadowRoot?.activeElement ?? null)
    activeElement = inner;
  return activeElement;
}
