import { createHost, type Host } from './host.ts';

/** Says to screen readers what a key has done where nothing gets the focus. It is in the document from the first such key on. */
export interface Status {
  /** `near`: where the words stand that this is about. */
  say(words: string, near?: Element): void;
  /** Something else speaks now, a card that has the focus. */
  leave(): void;
}

export function createStatus(signal: AbortSignal): Status {
  let host: Host | undefined;
  let frame = 0;
  const leave = () => {
    cancelAnimationFrame(frame);
    host?.detach();
  };
  signal.addEventListener('abort', leave);
  return {
    say(words, near) {
      host ??= createRegion();
      const { root } = host;
      host.attach(near);
      // Only what changes in a region that is there already is read out, and the same words are no change.
      root.textContent = '';
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        root.textContent = words;
      });
    },
    leave,
  };
}

function createRegion(): Host {
  const host = createHost();
  host.letThrough(true);
  host.root.className = 'status';
  host.root.role = 'status';
  host.root.lang = 'en';
  return host;
}
