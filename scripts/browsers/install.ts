import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Family, findBrowser, type InstalledBrowser } from './find.ts';

/**
 * A browser of each family wanted, installed from the system's packages where this process may do that.
 *
 * @throws Error that says in one line what to do, where a browser is missing and cannot be installed.
 */
export function ensureBrowsers(families: readonly Family[]): InstalledBrowser[] {
  const missing = families.filter((family) => !findBrowser(family));
  installPackages([...missing.map((family) => packages[family]), ...missingFonts()]);
  return families.map((family) => findBrowser(family) ?? refuse(family));
}

/** A browser of the family named; of none named, the one that is here, else Chromium. */
export function ensureBrowser(name = ''): InstalledBrowser {
  const family = families.find((one) => one === name) ?? findBrowser()?.family ?? 'chromium';
  const [browser] = ensureBrowsers([family]);
  return browser ?? refuse('chromium');
}

const families: readonly Family[] = ['chromium', 'firefox'];

const packages: Readonly<Record<Family, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Without a Chinese font, Chinese shows as boxes in screenshots. */
function missingFonts(): string[] {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return stdout?.trim() ? [] : ['fonts-noto-cjk'];
}

function installPackages(names: readonly string[]): void {
  if (names.length === 0 || !canInstall()) return;
  process.stderr.write(`Installing ${names.join(', ')} (apt-get) …\n`);
  const options = {
    stdio: ['ignore', 'ignore', 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: [...options.stdio] });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    ...options,
    stdio: [...options.stdio],
  });
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function refuse(family: Family): never {
  const wanted =
    family === 'firefox' ? 'Firefox (FIREFOX_PATH)' : 'Chrome, Chromium or Edge (CHROMIUM_PATH)';
  throw new Error(
    `No ${wanted} found: install it, or name its path in that variable, and run this again.`,
  );
}
