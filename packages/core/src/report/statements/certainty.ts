import type { FundingSource } from "../../plan/index.ts";

/** How sure money is, in the verbs that are said of it. */
interface Verbs {
  /** Of one sum, "£1m in 2024/25 is expected to be available", and of several. */
  readonly will: string;
  readonly willAll: string;
  readonly meets: string;
  readonly is: string;
}

/** Money that is not confirmed never "will be" there. */
export const certainty: { readonly [status in FundingSource["status"]]: Verbs } = {
  confirmed: { will: "will be", willAll: "will be", meets: "meets", is: "is confirmed" },
  conditional: {
    will: "is expected to be",
    willAll: "are expected to be",
    meets: "is expected to meet",
    is: "is conditional",
  },
  unconfirmed: { will: "could be", willAll: "could be", meets: "could meet", is: "is not confirmed" },
};
