import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Firefox is one family; everything else here speaks Chromium's protocol. */
export type Family = 'chromium' | 'firefox';

export interface InstalledBrowser {
  readonly family: Family;
  readonly name: string;
  /** Absolute path. */
  readonly executable: string;
}

/** The installed browser of a family, or of any, Chromium's first; `undefined` where there is none. */
export function findBrowser(family?: Family): InstalledBrowser | undefined {
  for (const candidate of candidates) {
    if (family && candidate.family !== family) continue;
    const executable = pathsOf(candidate).find(isExecutable);
    if (executable) return { family: candidate.family, name: candidate.name, executable };
  }
  return undefined;
}

interface Candidate {
  readonly family: Family;
  readonly name: string;
  /** Names an owner may give the path under, the first that is set wins. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly mac: string;
  /** Below the program folders of Windows. */
  readonly windows: string;
}

const candidates: readonly Candidate[] = [
  {
    family: 'chromium',
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    family: 'chromium',
    name: 'Chrome',
    variable: 'CHROME_PATH',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    family: 'chromium',
    name: 'Edge',
    variable: 'EDGE_PATH',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    family: 'firefox',
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

function pathsOf({ variable, commands, mac, windows }: Candidate): string[] {
  const given = process.env[variable];
  return [...(given ? [given] : []), ...placesOf({ commands, mac, windows })];
}

function placesOf({
  commands,
  mac,
  windows,
}: Pick<Candidate, 'commands' | 'mac' | 'windows'>): string[] {
  if (process.platform === 'darwin') return [join('/Applications', mac)];
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders
      .flatMap((name) => process.env[name] ?? [])
      .map((folder) => join(folder, windows));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
