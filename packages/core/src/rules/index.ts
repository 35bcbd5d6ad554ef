export {
  agencyAWeek,
  agencyEngagement,
  agencyPaidWorkingDays,
  agencyWeeks,
  agencyWithFee,
  agencyWithFeeInPounds,
  agencyWithinCeiling,
  agencyWorkingDays,
  agencyYear,
  atAgencyCost,
  personMonth,
} from "./agency.ts";
export { agencyPremium, agencyShare, sharedEmployed } from "./agency-share.ts";
export { apprenticeshipLevy } from "./apprenticeship-levy.ts";
export {
  annualGap,
  budgetChange,
  budgetLineLeft,
  budgetRequirement,
  cumulativeGap,
  inflation,
  inYearGap,
  partYearEffect,
  reserveClosing,
} from "./budget.ts";
export { carriedShare, casesEach, managersNeeded, postsNeeded, workersNeeded } from "./caseload.ts";
export { annualRate, annualUpTo, monthsMore, postsFallenVacant } from "./continuing.ts";
export { demandCost, demandGrowth, demandInTenths } from "./demand.ts";
export {
  available,
  broughtForward,
  carryAll,
  carryCapped,
  carryNone,
  ceilingEnds,
  ceilingGiven,
  ceilingLeft,
  ceilingReached,
  costLeft,
  draw,
  drawOfPool,
  drawWithin,
  inTurn,
  lapse,
  openOfLimit,
  openOfSource,
  openWithin,
  shortfallBorne,
  spentOfPool,
  unspent,
  unspentAfterOthers,
  unspentOfYear,
} from "./draw.ts";
export { employerNi, employerNiAnnualTwelfth } from "./employer-ni.ts";
export { comeOnDays, feesCharged, feesCost } from "./fees.ts";
export { fullCostBetween, fullCostUpTo, raised } from "./full-cost.ts";
export { costCounted, gap, overspend } from "./gap.ts";
export { grown } from "./growth.ts";
export { gradeMiddle, pointInGrade, pointReached } from "./increments.ts";
export { annualDays, annualSum, dayOfYearMonth, partMonth, payDays, weekdayMonth, wholeMonth } from "./month-pay.ts";
export { flatAward, percentAward } from "./pay-award.ts";
export { pension } from "./pension.ts";
export { afterPartMonth, forPeople, fteAverage } from "./people.ts";
export {
  daysPriced,
  daysStayed,
  numberGrown,
  numberOnDay,
  placementCost,
  placementYear,
  priceRisen,
} from "./placements.ts";
export { monthsPaidFor, paidAtFullStrength, startMiddle, startsLateBy } from "./recruitment.ts";
export { reserveKept, reserveNeeded, reserveOpen, reserveOpening, spentOfReserve } from "./reserve.ts";
export { savingDelivered, savingSlipped, savingUndelivered } from "./saving.ts";
export { partOfCost, percentOf, together } from "./share.ts";
export { spread } from "./spread.ts";
export { vacancyFactor, vacancyTarget } from "./vacancy-factor.ts";
export { atEarlierPrice, mixEffect, priceEffect, volumeEffect } from "./variance.ts";
