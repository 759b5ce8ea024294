import { expect, test } from 'vitest';
import { sitePatterns } from '../../build/sites-module.ts';
import config from '../../wxt.config.ts';

const manifestOf = async (browser: 'chrome' | 'firefox') => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
};

test('The extension asks for no more than running its own script on the listed sites, and a memory', async () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const manifest = await manifestOf(browser);
    expect(manifest.permissions).toEqual(['scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  }
});

test('Its pages load nothing but what is packaged', async () => {
  const { content_security_policy: policy } = await manifestOf('chrome');
  expect(policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  });
});

test('No command is a single letter', async () => {
  const { commands } = await manifestOf('chrome');
  const keys = Object.values(commands ?? {}).map(({ suggested_key: key }) =>
    typeof key === 'object' ? key.default : key,
  );
  expect(keys).toHaveLength(4);
  expect(keys).toEqual(keys.map(() => expect.stringMatching(/^Alt\+Shift\+[A-Z]$/)));
});

test('Firefox knows it by a fixed id, and that it collects nothing', async () => {
  const { browser_specific_settings: settings } = await manifestOf('firefox');
  expect(settings?.gecko).toMatchObject({
    id: 'tifa-lens@example.org',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});

test('It runs on hosts that are listed by name, with their subdomains, and on no others', () => {
  const patterns = sitePatterns(process.cwd());
  expect(patterns.length).toBeGreaterThanOrEqual(30);
  expect(patterns).toContain('*://*.newsgd.com/*');
  expect(patterns).toEqual(
    patterns.map(() => expect.stringMatching(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/)),
  );
});
