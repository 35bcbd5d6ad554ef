import type { Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

/** The script of a page that is one file is in parts: what the page and its worker share stands in it once. */
export type Part = "shared" | "page" | "worker";

/** Pictures are drawn in the page alone: the worker reads nothing of what draws them, though the library could ask for it there too. */
const DRAWS = /[\\/]node_modules[\\/]vega/;

/** The name under which chunks find each other. */
const REQUIRE = "globalThis.outturnRequire";

/** Chunks are put down here, and each is run when it is first asked for. */
const PUT_DOWN = `{
const chunks = new Map();
const ready = new Map();
${REQUIRE} = (name) => {
  if (!ready.has(name)) {
    const exports = {};
    ready.set(name, exports);
    chunks.get(name)(exports, ${REQUIRE});
  }
  return ready.get(name);
};
${REQUIRE}.put = (name, chunk) => chunks.set(name, chunk);
}
`;

/**
 * The text of each part, from chunks of CommonJS. The shared part stands before either other. Each is a script of any kind: it imports
 * nothing.
 *
 * @param worker - the module that the worker begins with, where the page has one
 */
export function partTexts(chunks: readonly Chunk[], worker?: string): Record<Part, string> {
  const isOfWorker = ({ facadeModuleId }: Chunk): boolean => facadeModuleId === worker;
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const inWorker = cameTo(
    entries.filter(isOfWorker),
    chunks.filter(({ moduleIds }) => !moduleIds.some((id) => DRAWS.test(id))),
  );
  const inPage = cameTo(
    entries.filter((entry) => !isOfWorker(entry)),
    chunks,
  );
  const texts = { shared: PUT_DOWN, page: "", worker: "" };
  for (const chunk of chunks)
    texts[!inWorker.has(chunk) ? "page" : inPage.has(chunk) ? "shared" : "worker"] += putDown(chunk);
  for (const entry of entries) texts[isOfWorker(entry) ? "worker" : "page"] += `${REQUIRE}(${nameOf(entry)});\n`;
  return texts;
}

/** All of these chunks that some ask for, and what those ask for, at once or later. */
function cameTo(firsts: readonly Chunk[], chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set(firsts);
  for (const { imports, dynamicImports } of seen)
    for (const name of [...imports, ...dynamicImports]) {
      const chunk = byName.get(name);
      if (chunk !== undefined) seen.add(chunk);
    }
  return seen;
}

const nameOf = ({ fileName }: Chunk): string => JSON.stringify(`./${fileName}`);

const putDown = (chunk: Chunk): string =>
  `${REQUIRE}.put(${nameOf(chunk)}, function (exports, require) {${chunk.code.trim()}\n});\n`;
