import * as z from "zod";
import { asPercent, type Millionths } from "../../money/index.ts";
import type { StatedRate } from "../model/plan.ts";
import { SourceSchema } from "../schema/funding/source.ts";
import { givenValue, mappingSchema, oneOfSchema } from "../schema/leaf.ts";
import { Rate } from "../schema/shares.ts";
import { writtenShare } from "../write/figures.ts";
import { hasSalary } from "./has-salary.ts";
import type { PublishedColumn } from "./on-cost.ts";

/** How a plan states a levy on all pay: as published, none, or one rate for all its years. */
export const levySchema = (description: string) =>
  z
    .union(
      [
        oneOfSchema(["published", "none"]),
        mappingSchema({
          rate: Rate.meta({ description: "The rate of pay, such as 0.005" }),
          source: SourceSchema.optional(),
        }),
        Rate,
      ],
      { error: () => "published, none, or a rate such as 0.005" },
    )
    .transform((writtenValue): "published" | "none" | StatedRate => {
      if (typeof writtenValue === "number") return { rate: writtenValue };
      return typeof writtenValue === "string" ? writtenValue : givenValue(writtenValue);
    })
    .optional()
    .meta({ default: "published", description });

/** What every levy on all pay has in common. */
export const levyOnPay = {
  unlessStated: "published",
  changesByDate: false,
  appliesTo: hasSalary,
  says: ({ rate }: { readonly rate: Millionths }): string => `${asPercent(rate)} of pay`,
  nothing: { rate: 0 as Millionths },
  restated: ({ rate }: { readonly rate: Millionths }): StatedRate => ({ rate }),
  statedInWords: ({ rate }: StatedRate): string => asPercent(rate),
  writtenFigures: ({ rate }: { readonly rate: Millionths }): object => ({ rate: writtenShare(rate) }),
} as const;

/** The one column of a published levy. */
export const levyColumns: readonly PublishedColumn[] = [
  { key: "rate", column: "rate", label: "Rate", unit: "rate", of: ({ rate }) => rate },
];
