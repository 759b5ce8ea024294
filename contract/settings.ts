import { browser } from 'wxt/browser';

/**
 * What is remembered of the reader's choices, and the one door to `storage`. It stays on this machine. The browser's
 * own functions are used as they are: every page that is read pays for what stands here.
 */
const settings = {
  /**
   * The least salient entries that are marked: policies of their own, fixed formulas too, or everything known. Usually no
   * stock phrases, so that a Party report stays readable.
   */
  salience: { choices: ['signature', 'standing', 'all'], usual: 'standing' },
  /** How often an entry is marked: every time, once after each heading, or once on the page. */
  occurrences: { choices: ['every', 'section', 'page'], usual: 'every' },
} as const;

/** Goes up when stored choices would no longer mean the same. */
const version = 1;
const key = 'settings';

type Declared = typeof settings;
export type Settings = { readonly [Name in keyof Declared]: Declared[Name]['choices'][number] };

export const usualSettings = readSettings(undefined);

/** What is stored, as far as it can be understood; the usual choice for all that is damaged or of another version. */
export function readSettings(stored: unknown): Settings {
  const known = (stored ?? {}) as Record<string, unknown>;
  const pairs = Object.entries(settings).map(([name, { choices, usual }]) => {
    const choice = choices.find((one) => known.version === version && one === known[name]);
    return [name, choice ?? usual];
  });
  return Object.fromEntries(pairs);
}

/** Tells the reader's choices as soon as they are known, and again whenever they change; until the signal aborts. */
export function followSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const { storage } = browser;
  const take = (stored: unknown) => {
    if (!signal.aborted) tell(readSettings(stored));
  };
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) take(changes[key]?.newValue);
  };
  storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      storage.local.onChanged.removeListener(listen);
    } catch {
      // An extension that has been removed or renewed has no listeners to take away.
    }
  });
  storage.local.get(key).then(
    (stored) => take(stored[key]),
    // A storage that cannot be read leaves the usual choice.
    () => {},
  );
}

export function saveSettings(settings: Settings): Promise<void> {
  return browser.storage.local.set({ [key]: { version, ...settings } });
}
