/** An element as a reader of HTML meets it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One of the attributes that a selector asks for: `[name$=date i]`. */
interface Asked {
  readonly name: string;
  readonly how: string;
  readonly value: string;
  readonly ignoresCase: boolean;
}

/**
 * Reads a list of selectors of one element each, by its name and attributes, as the page’s script hands them to the browser; returns
 * whether an element is one of them.
 */
export function readSelector(list: string): (tag: Tag) => boolean {
  const selectors = list.split(',').map((one) => {
    const [, name = '', rest = ''] = /^([a-z]*)((?:\[[^\]]+\])*)$/.exec(one) ?? [];
    if (name === '' && rest === '') throw new Error(`no selector that is read here: ${one}`);
    return { name, asked: [...rest.matchAll(attribute)].map(toAsked) };
  });
  return (tag) =>
    selectors.some(
      ({ name, asked }) =>
        (name === '' || name === tag.name) && asked.every((one) => fits(one, tag)),
    );
}

const attribute = /\[([a-z]+)([$^]?)="?([^\]"]+?)"?( i)?\]/g;

function toAsked([, name = '', how = '', value = '', i]: RegExpExecArray): Asked {
  return { name, how, value, ignoresCase: i !== undefined };
}

function fits({ name, how, value, ignoresCase }: Asked, { attributes }: Tag): boolean {
  const has = attributes[name];
  if (has === undefined) return false;
  const said = ignoresCase ? has.toLowerCase() : has;
  if (how === '^') return said.startsWith(value);
  return how === '$' ? said.endsWith(value) : said === value;
}
