import { missing } from "../../../issues/index.ts";
import type { Pence } from "../../../money/index.ts";
import type { FundingReserve, FundingSource } from "../../model/plan.ts";
import { ifRead, readValue } from "../../read/unread.ts";
import { YearSums } from "../dates.ts";
import { type RefinementContext, refuseValue } from "../leaf.ts";
import { Sum } from "../money.ts";

/** The keys that a source of the kind reserve has of its own. */
export const reserveFields = {
  opening: Sum.optional().meta({ description: "Of a reserve: pounds held when the plan's first year opens" }),
  in: YearSums.optional().meta({ description: "Of a reserve: pounds put in, by year" }),
  out: YearSums.optional().meta({
    description: "Of a reserve: pounds planned to be used for other things, by year; the plan leaves them there",
  }),
  minimum: Sum.optional().meta({ description: "Of a reserve: what it is never drawn below; by default nothing" }),
};

export interface ReserveKeys {
  readonly opening?: Pence | undefined;
  readonly in?: FundingReserve["in"] | undefined;
  readonly out?: FundingReserve["out"] | undefined;
  readonly minimum?: Pence | undefined;
}

interface Stated extends ReserveKeys {
  readonly kind: FundingSource["kind"] | "reserve";
  readonly recurrent?: boolean | undefined;
  readonly perYear?: unknown;
  readonly ceiling?: unknown;
  readonly years?: unknown;
  readonly carryForward?: unknown;
  readonly broughtForward?: unknown;
  readonly dependsOn: readonly string[];
  readonly drawsOn?: unknown;
  readonly within?: unknown;
}

/** Whether a source is a reserve: where its kind cannot be read, whether it has what it opens with. */
export function isReserve({ kind, opening }: Stated): boolean {
  let found = opening !== undefined;
  ifRead(() => {
    found = readValue(kind) === "reserve";
  });
  return found;
}

/** What means nothing of a reserve: it is a balance, which stays from year to year. */
export function checkBesideReserve(stated: Stated, wrongKey: (fieldKey: string, because: string) => void): void {
  const reasons = {
    perYear: "a reserve has no sum of a year: say what it opens with, and in and out by year",
    ceiling: "a reserve is drawn down to its minimum",
    years: "a reserve is there in every year",
    carryForward: "what is left of a reserve stays in it",
    broughtForward: "what a reserve has from earlier years is what it opens with",
    drawsOn: "a budget line has a sum for each year, and a reserve has a balance",
    within: "a reserve is a balance of its own",
  } as const;
  for (const [fieldKey, because] of Object.entries(reasons) as [keyof typeof reasons, string][])
    if (stated[fieldKey] !== undefined) wrongKey(fieldKey, because);
  ifRead(() => {
    if (readValue(stated.recurrent) === true) wrongKey("recurrent", "what is drawn of a reserve does not come again");
  });
  ifRead(() => {
    if (stated.dependsOn.length > 0)
      wrongKey("dependsOn", "what falls short is a sum of one year, and a reserve is a balance");
  });
}

export function reserveOf(
  { opening, in: into, out, minimum }: ReserveKeys,
  context: RefinementContext,
): FundingReserve {
  if (opening === undefined)
    return refuseValue(context, missing("opening", "the pounds held when the plan's first year opens"), ["opening"]);
  return { opening, in: into ?? [], out: out ?? [], minimum: minimum ?? (0 as Pence) };
}
