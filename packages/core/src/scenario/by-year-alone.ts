import { doesNotApply } from "../issues/index.ts";
import { type FundingSource, isByYear, type Plan, type Selection } from "../plan/index.ts";
import { capitalised, listed } from "../words/index.ts";
import { ChangeRefused } from "./kind.ts";
import { eachSource, selects } from "./select.ts";

/** A plan with each selected source changed that has a sum for each year. A change that selects ceilings alone is refused. */
export function eachSourceByYear(
  plan: Plan,
  selection: Selection | undefined,
  fieldKey: string,
  change: (fundingSource: FundingSource) => FundingSource,
): Plan {
  const selected = plan.funding.filter((fundingSource) => selects(selection, fundingSource));
  if (selected.length > 0 && !selected.some(isByYear))
    throw new ChangeRefused(
      doesNotApply(fieldKey, whyNot(selected), "Select a source with a sum for each year."),
      fieldKey,
    );
  return eachSource(plan, selection, (fundingSource) =>
    isByYear(fundingSource) ? change(fundingSource) : fundingSource,
  );
}

const whyNot = (selected: readonly FundingSource[]): string =>
  selected.every(({ reserve }) => reserve !== undefined)
    ? "what it is for is a reserve, a balance that is drawn down to its minimum"
    : "what it is for is a ceiling, one sum that is drawn as needed until its last year";

/** In a sentence of such a change: the ceilings and reserves among what it selects stay. */
export function butCeilings({ funding }: Plan, selection: Selection | undefined): string {
  const selected = funding.filter((fundingSource) => selects(selection, fundingSource));
  const stays = [
    selected.some(({ ceiling }) => ceiling !== undefined) && "ceilings",
    selected.some(({ reserve }) => reserve !== undefined) && "reserves",
  ].filter((name) => name !== false);
  return stays.length === 0 ? "" : ` ${capitalised(listed(stays))} stay as they are.`;
}

/** The selected sources that have a sum for each year. */
export const sourcesByYear = ({ funding }: Plan, selection: Selection | undefined): readonly FundingSource[] =>
  funding.filter((fundingSource) => isByYear(fundingSource) && selects(selection, fundingSource));
