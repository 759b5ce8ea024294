import { expect, test } from 'vitest';
import { openDemo } from '../../scripts/demo/open.ts';
import { root } from '../../scripts/steps/run-step.ts';

test('a browser that does not start is named, and nothing is served any longer: else npm start would never end', async () => {
  const servers = () => process.getActiveResourcesInfo().filter((one) => /server/i.test(one));
  const before = servers().length;
  const broken = { family: 'chromium', name: 'Chromium', executable: process.execPath } as const;
  await expect(openDemo(root, broken, { headless: true })).rejects.toThrow(
    `Chromium (${process.execPath}) could not be started: `,
  );
  await expect.poll(() => servers()).toHaveLength(before);
});
