import { readFileSync } from 'node:fs';
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { SeedError, type SeedFault } from './seed-error.ts';

/** A YAML file that still knows on which line each of its values stands. */
export interface YamlFile {
  /** Path as shown in errors, relative to the repository. */
  readonly name: string;
  readonly value: unknown;
  /** Line (from 1) of the value at a path, or of its nearest ancestor that exists. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Reads a YAML file. Throws `SeedError` with every syntax error and its line. */
export function readYamlFile(path: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const fault = (at: number, message: string): SeedFault => ({
    file: name,
    line: lines.linePos(at).line,
    message,
  });
  const faults = document.errors.map((error) =>
    fault(
      error.pos[0],
      `${firstLine(error.message)}. Mend the YAML here; wordings with : # or quotation marks need quotes`,
    ),
  );
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
      } else if (!anchors.has(node.source)) {
        const what = `*${node.source} stands before its &${node.source}, or has none in this file`;
        faults.push(
          fault(node.range?.[0] ?? 0, `${what}. Write the words out, or name them first`),
        );
      }
    },
  });
  if (faults.length > 0) throw new SeedError(faults);
  return {
    name,
    value: document.toJS(),
    lineOf: (path) => lineOf(document, lines, path),
  };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line .*$/, '');
}

function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
