import { dayInWords } from "../../calendar/index.ts";
import type { Kind } from "../kind.ts";
import { without } from "../select.ts";

/** Published figures announced after another day are left out, or none are. */
export const knownOn: Kind<"known-on"> = {
  apply: (plan, change) => ({
    ...plan,
    conventions:
      change.knownOn === "everything"
        ? without(plan.conventions, "knownOn")
        : { ...plan.conventions, knownOn: change.knownOn },
  }),
  says: (_, change) =>
    change.knownOn === "everything"
      ? "Everything published is used."
      : `What was published by ${dayInWords(change.knownOn)} is used, and nothing later.`,
  back: ({ conventions }, { change }) => [{ change, knownOn: conventions.knownOn ?? "everything" }],
};
