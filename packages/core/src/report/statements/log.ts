import { sentence } from "../document/run.ts";
import { isOpen } from "../figures/open-posts.ts";
import { ask, paragraph, type Statement } from "./parts.ts";

/** That each assumption has an owner, whom a plan does not name; and where the log is, if this paper may not show it. */
export const log: Statement = ({ assumptions, exempt, forecast }) => {
  if (assumptions.length === 0) return paragraph(sentence`The plan assumes no pay award, on-cost or vacancy factor.`);
  if (!exempt && !isOpen(forecast))
    return paragraph(
      sentence`What each assumption adds to the cost is in the exempt version: it would show what fewer than five people cost.`,
    );
  return [ask("owners", sentence`Who owns each assumption in the log, and when was it last looked at?`)];
};
