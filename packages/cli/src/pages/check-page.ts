import type { Forecast } from "@outturn/core";
import { counted } from "@outturn/core";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, warnings } from "./top.ts";

/** That a plan has no issues, how much of it was read, what was set aside, and which control totals it met. */
export function checkPage(of: Forecast, aside: readonly string[], path: string, paper: Paper): string[] {
  const { plan, notes } = of;
  const posts = plan.posts.reduce((sum, { count }) => sum + count, 0);
  const people = plan.posts.reduce((sum, { count, people: each }) => sum + count * each, 0);
  const counts = [
    counted(posts, "post"),
    counted(people, "person", "people"),
    counted(plan.lines.length, "line"),
    counted(plan.savings.length, "saving"),
    counted(plan.funding.length, "source of funding", "sources of funding"),
    counted(plan.scenarios.length, "scenario"),
    ...(plan.claims ? [counted(plan.claims.length, "claim")] : []),
  ];
  const totals = Object.keys(plan.expect ?? {}).filter((total) => !["toNearest", "printedTotal"].includes(total));
  const more = notes.length === 0 ? "" : ` ${counted(notes.length, "note")} on the forecast: outturn forecast ${path}`;
  return [
    ...wrap(`${path}: no issues.${more}`, paper.width),
    ...warnings(of, paper),
    ...wrap(`Read: ${counts.join(", ")}.`, paper.width),
    ...(aside.length === 0
      ? wrap("Set aside: nothing; every post, sum, rate and source that was read is used.", paper.width)
      : ["Set aside:", ...aside.flatMap((text) => wrap(text, paper.width, "- "))]),
    ...wrap(
      totals.length === 0 ? "Control totals: the plan carries none." : `Control totals met: ${totals.join(", ")}.`,
      paper.width,
    ),
    colophon(of, paper),
  ];
}
