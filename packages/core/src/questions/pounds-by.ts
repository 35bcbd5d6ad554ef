import { inPounds, type Pence } from "../money/index.ts";

/** Sums by name, as decimal texts of pounds: money as JSON has it. */
export const poundsBy = (sums: { readonly [key: string]: Pence }): { readonly [key: string]: string } =>
  Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, inPounds(sum)]));
