import { sentence } from "../document/run.ts";
import { ask, paragraph, type Statement } from "./parts.ts";

/** The options beside the plan, of which doing nothing is always one. */
export const options: Statement = ({ options: others }) => [
  ...(others.length === 0
    ? paragraph(sentence`The plan sets no other option beside itself.`)
    : paragraph(
        sentence`The table of options sets the plan beside ${others.length === 1 ? "another" : "others"} and beside doing nothing.`,
      )),
  ...(others.length === 0
    ? [ask("options", sentence`Which other options were considered, and what would each cost in each year?`)]
    : []),
  ask("do-nothing", sentence`What would it cost to do nothing, in each year, and what is the risk?`),
];
