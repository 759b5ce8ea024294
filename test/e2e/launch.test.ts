import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { installedBrowser } from './browsers.ts';

test('A browser that refuses the extension is closed, so that npm start ends', async ({
  onTestFinished,
}) => {
  const installed = installedBrowser();
  const broken = mkdtempSync(join(tmpdir(), 'tifa-lens-broken-'));
  onTestFinished(() => rmSync(broken, { recursive: true }));
  writeFileSync(join(broken, 'manifest.json'), '{}');
  const browsers = () => process.getActiveResourcesInfo().filter((one) => one === 'ProcessWrap');
  const before = browsers().length;
  const launching = launchBrowser(installed, { extension: broken, headless: true, hosts: [] });
  await expect(launching).rejects.toThrow(`${installed.name} (${installed.executable}) could not`);
  await expect.poll(() => browsers().length).toBeLessThanOrEqual(before);
});
