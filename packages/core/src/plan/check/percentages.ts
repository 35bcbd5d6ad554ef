import { circularPercentages, doesNotApply, type IssueReport, unknownSource } from "../../issues/index.ts";
import { basesOf, isPercentOfCosts } from "../model/percent-of.ts";
import type { FundingSource, Line } from "../model/plan.ts";
import { isByYear } from "../model/source-years.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { checkNamedCosts } from "./funding-names.ts";
import { namesOf } from "./names.ts";
import { circles } from "./rests-on.ts";

/** What a percentage is of is there, is a cost or has sums by year, and is not the percentage itself. */
export function checkPercentages(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  const sources = new Map<string, FundingSource>();
  ifRead(() => eachRead(planDraft.funding, (source) => sources.set(source.id, source)));
  const income = new Set<string>();
  eachRead(planDraft.lines, ({ id, income: isIncome }) => {
    if (isIncome) income.add(id);
  });
  eachRead(planDraft.lines, ({ sum }, lineIndex) => {
    if (sum.is !== "percent") return;
    const planPath = ["lines", lineIndex, "of"];
    const { of } = sum;
    if (of.is === "sources") {
      const known = names.ids("funding");
      eachRead(of.sources, (id, index) => {
        const place = [...planPath, "source", ...(of.sources.length === 1 ? [] : [index])];
        if (!known.has(id)) issueReport(place, unknownSource(id, known.names));
        ifRead(() => {
          const source = sources.get(id);
          if (source && !isByYear(source))
            issueReport(place, doesNotApply(id, WITHOUT_SUMS, "Name a source with a sum for each year."));
        });
      });
    } else if (of.is === "costs") {
      checkNamedCosts(of, names, planPath, issueReport);
      eachRead(of.lines, (id, index) => {
        if (income.has(id))
          issueReport(
            [...planPath, "lines", index],
            doesNotApply(id, "it is income, and a percentage is of cost", "Take it out."),
          );
      });
    }
  });
  checkCircles(planDraft, issueReport);
}

const WITHOUT_SUMS = "it has no sums by year that a percentage could be of";

/** Whatever else could not be read: of the percentages and lines that could, none is of itself. */
function checkCircles(planDraft: PlanDraft, issueReport: IssueReport): void {
  const lines: Line[] = [];
  const places = new Map<string, number>();
  eachRead(planDraft.lines, (planLine, place) =>
    ifRead(() => {
      if (!isPercentOfCosts(planLine)) return;
      places.set(planLine.id, place);
      lines.push(planLine);
    }),
  );
  const after = new Map<string, readonly string[]>();
  const costs = { posts: [], lines };
  for (const planLine of lines) {
    ifRead(() => {
      if (isPercentOfCosts(planLine))
        after.set(
          planLine.id,
          basesOf(costs, planLine.sum.of).lines.map((line) => lines[line]!.id),
        );
    });
  }
  for (const round of circles(after))
    issueReport(["lines", places.get(round.names[0]!)!, "of"], circularPercentages(round));
}
