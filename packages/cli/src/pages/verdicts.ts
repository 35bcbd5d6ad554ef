import type { CheckedClaim } from "@outturn/core/claims";

export type Verdict = CheckedClaim["verdict"];

/** Each verdict as it stands after a claim, and as so many claims are told to have it. */
export const verdicts: {
  readonly [verdict in Verdict]: { readonly shown: string; readonly counted: (count: number) => string };
} = {
  agrees: { shown: "agrees", counted: (count) => `${count} ${count === 1 ? "agrees" : "agree"}` },
  "agrees-only-if": {
    shown: "agrees on a condition",
    counted: (count) => `${count} ${count === 1 ? "agrees" : "agree"} on a condition`,
  },
  "does-not-agree": { shown: "does not agree", counted: (count) => `${count} ${count === 1 ? "does" : "do"} not` },
  "not-tested": { shown: "cannot be tested", counted: (count) => `${count} cannot be tested` },
  "not-read": { shown: "cannot be read", counted: (count) => `${count} cannot be read` },
};
