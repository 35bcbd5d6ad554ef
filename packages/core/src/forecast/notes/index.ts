import type { Note } from "../note.ts";
import { byTwelfths, ceilingsReached } from "./agency-terms.ts";
import { noAward } from "./awards.ts";
import { carriedOn } from "./carried-on.ts";
import { carriedForward, carryForwardNeeded } from "./carry-forward.ts";
import { continues } from "./continues.ts";
import { fewOfAKind } from "./few-of-a-kind.ts";
import { type Findings, namedApart } from "./findings.ts";
import { headroom } from "./headroom.ts";
import { illustrative } from "./illustrative.ts";
import { implausible } from "./implausible/index.ts";
import { incomeAfterPost } from "./income-after-post.ts";
import { knownOnly } from "./known-on.ts";
import { neverDrawn } from "./never-drawn.ts";
import { orderOfSources } from "./order.ts";
import { outsideYears } from "./outside.ts";
import { printed } from "./printed.ts";
import { profile } from "./profile.ts";
import { refused, revenueContributions } from "./refused.ts";
import { reserveDrawn, reserveKept } from "./reserves.ts";
import { resting } from "./resting.ts";
import { shareShort } from "./share-short.ts";
import { shortInYear } from "./short-in-year.ts";
import { placeholders, unsourced } from "./sources.ts";
import { doubleRunning, vacant } from "./staffing.ts";
import { startOpen } from "./start-open.ts";
import { unallocated, undelivered } from "./undelivered.ts";
import { lapses } from "./unspent.ts";
import { unspentAtEnd } from "./unspent-at-end.ts";
import { targetsAboveCost } from "./vacancy-target.ts";
import { withoutAnyone } from "./without-anyone.ts";
import { withoutEffect } from "./without-effect.ts";

/** Every kind of finding, in the order in which a finance officer would want to hear them. */
const findings: readonly ((on: Findings) => readonly Note[])[] = [
  illustrative,
  implausible,
  shortInYear,
  shareShort,
  carryForwardNeeded,
  carriedForward,
  lapses,
  unspentAtEnd,
  reserveDrawn,
  reserveKept,
  refused,
  undelivered,
  unallocated,
  headroom,
  orderOfSources,
  neverDrawn,
  resting,
  revenueContributions,
  continues,
  byTwelfths,
  ceilingsReached,
  targetsAboveCost,
  doubleRunning,
  vacant,
  withoutAnyone,
  startOpen,
  fewOfAKind,
  incomeAfterPost,
  profile,
  printed,
  outsideYears,
  noAward,
  withoutEffect,
  carriedOn,
  knownOnly,
  placeholders,
  unsourced,
];

/** What there is to say about a forecast. A plan that is fully funded from sourced figures gives nothing. */
export const notesOn = (on: Findings): readonly Note[] => {
  const named = namedApart(on);
  return findings.flatMap((finding) => finding(named));
};
