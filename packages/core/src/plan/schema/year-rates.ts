import * as z from "zod";
import type { YearRate } from "../model/plan.ts";
import { byYearSchema, yearKeys } from "./dates.ts";
import { Percent } from "./shares.ts";

/** A number of per cent for each of some financial years, in order. */
export const YearRates = z
  .record(z.string(), Percent, { error: () => "per cents by financial year, such as { 2024/25: 2 }" })
  .meta(yearKeys)
  .transform((rates, context) => byYearSchema(rates, (year, rate): YearRate => ({ year, rate }), context));
