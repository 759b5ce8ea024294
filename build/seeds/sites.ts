import { join } from 'node:path';
import * as v from 'valibot';
import { checked, faultIn } from './checked.ts';
import { SeedError } from './seed-error.ts';
import { fields, list, text } from './values.ts';
import { readYamlFile } from './yaml-file.ts';

/** The hosts of `sites.yaml`. Throws `SeedError`. */
export function readSites(folder: string): readonly string[] {
  const file = readYamlFile(join(folder, 'sites.yaml'), 'seeds/sites.yaml');
  const hosts = checked(file, list(site)).map(({ host }) => host);
  const twice = hosts.flatMap((host, at) =>
    hosts.indexOf(host) === at
      ? []
      : [
          faultIn(file, {
            path: [at, 'host'],
            message: `is ${host}, which is listed already: take one away`,
          }),
        ],
  );
  if (twice.length > 0) throw new SeedError(twice);
  return hosts;
}

const site = fields({
  host: v.pipe(text, v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name like people.cn')),
  name: text,
});
