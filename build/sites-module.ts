import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { defineWxtModule } from 'wxt/modules';
import { parse } from 'yaml';

const sites = v.array(
  v.strictObject({
    host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name like people.cn')),
    name: v.pipe(v.string(), v.minLength(1)),
  }),
);

/**
 * Gives the content script the news sites of `seeds/sites.yaml`, and the extension access to the same hosts and no
 * others: running the card's script in a page's frame needs it.
 */
export default defineWxtModule({
  name: 'sites',
  setup(wxt) {
    const patterns = () => sitePatterns(wxt.config.root);
    wxt.hook('entrypoints:resolved', (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = patterns();
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.host_permissions = patterns();
    });
  },
});

/** Match patterns of all sites with their subdomains. Throws with the file and what is wrong. */
export function sitePatterns(root: string): string[] {
  const file = 'seeds/sites.yaml';
  const result = v.safeParse(sites, parse(readFileSync(join(root, file), 'utf8')));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the list'}: ${issue.message}`);
  }
  const hosts = result.output.map(({ host }) => host);
  const twice = hosts.find((host, i) => hosts.indexOf(host) !== i);
  if (twice) throw new Error(`${file}: ${twice} is listed twice; take one away`);
  return hosts.map((host) => `*://*.${host}/*`);
}
