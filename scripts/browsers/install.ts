import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Complaint } from '../steps/plainly.ts';
import { type Family, findBrowser, type InstalledBrowser } from './find.ts';

/**
 * A browser of each family wanted, installed from the system's packages where this process may do that.
 *
 * @throws Complaint that says in one line what to do, where a browser is missing and cannot be installed.
 */
export function ensureBrowsers(families: readonly Family[]): InstalledBrowser[] {
  const missing = families.filter((family) => !findBrowser(family));
  const wanted = [...missing.map((family) => packages[family]), ...missingFonts()];
  if (wanted.length > 0 && canInstall()) installPackages(wanted);
  return families.map((family) => findBrowser(family) ?? refuse(family));
}

/**
 * A browser of the family named; of none named, the one that is here, else Chromium.
 *
 * @throws Complaint for a name that is no family's, too.
 */
export function ensureBrowser(name?: string): InstalledBrowser {
  const family = name === undefined ? (findBrowser()?.family ?? 'chromium') : familyNamed(name);
  const [browser] = ensureBrowsers([family]);
  return browser ?? refuse('chromium');
}

const families: readonly Family[] = ['chromium', 'firefox'];

function familyNamed(name: string): Family {
  const family = families.find((one) => one === name);
  if (family) return family;
  throw new Complaint(
    `Ask for chromium (Chromium, Chrome or Edge) or for firefox, not for ${name}.`,
  );
}

/** Names under which the systems that have apt-get know a package; the first that can be installed is enough. */
type Names = readonly string[];

const packages: Readonly<Record<Family, Names>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Without a Chinese font, Chinese shows as boxes in screenshots. */
function missingFonts(): Names[] {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return stdout?.trim() ? [] : [['fonts-noto-cjk']];
}

/** One by one: a name that this system does not know must not keep the others out. */
function installPackages(wanted: readonly Names[]): void {
  process.stderr.write(`Installing ${wanted.map(([name]) => name).join(', ')} (apt-get) …\n`);
  aptGet('update', '-qq');
  for (const names of wanted) {
    names.some((name) => aptGet('install', '-y', '-qq', '--no-install-recommends', name));
  }
}

/** Whether it succeeded; what it says goes to standard error. */
function aptGet(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function refuse(family: Family): never {
  const wanted =
    family === 'firefox' ? 'Firefox (FIREFOX_PATH)' : 'Chrome, Chromium or Edge (CHROMIUM_PATH)';
  throw new Complaint(
    `No ${wanted} found: install it, or name its path in that variable, and run this again.`,
  );
}
