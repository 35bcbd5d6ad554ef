import type * as z from "zod";
import { type Day, inForce } from "../../calendar/index.ts";
import type { Line } from "../../formula/index.ts";
import { knownOn, type Published, type RateOfPay, type Rates } from "../../rates/index.ts";
import type { Conventions, OnCostKey, OnCosts, Source } from "../model/plan.ts";
import { given } from "../schema/leaf.ts";
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
  readonly rule: (conventions: Conventions) => Line<Taken>;
  readonly taken: (figures: Figures, conventions: Conventions) => { readonly [name in Taken]: RateTaken | PayTaken };
  readonly says: (figures: Figures, conventions: Conventions) => string;
  /** The figures where nothing is charged. */
  readonly nothing: Figures;
  readonly stated: (onCosts: OnCosts) => Stated<Figures>;
  /** What a plan would state for these figures to hold from a day on. */
  readonly restated: (figures: Figures, since: Day) => NonNullable<OnCosts[Key]>;
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
  const known = (rates: Rates, { conventions }: Stating): readonly Published<Figures>[] =>
    knownOn(published?.entries(rates) ?? [], conventions.knownOn).used;

  const figuresOn = (plan: Stating, rates: Rates, payday: Day) => {
    const own = stated(plan.onCosts);
    if (own === undefined || own === "none") return { figures: nothing };
    if (own === "published") {
      const found = inForce(known(rates, plan), payday);
      return found ? { figures: found.value, from: found.from, published: found } : { figures: nothing };
    }
    if (!isList(own)) return { figures: own, ...sourced(own) };
    const found = inForce(own, payday);
    return found ? { figures: found, from: found.from, ...sourced(found) } : { figures: nothing };
  };

  return {
    ...entry,
    // The figures that are handed back to it are always its own.
    ...(published && { published: published as unknown as PublishedFigures }),
    on: (plan, rates, payday) => {
      const { figures, ...where } = figuresOn(plan, rates, payday);
      const { conventions } = plan;
      return { ...where, taken: entry.taken(figures, conventions), says: () => entry.says(figures, conventions) };
    },
    heldFrom: (plan, rates) => {
      const own = stated(plan.onCosts);
      if (own === undefined) return undefined;
      if (own === "none") return "always";
      if (own === "published") return known(rates, plan)[0]?.from;
      return isList(own) ? own[0]?.from : "always";
    },
    keptAsOn: (plan, rates, payday, since) => {
      const own = stated(plan.onCosts);
      if (own === undefined || own === "none") return { [key]: "none" };
      return { [key]: restated(figuresOn(plan, rates, payday).figures, since) };
    },
    statedInWords: ({ [key]: own }) => (typeof own === "object" ? entry.statedInWords(own as never) : (own ?? "none")),
    written: (onCosts) => {
      const own = stated(onCosts);
      if (own === undefined || typeof own === "string") return own;
      const written = (one: Figures & Written): object =>
        given({ from: one.from, ...writtenFigures(one), source: sourceOf(one.source) });
      return isList(own) ? own.map(written) : written(own);
    },
  };
}

interface Written {
  readonly from?: Day;
  readonly source?: Source;
}

const isList = <List extends readonly unknown[]>(stated: List | object): stated is List => Array.isArray(stated);

const sourced = ({ source }: Written): Pick<Written, "source"> => (source ? { source } : {});
