/** Long enough for a stopped worker to be started (40–50 ms when measured), too short to be noticed. */
const pause = 150;

/**
 * Sends again, once: the worker may die between taking a message and answering it, and is back for the next one.
 * Fails when the second try fails too, as it does after the extension was updated or removed.
 */
export async function askTwice<Answer>(
  send: () => Promise<Answer>,
  wait: (ms: number) => Promise<void> = sleep,
): Promise<Answer> {
  try {
    return await send();
  } catch {
    await wait(pause);
    return send();
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
