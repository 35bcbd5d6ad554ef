import { doesNotApply, gather, PlanError, unknownLine, unknownPost } from "../../issues/index.ts";
import { byId, isByYear, type Plan, toldApart } from "../../plan/index.ts";
import { applyChanges, selects } from "../../scenario/index.ts";
import { agencyShare, carryForward, funding, nameOf, payAward, startDelay } from "./input-kinds.ts";
import type { Input, InputOf } from "./input-type.ts";

/**
 * An input of a plan.
 *
 * @throws PlanError when what it is of is not there
 * @throws RangeError when it has no room: every start selected is at its end already
 */
export function inputOf(plan: Plan, inputWanted: InputOf): Input {
  checkWhere(plan, inputWanted);
  checkByYear(plan, inputWanted);
  const input = inputMade(plan, inputWanted);
  applyChanges(plan, input.changes(input.most), { checks: "none" });
  applyChanges(plan, input.changes(input.least), { idle: "allowed" });
  return input;
}

/** A post or a line that is named must be there: a share at a premium is of lines, all else that may name one of posts. */
function checkWhere(plan: Plan, givenInputOf: InputOf): void {
  const selection = "where" in givenInputOf ? givenInputOf.where : undefined;
  const records: readonly Selectable[] = "premium" in givenInputOf ? plan.lines : plan.posts;
  if (selection?.id === undefined || records.some((record) => selects(selection, record))) return;
  const unknown = "premium" in givenInputOf ? unknownLine : unknownPost;
  const { report, inOrder } = gather({});
  report(
    ["where"],
    unknown(
      selection.id,
      records.map(({ id }) => id),
    ),
  );
  throw new PlanError(inOrder());
}

/** A ceiling or a reserve has no sum of a year, and nothing of it is carried forward by a policy: neither can be sought. */
function checkByYear(plan: Plan, givenInputOf: InputOf): void {
  if (givenInputOf.input !== "funding" && givenInputOf.input !== "carry-forward") return;
  const source = byId(plan.funding, givenInputOf.source);
  if (source === undefined || isByYear(source)) return;
  const { report, inOrder } = gather({});
  const because = `${nameOf(toldApart(plan).funding, givenInputOf.source)} is a ${source.reserve ? "reserve, a balance that is drawn down to its minimum" : "ceiling, one sum that is drawn as needed until its last year"}`;
  report(["source"], doesNotApply(givenInputOf.input, because, "Name a source with a sum for each year."));
  throw new PlanError(inOrder());
}

type Selectable = Parameters<typeof selects>[1];

function inputMade(plan: Plan, inputWanted: InputOf): Input {
  switch (inputWanted.input) {
    case "agency-share":
      return agencyShare(plan, inputWanted);
    case "start-delay":
      return startDelay(plan, inputWanted);
    case "pay-award":
      return payAward(plan, inputWanted);
    case "funding":
      return funding(plan, inputWanted);
    case "carry-forward":
      return carryForward(plan, inputWanted);
  }
}
