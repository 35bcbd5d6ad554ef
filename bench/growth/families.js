import { budgets } from "./budgets.js";
import { chains } from "./chains.js";
import { papers } from "./claims.js";
import { covers } from "./covers.js";
import { fences } from "./fences.js";
import { grades } from "./grades.js";
import { lines } from "./lines.js";
import { pay } from "./pay.js";
import { percentages } from "./percentages.js";
import { pools } from "./pools.js";
import { posts } from "./posts.js";
import { ranges } from "./ranges.js";
import { rises } from "./rises.js";
import { savings } from "./savings.js";
import { scenarios } from "./scenarios.js";
import { sources } from "./sources.js";
import { texts } from "./texts.js";
import { unknown } from "./unknown.js";
import { wrong } from "./wrong.js";

/** @typedef {{ [what: string]: (count: number) => object }} Families - a plan as a file holds it, or a text with its file's name */

/** What is asked of files that are large in one thing: the command, and what they are large in. */
export const families = /** @type {readonly { command: string, of: Families }[]} */ ([
  { command: "forecast", of: { ...posts, ...lines, ...pay, ...covers, ...grades, ...percentages, ...rises } },
  { command: "forecast", of: { ...sources, ...fences, ...chains, ...pools, ...savings } },
  { command: "budget", of: budgets },
  { command: "check", of: { ...scenarios, ...unknown, ...wrong, ...texts } },
  { command: "claims", of: papers },
  { command: "check", of: ranges },
]);
