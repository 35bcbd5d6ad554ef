import type { Source } from "./common.ts";

/** What a paper says, as it was written, and where. What it means is for the reader of claims to say. */
export interface Claim {
  readonly text: string;
  readonly source?: Source;
}
