import { sentence } from "../document/run.ts";
import { perYear } from "../writer.ts";
import { ask, paragraph, type Statement } from "./parts.ts";

/** What agency workers cost; where the plan has staff and prices none, that the risk is not priced. */
export const agency: Statement = (paperWriter) => {
  const { plan, cost, years } = paperWriter.forecast;
  const charged = years.filter((financialYear) => cost.byComponent.agency[financialYear]! !== 0);
  const premiums = plan.lines.some(({ agencyPremium }) => agencyPremium !== undefined && agencyPremium.share > 0);
  const hasStaff = plan.posts.length > 0 || plan.lines.some(({ kind }) => kind === "staff");
  const explores = plan.scenarios.some(({ changes }) => changes.some(({ change }) => change === "use-agency"));
  if (charged.length > 0)
    return paragraph(
      sentence`Agency workers cost ${perYear(paperWriter, "cost.byComponent.agency", charged)}, which is in the cost above.`,
    );
  if (premiums)
    return paragraph(sentence`Some of the sums for staff allow for agency workers, at what they cost above employees.`);
  if (!hasStaff) return [];
  if (explores)
    return paragraph(
      sentence`No agency workers are in the cost above; the table of options says what they would cost.`,
    );
  return [
    ...paragraph(sentence`No agency workers are costed: the risk that posts cannot be filled is not priced.`),
    ask("agency", sentence`What would agency workers cost if posts cannot be filled, and who would bear it?`),
  ];
};
