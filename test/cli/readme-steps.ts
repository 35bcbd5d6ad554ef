import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.ts";

/** One step of the README's way to a stranger's own plan: a command to run, or an edit of plan.yaml. */
export type Step = { readonly run: string } | { readonly edit: string };

/** The steps of the README, in order, as they stand in it. */
export function readmeSteps(): readonly Step[] {
  const [, section = ""] = readFileSync(join(root, "README.md"), "utf8").split("\n## Your own plan\n");
  const [steps = ""] = section.split("\n## ");
  return [...steps.matchAll(/^```(sh|diff)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) =>
    kind === "sh" ? { run: text!.trim() } : { edit: text!.replace(/\n$/, "") },
  );
}

/** A text with an edit made: lines that the edit keeps or takes out must be there, in one place and as it says. */
export function edited(text: string, edit: string): string {
  const lines = edit.split("\n");
  const before = lines.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
  const after = lines.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
  const found = text.split(`${before.join("\n")}\n`);
  if (found.length !== 2) throw new Error(`The edit fits in ${found.length - 1} places:\n${edit}`);
  return found.join(`${after.join("\n")}\n`);
}
