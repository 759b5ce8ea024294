import { cdp } from 'vitest/browser';

/** What a page tells while it is laid out for print. */
export async function asPrinted<T>(look: () => T): Promise<T> {
  await emulate('print');
  try {
    return look();
  } finally {
    await emulate('');
  }
}

function emulate(media: string): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', { media });
}
