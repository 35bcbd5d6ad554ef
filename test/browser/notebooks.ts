import { readdirSync } from "node:fs";
import { HOME, inRepository, LIST } from "./visit.ts";

/** Every notebook that asks a plan a question, by the name of its file. */
export const notebooks: readonly string[] = readdirSync(inRepository("packages", "notebooks", "notebooks"))
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(".html", ""))
  .filter((name) => name !== HOME && name !== LIST)
  .sort();

/** Every page there is. */
export const pages: readonly string[] = [HOME, ...notebooks, LIST];
