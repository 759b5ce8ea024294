import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends a command that was not called as it has to be: what was wrong, and how it is called. */
type Refuse = (fault: string) => never;

/** How a command was called. */
type Call<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>> & {
  readonly refuse: Refuse;
};

/**
 * Reads the call of a command. `--help` prints the usage and ends it; a call that is off ends it with exit code 2 and what is
 * wrong, not with a trace of our code.
 */
export function readCall<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): Call<Config> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(usage);
    process.exit(0);
  }
  const refuse: Refuse = (fault) => {
    console.error(`${fault}\n\n${usage}`);
    process.exit(2);
  };
  try {
    return { ...parseArgs(config), refuse };
  } catch (error) {
    if (!isOff(error)) throw error;
    // The rest says how a file of such a name is given, also where none is asked for.
    return refuse(`${error.message.replace(/\. To specify .*$/s, '')}.`);
  }
}

/** Behind `--` everything is a file, also what begins with a hyphen. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.some((option) => option === '--help' || option === '-h');
}

function isOff(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code));
}

/** A whole number above 0 that an option gives. */
export function readCount(text: string, { refuse }: { readonly refuse: Refuse }): number {
  return /^[1-9]\d{0,8}$/.test(text)
    ? Number(text)
    : refuse(`“${text}” is no whole number above 0.`);
}
