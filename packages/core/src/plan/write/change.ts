import type { Millionths } from "../../money/index.ts";
import type { Change, ChangeOf, LineAmount, Selection } from "../model/change.ts";
import type { ChangeSpec } from "../schema/changes/change.ts";
import { givenValue } from "../schema/leaf.ts";
import { writeAgencyRate } from "./agency-rate.ts";
import { writeDemandChange } from "./demand.ts";
import {
  percent,
  percents,
  poundsOf,
  sourceOf,
  tagOf,
  writeCarryForward,
  writeUplift,
  writtenFte,
  writtenShare,
  yearsToPounds,
} from "./figures.ts";
import { writePay, writePost } from "./post.ts";
import { writeFactor } from "./rates.ts";

const selection = (where: Selection | undefined) =>
  where && givenValue({ ...where, tag: where.tag && tagOf(where.tag) });

/** A change as a plan writes it. */
export function writeChange(change: Change): ChangeSpec {
  const where = "where" in change ? selection(change.where) : undefined;
  return givenValue({ change: change.change, ...partsOf(change), where }) as ChangeSpec;
}

/** What a change has besides its name and its selection. */
function partsOf(change: Change): object {
  switch (change.change) {
    case "delay-starts":
    case "move-programme":
      return change.by;
    case "use-agency":
      return useOf(change);
    case "change-fte":
      return { fte: writtenFte(change.fte) };
    case "change-pay":
      return { pay: writePay(change.pay) };
    case "add-posts":
      return { posts: change.posts.map(writePost) };
    case "absorption": {
      const { afterEnd } = change;
      if (typeof afterEnd === "string") return { afterEnd };
      return {
        afterEnd: { absorbed: "on" in afterEnd ? afterEnd.on : afterEnd.map((datedCount) => ({ ...datedCount })) },
      };
    }
    case "growth-rate":
      return { percent: percent(change.percent) };
    case "demand":
      return { kind: change.kind, ...writeDemandChange(change.to) };
    case "uplift":
      return { uplift: change.uplift === "none" ? change.uplift : writeUplift(change.uplift) };
    case "line-amount":
      return writeLineAmount(change.amount);
    case "ceiling":
      return { ceiling: poundsOf(change.ceiling) };
    case "savings-delivery":
      return { delivered: writtenShare(change.delivered) };
    case "funding-amount":
      return { perYear: yearsToPounds(change.perYear) };
    case "funding-reserve":
      return {
        opening: change.opening === undefined ? undefined : poundsOf(change.opening),
        minimum: change.minimum === undefined ? undefined : poundsOf(change.minimum),
      };
    case "funding-share":
      return { share: writtenShare(change.share) };
    case "carry-forward":
      return { carryForward: writeCarryForward(change.carryForward) };
    case "pay-award":
      return awardOf(change);
    case "pension-rate":
      return {
        from: change.from,
        rate: change.rate === "none" ? "none" : writtenShare(change.rate),
        source: sourceOf(change.source),
      };
    case "published-rate":
      return publishedOf(change);
    case "agency-rate":
      return { rate: change.rate, to: writeAgencyRate(change.to) };
    case "vacancy-factor": {
      const { except } = change;
      const writtenValue = except && writeFactor({ percent: 0 as Millionths, except }).except;
      if ("perYear" in change) return { perYear: yearsToPounds(change.perYear), except: writtenValue };
      return { percent: change.percent === "none" ? "none" : percent(change.percent), except: writtenValue };
    }
    default: {
      const { change: _, ...remaining } = change;
      return { ...remaining, where: undefined };
    }
  }
}

function useOf({ use }: ChangeOf<"use-agency">): object {
  if (use.is === "count") return { count: use.count, rate: use.rate };
  if (use.is === "share") return { share: writtenShare(use.share), rate: use.rate };
  return {
    share: writtenShare(use.share),
    premium: { agency: poundsOf(use.agency), employed: poundsOf(use.employed) },
  };
}

function awardOf({ scale, from, award, points, status, source }: ChangeOf<"pay-award">): object {
  const size =
    award === "none"
      ? { percent: award }
      : "percent" in award
        ? { percent: percent(award.percent) }
        : { flat: poundsOf(award.flat) };
  return { scale, from, ...size, points: points && [...points], status, source: sourceOf(source) };
}

function publishedOf({ of }: ChangeOf<"published-rate">): object {
  if (of.is === "published") return { of: of.rate, rate: "published" };
  if (of.is !== "employer-ni") return { of: of.is, rate: writtenShare(of.rate) };
  const { from, rate, monthlyThreshold, annualThreshold } = of;
  return {
    of: of.is,
    from,
    rate: writtenShare(rate),
    monthlyThreshold: poundsOf(monthlyThreshold),
    annualThreshold: poundsOf(annualThreshold),
  };
}

function writeLineAmount(amount: LineAmount) {
  if (typeof amount === "number") return { amount: poundsOf(amount) };
  return "percent" in amount ? { percent: percents(amount.percent) } : { perYear: yearsToPounds(amount) };
}
