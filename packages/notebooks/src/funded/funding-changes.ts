import { isByYear, type Plan } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";

/** What becomes of money that is left at the end of a year. */
export type Carry = "plan" | "none" | "all";

/** What becomes of conditional money. */
export type Status = "plan" | "confirmed" | "lost";

/** What is asked of a plan's funding; absent where the plan has no use for the question. */
export interface FundingAsked {
  readonly carry?: Carry | undefined;
  readonly status?: Status | undefined;
}

/** The carry-forward that all of a plan's sources have; "mixed" where they differ or have a cap. */
export function carriesNow({ funding }: Plan): "none" | "all" | "mixed" {
  const policies = new Set<"none" | "all" | "mixed">(
    funding.filter(isByYear).map(({ carryForward }) => (typeof carryForward === "string" ? carryForward : "mixed")),
  );
  const [policy] = policies;
  return policies.size === 1 && policy !== undefined ? policy : "mixed";
}

/** Whether a plan has no source with sums by year: of a ceiling or a reserve nothing is carried forward, so none can be asked about it. */
export const isOfCeilings = ({ funding }: Plan): boolean => !funding.some(isByYear);

/** The changes that ask so, each of which does change the plan. */
export function fundingChanges(plan: Plan, { carry = "plan", status = "plan" }: FundingAsked): readonly Change[] {
  const carried: readonly Change[] =
    carry === "plan" || isOfCeilings(plan) || carriesNow(plan) === carry
      ? []
      : [{ change: "carry-forward", carryForward: carry }];
  if (status === "plan") return carried;
  const waiting = plan.funding.filter((fundingSource) => fundingSource.status === "conditional");
  return [
    ...carried,
    ...waiting.map(({ id }): Change => {
      return { change: "funding-status", status: status === "lost" ? "unconfirmed" : "confirmed", where: { id } };
    }),
  ];
}
