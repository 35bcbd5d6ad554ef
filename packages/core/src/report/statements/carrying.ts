import { ownProperty } from "../../issues/index.ts";
import { byId, isByYear, toldApart } from "../../plan/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { notesOf, planSays, said, type Writer } from "../writer.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** What lapses, what carrying forward would meet and what it is taken to meet, with the approval that it has or needs. */
export const carrying: Statement = (paperWriter) => {
  const { forecast } = paperWriter;
  const needed = notesOf(forecast, "carry-forward-needed");
  const used = notesOf(forecast, "carried-forward");
  const approved = used.every(({ year: financialYear }) => isApproved(paperWriter, financialYear!));
  return [
    ...paragraph(
      lapses(paperWriter),
      ...needed.map(
        ({ year: financialYear }) =>
          sentence`To fund ${financialYear!}, ${said(paperWriter, `carry.needed.${financialYear}`)} would have to be carried forward into it, out of ${said(paperWriter, `carry.lapsing.${financialYear}`)} that lapses before it; that needs an approval, which the plan does not have.`,
      ),
      ...used.map(
        ({ year: financialYear }) =>
          sentence`Of the cost of ${financialYear!}, ${said(paperWriter, `carry.used.${financialYear}`)} is met only because money is carried forward into it, which ${isApproved(paperWriter, financialYear!) ? "is approved" : "needs approval"}.`,
      ),
    ),
    ...where(needed.length > 0 || !approved, [
      ask(
        "carry-forward",
        sentence`Who approves carrying this money forward, and when? Without it, what it would meet is not funded.`,
      ),
    ]),
  ];
};

function lapses(paperWriter: Writer): readonly Run[] {
  const { funding } = toldApart(paperWriter.forecast.plan);
  const lapsing = notesOf(paperWriter.forecast, "lapses");
  if (lapsing.length === 0) return [];
  if (lapsing.length > MOST_LISTED)
    return sentence`Some money is neither spent nor carried forward; the table of funding says how much, year by year.`;
  const phrases = lapsing.map(({ of: id = "", year: financialYear }) => {
    const title = planSays(byId(funding, id)?.title ?? id, `funding.${id}.title`);
    return sentence`${said(paperWriter, `funding.lapsed.${id}.${financialYear}`)} of ${title} in ${financialYear!}`;
  });
  return sentence`Not spent, and not carried forward: ${listedRuns(phrases)}.`;
}

const MOST_LISTED = 4;

function isApproved(
  { forecast: { plan, funding } }: Writer,
  financialYear: Writer["forecast"]["years"][number],
): boolean {
  const carried = plan.funding
    .filter((source) => isByYear(source))
    .filter(({ id }) => ownProperty(funding.carriedIn, id)![financialYear]! > 0);
  return carried.every(({ approved }) => approved !== undefined);
}
