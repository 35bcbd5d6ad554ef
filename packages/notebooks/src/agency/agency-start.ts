import type { Day, Pence, Plan } from "@outturn/core";
import { firstDayOf, lastDayOf, monthsBetween } from "../calendar/days.ts";

const PERCENT = 10_000;
const LONGEST = 60;

/** What a plan has that agency workers could fill, and where the controls stand before anybody moves them. */
export interface AgencyStart {
  /** Whether it lists posts with pay of their own. */
  readonly posts: boolean;
  /** Whether it has lines of staff. */
  readonly lines: boolean;
  /** Per cent: as the plan has it, else none. */
  readonly share: number;
  /** Whether the plan itself uses agency workers, each post or line to a share of its own. */
  readonly own: "none" | "one-share" | "several";
  /** Pounds; nought where the plan says none, and has to be told. */
  readonly perWeek: number;
  /** The plan's own rate that this is. */
  readonly rate?: string;
  /** Pounds, of an agency worker and an employee, for lines; noughts where the plan says none. */
  readonly premium: { readonly agency: number; readonly employed: number };
  /** Whether posts have cover at rates of their own. */
  readonly ownRates: boolean;
  /** The first day on which anybody is to start, and the months from it to the last end. */
  readonly first?: Day;
  readonly months: number;
}

/** Reads a plan for what the page can ask of it. */
export function agencyStart(plan: Plan): AgencyStart {
  const posts = plan.posts.filter(({ pay }) => pay.is !== "in-line");
  const lines = plan.lines.filter(({ kind }) => kind === "staff");
  const shares = [
    ...posts.map(({ agencyShare }) => agencyShare?.share ?? 0),
    ...lines.map(({ agencyPremium }) => agencyPremium?.share ?? 0),
  ];
  const ownPart = shares.every((share) => share === 0) ? "none" : new Set(shares).size === 1 ? "one-share" : "several";
  const ownRates = posts.some(({ cover }) => cover.length > 0);
  const rate = posts.flatMap(({ agencyShare, cover }) => agencyShare?.agency ?? cover[0]?.agency ?? [])[0];
  const rates = Object.entries(plan.agencyRates);
  const [nameText, charge] = rates.find(([name]) => name === rate) ?? rates[0] ?? [];
  const weekly = charge?.is === "weekly" ? charge.perWeek : undefined;
  const heldAgencyPremium = lines.find(({ agencyPremium }) => agencyPremium)?.agencyPremium;
  const toFill = posts.filter(({ starts }) => starts.every(({ on }) => on >= firstDayOf(plan)));
  const firstDay = toFill.flatMap(({ starts }) => starts.map(({ on }) => on)).sort()[0];
  const lastDay = toFill
    .map(({ end }) => end ?? lastDayOf(plan))
    .sort()
    .at(-1);
  return {
    posts: posts.length > 0,
    lines: lines.length > 0,
    share: ownPart === "one-share" ? shares[0]! / PERCENT : 0,
    own: ownPart,
    perWeek: weekly === undefined ? 0 : inPounds(weekly),
    ...(weekly !== undefined && nameText !== undefined && { rate: nameText }),
    premium: heldAgencyPremium
      ? { agency: inPounds(heldAgencyPremium.agency), employed: inPounds(heldAgencyPremium.employed) }
      : { agency: 0, employed: 0 },
    ownRates,
    ...(firstDay !== undefined && { first: firstDay }),
    months:
      firstDay === undefined || lastDay === undefined ? 0 : Math.min(LONGEST, monthsBetween(firstDay, lastDay) + 1),
  };
}

const inPounds = (amount: Pence): number => amount / 100;
