import type { Forecast } from "@outturn/core";
import type { CheckedClaim, CheckedClaims } from "@outturn/core/claims";
import type { Table } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, warnings } from "./top.ts";
import { type Verdict, verdicts } from "./verdicts.ts";

/** Each claim, its verdict, and the arithmetic that shows it. */
export const claimsTable = ({ claims }: CheckedClaims): Table => ({
  title: "Claims",
  columns: [
    { key: "number", label: "Claim", unit: "count" },
    { key: "text", label: "What the paper says", unit: "text" },
    { key: "verdict", label: "Verdict", unit: "text" },
    { key: "says", label: "What shows it", unit: "text" },
  ],
  rows: claims.map(({ text, verdict, says }, claimIndex) => ({
    ...{ number: claimIndex + 1, text, verdict: verdicts[verdict].shown, says: says.join(" ") },
  })),
});

/** The answer, what does not agree, what the printed figures come to, and each claim with its arithmetic. */
export function claimsPage(
  { claims, faults, notes }: CheckedClaims,
  { title, of }: { readonly title: string | undefined; readonly of: Forecast | undefined },
  paper: Paper,
): string[] {
  const listed = (text: string, first: string): string[] => wrap(text, paper.width, first);
  const heading = (text: string): string[] => ["", bold(text, paper)];
  const wrong = faults.flatMap(({ says, tests }) => [
    ...listed(says, "- "),
    ...tests.flatMap((test) => listed(`${test.says}.`, "  ")),
  ]);
  const answer = answerIn(claims);
  return [
    ...wrap(answer, paper.width).map((lineId) => bold(lineId, paper)),
    ...(of ? warnings(of, paper) : []),
    ...(title === undefined ? [] : ["", ...wrap(title, paper.width)]),
    ...(of
      ? wrap(`Held to the plan "${of.title}".`, paper.width)
      : ["No plan: the claims are held to each other alone."]),
    ...(wrong.length > 0 ? [...heading("Does not agree"), ...wrong] : []),
    ...(notes.length > 0
      ? [...heading("What the printed figures come to"), ...notes.flatMap(({ text }) => listed(text, "- "))]
      : []),
    ...heading("Claims"),
    ...claims.flatMap(({ text, verdict, says }, claimIndex) => [
      ...listed(`${text}: ${verdicts[verdict].shown}`, `${claimIndex + 1}. `),
      ...says.flatMap((say) => listed(say, "   ")),
    ]),
    ...(of ? ["", colophon(of, paper)] : []),
  ];
}

/** How many claims have each verdict; none of those that none has. */
function answerIn(claims: readonly CheckedClaim[]): string {
  const count = (verdict: Verdict): number => claims.filter((checkedClaim) => checkedClaim.verdict === verdict).length;
  const agree = count("agrees");
  if (agree === claims.length)
    return agree === 1 ? "The claim agrees." : agree === 2 ? "Both claims agree." : `All ${agree} claims agree.`;
  const others = Object.entries(verdicts).flatMap(([verdict, { counted }]) => {
    const foundNumber = count(verdict as Verdict);
    return foundNumber === 0 || verdict === "agrees" ? [] : [counted(foundNumber)];
  });
  return `Claims: ${[agree === 0 ? "none agrees" : verdicts.agrees.counted(agree), ...others].join(", ")}.`;
}
