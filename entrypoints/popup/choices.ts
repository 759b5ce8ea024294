import {
  followSettings,
  type Settings,
  saveSettings,
  usualSettings,
} from '../../contract/settings.ts';

/**
 * Follows the reader's choices for as long as the popup is open. A new one is shown at once, and taken back where it
 * cannot be kept.
 */
export function followChoices(show: (settings: Settings) => void): {
  choose: (settings: Settings) => Promise<void>;
} {
  let kept = usualSettings;
  /** Choices on their way into the memory: what it tells meanwhile is older than they are. */
  let saving = 0;
  followSettings((settings) => {
    kept = settings;
    if (saving === 0) show(kept);
  }, new AbortController().signal);
  return {
    async choose(settings) {
      show(settings);
      saving += 1;
      try {
        await saveSettings(settings);
        kept = settings;
      } catch {
        // A full or locked memory: what it still has is shown again below.
      }
      saving -= 1;
      if (saving === 0) show(kept);
    },
  };
}
