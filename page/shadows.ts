/** Open shadow roots of the page, found by the walk. */
export interface Shadows {
  readonly roots: ReadonlySet<ShadowRoot>;
  /** True when the root was not known. */
  add(root: ShadowRoot): boolean;
  /** An element that may get a shadow root later: no event tells when. */
  expect(element: Element): void;
  /** Roots which expected elements have got since, not yet added. */
  arrived(): readonly ShadowRoot[];
  /** Our rules for a root that holds matches: Firefox does not take them over from the document. */
  style(root: Node): void;
  /** Forgets what the page has removed. */
  sweep(): void;
  clear(): void;
}

/** Elements that are looked at again; a page that makes more of them is not followed further. */
const mostExpected = 1_000;

export function createShadows(rules: () => Promise<string>): Shadows {
  const roots = new Set<ShadowRoot>();
  const expected = new Set<Element>();
  let sheet: CSSStyleSheet | undefined;
  const unstyle = (root: ShadowRoot) => {
    if (!sheet || !root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    roots,
    add(root) {
      expected.delete(root.host);
      if (roots.has(root)) return false;
      roots.add(root);
      return true;
    },
    expect(element) {
      if (expected.size < mostExpected) expected.add(element);
    },
    arrived: () => [...expected].flatMap((element) => element.shadowRoot ?? []),
    style(root) {
      if (!(root instanceof ShadowRoot)) return;
      sheet ??= sheetOf(rules());
      if (root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    sweep() {
      for (const root of roots) if (!root.host.isConnected) roots.delete(root);
      for (const element of expected) if (!element.isConnected) expected.delete(element);
    },
    clear() {
      for (const root of roots) unstyle(root);
      roots.clear();
      expected.clear();
    },
  };
}

/** Filled when the rules come. */
function sheetOf(rules: Promise<string>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  rules.then(
    (text) => sheet.replaceSync(text),
    () => {},
  );
  return sheet;
}
