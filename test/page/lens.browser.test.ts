import { afterEach, describe, expect, test } from 'vitest';
import { lensOn, painted, startLens, stopAll } from './lens-on.ts';

afterEach(stopAll);

describe('a lens on a page', () => {
  test('paints what is found and lists it in document order', async () => {
    const { lens } = await lensOn('<p>On common prosperity, said <b>Chen</b> Anming.</p>');
    expect(painted()).toEqual(['common prosperity', 'Chen Anming']);
    expect(lens.matches().map(({ entry }) => entry)).toEqual(['common-prosperity', 'chen-anming']);
  });

  test('leaves the serialised document as it was', async () => {
    document.body.innerHTML = '<p>On common prosperity.</p>';
    const before = document.documentElement.outerHTML;
    const { stop } = await startLens();
    expect(painted()).toEqual(['common prosperity']);
    expect(document.documentElement.outerHTML).toBe(before);
    stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
