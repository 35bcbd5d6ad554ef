import type { Job, Results } from "./job.ts";

/** What a thread says of the work that it was given. */
export type Heard =
  | { readonly is: "stage"; readonly words: string }
  | { readonly is: "result"; readonly result: Results[Job["do"]] }
  | { readonly is: "failure"; readonly message: string };

/** Where work is done, one job after another. */
export interface Thread {
  send(job: Job): void;
  /** Ends it at once, whatever it is at. */
  end(): void;
}

export type StartThread = (hear: (heard: Heard) => void) => Thread;
