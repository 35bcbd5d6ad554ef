import type * as z from "zod";
import { type Day, inForce } from "../../calendar/index.ts";
import type { FormulaRule } from "../../formula/index.ts";
import { knownOn, type Published, type RateOfPay, type Rates } from "../../rates/index.ts";
import type { Conventions, OnCostKey, OnCosts, Source } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import { sourceOf } from "../write/figures.ts";
import type { OnCost, PayTaken, PublishedFigures, RateTaken, Stating } from "./on-cost.ts";

type Stated<Figures> =
  | "published"
  | "none"
  | readonly (Figures & { readonly from: Day; readonly source?: Source })[]
  | (Figures & { readonly source?: Source })
  | undefined;

/** What one on-cost says of itself; the rest follows from it. */
interface Described<Key extends OnCostKey, Schema extends z.ZodType, Figures extends RateOfPay, Taken extends string>
  extends Pick<
    OnCost<Key, Schema>,
    "name" | "key" | "words" | "schema" | "unlessStated" | "changesByDate" | "appliesTo"
  > {
  readonly published?: PublishedFigures<Figures>;
  readonly rule: (conventions: Conventions) => FormulaRule<Taken>;
  readonly taken: (figures: Figures, conventions: Conventions) => { readonly [name in Taken]: RateTaken | PayTaken };
  readonly says: (figures: Figures, conventions: Conventions) => string;
  /** The figures where nothing is charged. */
  readonly nothing: Figures;
  readonly stated: (postOnCosts: OnCosts) => Stated<Figures>;
  /** What a plan would state for these figures to hold from a day on. */
  readonly restated: (figures: Figures, sinceDay: Day) => NonNullable<OnCosts[Key]>;
  /** What a plan states where it names figures, in words. */
  readonly statedInWords: (stated: Exclude<OnCosts[Key], string | undefined>) => string;
  readonly writtenFigures: (figures: Figures) => object;
}

/** An on-cost from what it says of itself. */
export function onCost<
  Key extends OnCostKey,
  Schema extends z.ZodType,
  Figures extends RateOfPay,
  Taken extends string,
>(described: Described<Key, Schema, Figures, Taken>): OnCost<Key, Schema> {
  const { published, ...entry } = described;
  const { key, stated, nothing, writtenFigures, restated } = entry;
  const known = (publishedRates: Rates, { conventions }: Stating): readonly Published<Figures>[] =>
    knownOn(published?.entries(publishedRates) ?? [], conventions.knownOn).used;

  const figuresOn = (plan: Stating, publishedRates: Rates, payday: Day) => {
    const ownStated = stated(plan.onCosts);
    if (ownStated === undefined || ownStated === "none") return { figures: nothing };
    if (ownStated === "published") {
      const foundPublishedEntry = inForce(known(publishedRates, plan), payday);
      return foundPublishedEntry
        ? { figures: foundPublishedEntry.value, from: foundPublishedEntry.from, published: foundPublishedEntry }
        : { figures: nothing };
    }
    if (!isList(ownStated)) return { figures: ownStated, ...sourced(ownStated) };
    const found = inForce(ownStated, payday);
    return found ? { figures: found, from: found.from, ...sourced(found) } : { figures: nothing };
  };

  return {
    ...entry,
    // The figures that are handed back to it are always its own.
    ...(published && { published: published as unknown as PublishedFigures }),
    on: (plan, publishedRates, payday) => {
      const { figures, ...where } = figuresOn(plan, publishedRates, payday);
      const { conventions } = plan;
      return { ...where, taken: entry.taken(figures, conventions), says: () => entry.says(figures, conventions) };
    },
    heldFrom: (plan, publishedRates) => {
      const ownStated = stated(plan.onCosts);
      if (ownStated === undefined) return undefined;
      if (ownStated === "none") return "always";
      if (ownStated === "published") return known(publishedRates, plan)[0]?.from;
      return isList(ownStated) ? ownStated[0]?.from : "always";
    },
    keptAsOn: (plan, publishedRates, payday, sinceDay) => {
      const ownStated = stated(plan.onCosts);
      if (ownStated === undefined || ownStated === "none") return { [key]: "none" };
      return { [key]: restated(figuresOn(plan, publishedRates, payday).figures, sinceDay) };
    },
    statedInWords: ({ [key]: ownPart }) =>
      typeof ownPart === "object" ? entry.statedInWords(ownPart as never) : (ownPart ?? "none"),
    written: (postOnCosts) => {
      const ownStated = stated(postOnCosts);
      if (ownStated === undefined || typeof ownStated === "string") return ownStated;
      const writtenValue = (record: Figures & Written): object =>
        givenValue({ from: record.from, ...writtenFigures(record), source: sourceOf(record.source) });
      return isList(ownStated) ? ownStated.map(writtenValue) : writtenValue(ownStated);
    },
  };
}

interface Written {
  readonly from?: Day;
  readonly source?: Source;
}

const isList = <List extends readonly unknown[]>(stated: List | object): stated is List => Array.isArray(stated);

const sourced = ({ source }: Written): Pick<Written, "source"> => (source ? { source } : {});
