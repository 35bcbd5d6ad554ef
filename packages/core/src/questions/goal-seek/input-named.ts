import { doesNotApply, gather, notOneOf, PlanError } from "../../issues/index.ts";
import { kindNames } from "../../scenario/index.ts";
import { listed } from "../../words/index.ts";
import { INPUTS, type InputName } from "./input-type.ts";

/** Conventions, which are named values: one is not more than another. */
const CONVENTIONS = ["part-month", "ni-threshold"];

/**
 * An input of a search by its name.
 *
 * @throws PlanError when there is none of that name, or when it has no order to search along
 * @example inputNamed("start-delay") // => "start-delay"
 */
export function inputNamed(input: string): InputName {
  const found = INPUTS.find((candidate) => candidate === input);
  if (found) return found;
  const { report, inOrder } = gather({});
  const hasNoOrder = kindNames.includes(input) || CONVENTIONS.includes(input);
  const reason = "it has no order, so there is nothing to search along";
  report(["input"], hasNoOrder ? doesNotApply(input, reason, `Use ${listed(INPUTS, "or")}.`) : notOneOf(input, INPUTS));
  throw new PlanError(inOrder());
}
