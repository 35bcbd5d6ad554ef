import { posix } from "node:path";
import { importsOf, type Source } from "./sources.ts";

/**
 * The circles among files: each a list of files of which every one reaches every other by what it imports, types included
 * (Tarjan's strongly connected components). A file that imports itself is a circle too.
 */
export function circlesOf(sources: readonly Source[]): readonly (readonly string[])[] {
  const imports = new Map(sources.map((source) => [source.path, importedBy(source)]));
  const search: Search = { imports, order: new Map(), lowest: new Map(), open: [], circles: [] };
  for (const path of imports.keys()) if (!search.order.has(path)) visit(search, path);
  return search.circles;
}

interface Search {
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** When each file was first met. */
  readonly order: Map<string, number>;
  /** The earliest met file that each one reaches. */
  readonly lowest: Map<string, number>;
  readonly open: string[];
  readonly circles: string[][];
}

const importedBy = (source: Source): readonly string[] =>
  importsOf(source)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(posix.dirname(source.path), specifier));

function visit(search: Search, path: string): void {
  const { imports, order, lowest, open, circles } = search;
  const met = order.size;
  order.set(path, met);
  lowest.set(path, met);
  open.push(path);
  for (const imported of imports.get(path)!) {
    if (!imports.has(imported)) continue;
    if (!order.has(imported)) {
      visit(search, imported);
      lowest.set(path, Math.min(lowest.get(path)!, lowest.get(imported)!));
    } else if (open.includes(imported)) {
      lowest.set(path, Math.min(lowest.get(path)!, order.get(imported)!));
    }
  }
  if (lowest.get(path) !== met) return;
  const members = open.splice(open.indexOf(path));
  if (members.length > 1 || imports.get(path)!.includes(path)) circles.push(members.sort());
}
