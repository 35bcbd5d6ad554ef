import type { Day, Pence, Plan } from "@outturn/core";
import { firstDayOf, lastDayOf, monthsBetween } from "../calendar/days.ts";

/** Of children's social workers in England, 30 September 2024: Department for Education, children's social work workforce. */
const ENGLAND_2024 = 16.2;

/** What another council published: St Helens, 2025, for a social worker. */
const ST_HELENS = { agency: 1800, employed: 1280 } as const;

const PERCENT = 10_000;
const LONGEST = 60;

/** What a plan has that agency workers could fill, and where the controls stand before anybody moves them. */
export interface AgencyStart {
  /** Whether it lists posts with pay of their own. */
  readonly posts: boolean;
  /** Whether it has lines of staff. */
  readonly lines: boolean;
  /** Per cent: as the plan has it, else the share that England has. */
  readonly share: number;
  /** Whether the plan itself uses agency workers, each post or line to a share of its own. */
  readonly own: "none" | "one-share" | "several";
  /** Pounds. */
  readonly perWeek: number;
  /** The plan's own rate that this is; absent where it is another council's. */
  readonly rate?: string;
  /** Pounds, of an agency worker and an employee, for lines. */
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
    share: ownPart === "one-share" ? shares[0]! / PERCENT : ownPart === "none" && !ownRates ? ENGLAND_2024 : 0,
    own: ownPart,
    perWeek: weekly === undefined ? ST_HELENS.agency : inPounds(weekly),
    ...(weekly !== undefined && nameText !== undefined && { rate: nameText }),
    premium: heldAgencyPremium
      ? { agency: inPounds(heldAgencyPremium.agency), employed: inPounds(heldAgencyPremium.employed) }
      : ST_HELENS,
    ownRates,
    ...(firstDay !== undefined && { first: firstDay }),
    months:
      firstDay === undefined || lastDay === undefined ? 0 : Math.min(LONGEST, monthsBetween(firstDay, lastDay) + 1),
  };
}

const inPounds = (amount: Pence): number => amount / 100;
