import { inPounds, type Pence } from "./pence.ts";

/** Sums by name, as decimal texts of pounds: money as JSON has it. */
export const poundsBy = (amountsByKey: { readonly [key: string]: Pence }): { readonly [key: string]: string } =>
  Object.fromEntries(Object.entries(amountsByKey).map(([key, amount]) => [key, inPounds(amount)]));
