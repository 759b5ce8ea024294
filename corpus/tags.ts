/**
 * What an HTML element does to the text around it, wherever HTML is read.
 * `block`: cuts it; so does `heading`, where a section begins. `inline`: the text runs through. `skip`: its own text is
 * not read, the text around it joins. `gap`: not read, and parts the words on its two sides. `break`: a line break.
 * `note`: a note mark, perhaps.
 */
export type Role = 'block' | 'heading' | 'inline' | 'skip' | 'gap' | 'break' | 'note';

/** Whether blocks end where the element begins and ends. */
export function isCut(role: Role): boolean {
  return role === 'block' || role === 'heading';
}

/** Whether what is inside is read. */
export function opens(role: Role): boolean {
  return isCut(role) || role === 'inline';
}

/** The frequent elements by their role. What others do, their style says. */
export const tagNames: Readonly<Record<Role, string>> = {
  block:
    'html body article aside blockquote button center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form header hr li main marquee nav ol p pre section summary table tbody td tfoot th thead tr ul',
  heading: 'h1 h2 h3 h4 h5 h6',
  // The most frequent first: selectors are tried in order.
  inline:
    'span a b strong em i font abbr bdi bdo cite del ins label mark q ruby s slot small sub time u wbr',
  // The last is the host of our own card.
  skip: 'head link meta noscript rp rt script source style template title track tifa-lens',
  gap:
    'audio canvas code datalist embed iframe img input kbd math meter object optgroup option picture progress samp ' +
    'select svg textarea video',
  break: 'br',
  note: 'sup',
};

/** Editors that are built from ordinary elements, by what they are given away by. */
export const editorSigns = {
  role: 'textbox code',
  class: 'CodeMirror cm-editor monaco-editor ace_editor',
} as const;

/** The role of each frequent element. */
export const roleByTag: ReadonlyMap<string, Role> = new Map(
  (Object.keys(tagNames) as Role[]).flatMap((role) =>
    tagNames[role].split(' ').map((name) => [name, role] as const),
  ),
);
