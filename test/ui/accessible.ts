import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

/** What axe finds wrong, in the light theme and in the dark. */
export async function expectAccessible(element: Element): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme);
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true);
    // The page round the view is the test's own.
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    const found = violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html}`);
    expect(found).toEqual([]);
  }
}

async function setTheme(value: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}
