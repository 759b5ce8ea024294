import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from './browsers.ts';

const manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'));

describe('The package', () => {
  test('brings at most 28,000 bytes of script into a page before a card is needed', () => {
    const scripts: string[] = manifest.content_scripts.flatMap((one: { js: string[] }) => one.js);
    const bytes = scripts.map((file) => statSync(join(extensionFolder, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(28_450);
  });

  test('runs on listed news sites, never on all', () => {
    const patterns: string[] = manifest.content_scripts.flatMap(
      (one: { matches: string[] }) => one.matches,
    );
    expect(patterns).toContain('*://*.newsgd.com/*');
    expect(
      patterns.filter((pattern) => !/^\*:\/\/\*\.[\w-]+(\.[\w-]+)+\/\*$/.test(pattern)),
    ).toEqual([]);
  });

  test('may reach the same sites and no others, and asks for nothing else', () => {
    const [script] = manifest.content_scripts;
    expect([...manifest.host_permissions].sort()).toEqual([...script.matches].sort());
    expect(manifest.permissions).toEqual(['scripting', 'storage']);
    expect(Object.keys(manifest).filter((key) => /^optional_|_overrides$/.test(key))).toEqual([]);
  });

  test('lets its own pages load from nowhere but the package', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test('shows a page nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('holds no source map and no test', () => {
    const files = readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.map$|test/.test(file))).toEqual([]);
  });
});
