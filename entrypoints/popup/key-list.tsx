import type { Key } from './keys.ts';

/** What keys do in the page; folded away until it is asked for. */
export function KeyList({ keys }: { readonly keys: readonly Key[] }) {
  if (keys.length === 0) return null;
  return (
    <details class="keys">
      <summary>Keys</summary>
      <ul>
        {keys.map(({ shortcut, does }) => (
          <li key={does}>
            {shortcut ? <kbd>{shortcut}</kbd> : 'No key set'}
            <span class="soft">: {does}</span>
          </li>
        ))}
      </ul>
      <p class="soft">They can be set where the browser lists its extensions.</p>
    </details>
  );
}
