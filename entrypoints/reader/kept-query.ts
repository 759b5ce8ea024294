/**
 * What was looked up on the index, for when Back leads there again. It is kept with the visit and not in its address:
 * addresses end up in the browser’s history.
 */
export function keptQuery(): string {
  const { state } = history;
  return typeof state?.query === 'string' ? state.query : '';
}

export function keepQuery(query: string): void {
  history.replaceState({ query }, '');
}
