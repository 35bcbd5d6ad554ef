import type { ShownLevel } from "../state/desk.ts";

/** The levels of certainty, as the bar offers them. */
export const LEVELS: { readonly [level in ShownLevel]: string } = {
  confirmed: "Confirmed money alone",
  conditional: "Confirmed and conditional money",
  total: "All money, unconfirmed too",
};
