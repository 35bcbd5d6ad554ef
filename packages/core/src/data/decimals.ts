import type { NumberKind } from "../tables/index.ts";

/** Of numbers that are exact decimals: how many of their digits stand after the point, and how many there may be. */
export const DECIMALS: { readonly [kind in NumberKind]?: { readonly scale: number; readonly precision: number } } = {
  pounds: { scale: 2, precision: 18 },
  fte: { scale: 4, precision: 18 },
};
