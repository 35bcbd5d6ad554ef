import type { CheckedClaim, CheckedClaims, Forecast } from "@outturn/core";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, warnings } from "./top.ts";

const verdicts: { readonly [verdict in CheckedClaim["verdict"]]: string } = {
  agrees: "agrees",
  "agrees-only-if": "agrees on a condition",
  "does-not-agree": "does not agree",
  "not-tested": "cannot be tested",
  "not-read": "cannot be read",
};

/** The answer, what does not agree, what the printed figures come to, and each claim with its arithmetic. */
export function claimsPage(
  { claims, faults, notes }: CheckedClaims,
  { title, of }: { readonly title: string | undefined; readonly of: Forecast | undefined },
  paper: Paper,
): string[] {
  const count = (verdict: CheckedClaim["verdict"]): number => claims.filter((one) => one.verdict === verdict).length;
  const listed = (text: string, first: string): string[] => wrap(text, paper.width, first);
  const heading = (text: string): string[] => ["", bold(text, paper)];
  const wrong = faults.flatMap(({ says, tests }) => [
    ...listed(says, "- "),
    ...tests.flatMap((test) => listed(`${test.says}.`, "  ")),
  ]);
  const answer = answerIn(count);
  return [
    ...wrap(answer, paper.width).map((line) => bold(line, paper)),
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
    ...claims.flatMap(({ text, verdict, says }, at) => [
      ...listed(`${text}: ${verdicts[verdict]}`, `${at + 1}. `),
      ...says.flatMap((one) => listed(one, "   ")),
    ]),
    ...(of ? ["", colophon(of, paper)] : []),
  ];
}

/** How many agree, do not, and cannot be tested; none of those that are none. */
function answerIn(count: (verdict: CheckedClaim["verdict"]) => number): string {
  const [agree, wrong, open] = [count("agrees"), count("does-not-agree"), count("not-tested")];
  if (wrong === 0 && open === 0) return agree === 1 ? "The claim agrees." : `All ${agree} claims agree.`;
  const parts = [
    agree === 0 ? "none agrees" : `${agree} ${agree === 1 ? "agrees" : "agree"}`,
    ...(wrong === 0 ? [] : [`${wrong} ${wrong === 1 ? "does" : "do"} not`]),
    ...(open === 0 ? [] : [`${open} cannot be tested`]),
  ];
  return `Claims: ${parts.join(", ")}.`;
}
