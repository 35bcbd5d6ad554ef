import type { Block } from "./block.ts";
import type { Origin } from "./origin.ts";
import type { Report } from "./report.ts";
import { type Run, textRun } from "./run.ts";

/** All blocks of a paper in their order: its title, what it is, what it says, what its figures rest on. */
export const wholePaper = ({
  title,
  head,
  blocks,
  foot,
}: Pick<Report, "title" | "head" | "blocks" | "foot">): readonly Block[] => [
  { is: "title", runs: [{ is: "plan", text: title, path: "title" }], origin: partNamed("title") },
  ...head.map((textRuns): Block => ({ is: "status", runs: textRuns, origin: partNamed("head") })),
  ...blocks,
  ...footBlocks(foot),
];

/** What a paper's figures rest on, under its heading. */
const footBlocks = (foot: readonly (readonly Run[])[]): readonly Block[] => [
  { is: "heading", level: 1, runs: [textRun("About these figures")], origin: partNamed("foot") },
  ...foot.map((textRuns): Block => ({ is: "paragraph", runs: textRuns, origin: partNamed("foot") })),
];

const partNamed = (name: string): Origin => ({ insert: "part", name });
