interface Manifest {
  readonly content_scripts?:
    | readonly { readonly matches?: readonly string[] | undefined }[]
    | undefined;
}

/** The hosts of a manifest's patterns, such as `*://*.people.cn/*`, each with all its subdomains. */
export function sitesOf({ content_scripts: scripts = [] }: Manifest): string[] {
  const hosts = scripts.flatMap(({ matches = [] }) =>
    matches.map((pattern) => pattern.replace(/^[^:]*:\/\/(\*\.)?/, '').replace(/\/.*$/, '')),
  );
  return [...new Set(hosts)].sort();
}
