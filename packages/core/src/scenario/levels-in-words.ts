import type { Level } from "../funding/index.ts";

/** The money that a level counts, in words. */
export const LEVELS: { readonly [level in Level]: string } = {
  confirmed: "with confirmed money alone",
  conditional: "with conditional money too",
  total: "with all money, unconfirmed too",
};
