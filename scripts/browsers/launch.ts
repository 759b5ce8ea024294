import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { Complaint } from '../steps/plainly.ts';
import type { InstalledBrowser } from './find.ts';

export interface LaunchOptions {
  /** Folder of the built extension, or none for a plain browser. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Host names that lead to this machine instead of the network. */
  readonly hosts: readonly string[];
  /** Whatever else the browser asks for leads to this machine too, so that nothing leaves it. */
  readonly offline?: boolean;
}

export interface RunningBrowser {
  readonly browser: Browser;
  /** Address of an extension page, e.g. `popup.html`. */
  readonly addressOf: (page: string) => string;
}

/**
 * A browser with a fresh profile and the extension loaded.
 *
 * @throws Complaint that names the program where it does not start.
 */
export async function launchBrowser(
  installed: InstalledBrowser,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  const { family, name, executable } = installed;
  try {
    return await (family === 'firefox' ? launchFirefox : launchChromium)(executable, options);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Complaint(`${name} (${executable}) could not be started: ${why}`);
  }
}

/** Chromium's own services are switched off: without a network they retry for minutes. */
const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  const { extension, headless, hosts, offline } = options;
  const rules = (offline ? ['*'] : hosts).map((host) => `MAP ${host} 127.0.0.1`);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Only a pipe may load extensions, and branded builds load them in no other way.
    pipe: true,
    ...(extension ? { enableExtensions: true } : {}),
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      ...quietFlags,
      ...asRoot,
      ...(headless ? ['--disable-gpu'] : []),
      // The demo pages have no certificate: an address typed as http must stay http.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  });
  const id = extension ? await install(browser, extension) : '';
  return { browser, addressOf: (page) => `chrome-extension://${id}/${page}` };
}

/** A made-up internal id: it gives the extension's pages an address that is known beforehand. */
const firefoxUuid = '6f1b1c2e-7c55-4a55-9a55-74696661e45e';

async function launchFirefox(
  executablePath: string,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  const { extension, headless, hosts, offline } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(
        extension ? { [geckoId(extension)]: firefoxUuid } : {},
      ),
      'network.dns.localDomains': hosts.join(','),
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      ...(offline ? { 'network.dns.forceResolve': '127.0.0.1' } : {}),
    },
  });
  if (extension) await install(browser, extension);
  return { browser, addressOf: (page) => `moz-extension://${firefoxUuid}/${page}` };
}

/** Its id. A browser that refuses the extension is closed: nobody else could. */
async function install(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings?.gecko?.id ?? '';
}
