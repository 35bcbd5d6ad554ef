import type { Change, ChangeName } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { absorption } from "./absorption.ts";
import { addPosts } from "./add-posts.ts";
import { agencyRate } from "./agency-rate.ts";
import { carryForward } from "./carry-forward.ts";
import { ceiling } from "./ceiling.ts";
import { changeCount } from "./change-count.ts";
import { changeFte } from "./change-fte.ts";
import { changePay } from "./change-pay.ts";
import { convertAgency } from "./convert-agency.ts";
import { delayStarts } from "./delay-starts.ts";
import { demand } from "./demand.ts";
import { endPosts } from "./end-posts.ts";
import { extendPosts } from "./extend-posts.ts";
import { fundingAmount } from "./funding-amount.ts";
import { fundingReserve } from "./funding-reserve.ts";
import { fundingShare } from "./funding-share.ts";
import { fundingStatus } from "./funding-status.ts";
import { gradeAt } from "./grade-at.ts";
import { growthRate } from "./growth-rate.ts";
import { incomeStatus } from "./income-status.ts";
import { increments } from "./increments.ts";
import { knownOn } from "./known-on.ts";
import { lineAmount } from "./line-amount.ts";
import { moveProgramme } from "./move-programme.ts";
import { payAward } from "./pay-award.ts";
import { pensionRate } from "./pension-rate.ts";
import { publishedRate } from "./published-rate.ts";
import { recruitInCohorts } from "./recruit-in-cohorts.ts";
import { savingsDelivery } from "./savings-delivery.ts";
import { savingsSlippage } from "./savings-slippage.ts";
import { startIn } from "./start-in.ts";
import { uplift } from "./uplift.ts";
import { useAgency } from "./use-agency.ts";
import { vacancyFactor } from "./vacancy-factor.ts";

const kinds: { readonly [Name in ChangeName]: Kind<Name> } = {
  "delay-starts": delayStarts,
  "move-programme": moveProgramme,
  "recruit-in-cohorts": recruitInCohorts,
  "use-agency": useAgency,
  "convert-agency": convertAgency,
  "change-fte": changeFte,
  "change-count": changeCount,
  "change-pay": changePay,
  "add-posts": addPosts,
  "end-posts": endPosts,
  "extend-posts": extendPosts,
  absorption,
  "growth-rate": growthRate,
  "savings-delivery": savingsDelivery,
  "savings-slippage": savingsSlippage,
  "line-amount": lineAmount,
  uplift,
  demand,
  "funding-amount": fundingAmount,
  ceiling,
  "carry-forward": carryForward,
  "funding-status": fundingStatus,
  "income-status": incomeStatus,
  "funding-share": fundingShare,
  "funding-reserve": fundingReserve,
  "pay-award": payAward,
  increments,
  "grade-at": gradeAt,
  "start-in": startIn,
  "pension-rate": pensionRate,
  "published-rate": publishedRate,
  "agency-rate": agencyRate,
  "vacancy-factor": vacancyFactor,
  "known-on": knownOn,
};

/** The kind of a change: its name says which, so that the two always fit. */
export const kindOf = ({ change }: Change): Kind<never> => kinds[change] as unknown as Kind<never>;

/** The names that a change may have. */
export const kindNames: readonly string[] = Object.keys(kinds);
