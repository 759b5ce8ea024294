/**
 * What an element does to the text around it.
 * `block`: cuts it; so does `heading`, where a section begins. `inline`: the text runs through. `skip`: its own text is not read, the text around it joins.
 * `gap`: not read, and parts the words on its two sides. `break`: a line break. `note`: a note mark, perhaps.
 */
export type Role = 'block' | 'inline' | 'skip' | 'gap' | 'break' | 'note' | 'heading';

const names: Readonly<Record<Role, string>> = {
  block:
    'html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset header hgroup hr legend li main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul',
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rtc ruby s slot small ' +
    'span strike strong sub time tt u var wbr',
  skip: 'head link meta noscript param rp rt script source style template title track',
  gap:
    'area audio canvas code datalist embed iframe img input kbd map math meter object optgroup option picture ' +
    'progress samp select svg textarea video',
  break: 'br',
  heading: 'h1 h2 h3 h4 h5 h6',
  note: 'sup',
};

const roles = new Map<string, Role>(
  (Object.keys(names) as Role[]).flatMap((role) =>
    names[role].split(' ').map((name) => [name, role] as const),
  ),
);

/** Selects elements whose text is never read. */
export const unread = `${names.skip} ${names.gap}`.replaceAll(' ', ',');

/** Whether blocks end where the element begins and ends. */
export function isCut(role: Role): boolean {
  return role === 'block' || role === 'heading';
}

/** Known tags by name alone; the others (mostly custom elements) by their computed style, once per page and name. */
export function roleOf(element: Element, learnt: Map<string, Role>): Role {
  const name = element.localName;
  const role = roles.get(name) ?? learnt.get(name);
  if (role) return role;
  const guess = /^inline|^contents|^ruby/.test(getComputedStyle(element).display)
    ? 'inline'
    : 'block';
  learnt.set(name, guess);
  return guess;
}
