import type { SayStage } from "../ask/say-stage.ts";
import type { Job, ResultOf } from "./job.ts";
import type { StartThread, Thread } from "./thread.ts";

/** Has work done in another thread, one job at a time. */
export interface Asker {
  /**
   * Has a job done. One waits in each slot: a newer one takes its place, and that one's result is undefined.
   *
   * @param say - hears how far it is
   */
  have<Asked extends Job>(slot: string, job: Asked, say?: SayStage): Promise<ResultOf<Asked> | undefined>;
  /** Gives up the job of a slot, at once, whether it waits or is being done: its result is undefined. */
  cancel(slot: string): void;
  /** The plan is another: what waits is given up now, and what is being done unless it ends soon. */
  abandon(): void;
}

interface Entry {
  readonly slot: string;
  readonly job: Job;
  readonly say: SayStage;
  readonly settle: (result: ResultOf<Job> | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** How long work that nobody waits for may go on before its thread is ended, in milliseconds: a new thread takes longer to start. */
const GRACE = 150;

/**
 * Whether a job is of use for the plan that is on the page alone; a file that is being opened is about another anyway, and one that is being
 * made was asked for as it stood.
 */
const isOfPlan = ({ job }: Entry): boolean => job.do !== "open" && job.do !== "live";

/** An asker over threads, of which there is one at a time. */
export function asker(start: StartThread): Asker {
  let thread: Thread | undefined;
  let running: Entry | undefined;
  const waiting = new Map<string, Entry>();

  const next = (): void => {
    if (running !== undefined) return;
    const [first] = waiting.values();
    if (first === undefined) return;
    waiting.delete(first.slot);
    running = first;
    thread ??= started();
    thread.send(first.job);
  };
  const started = (): Thread => {
    const own: Thread = start((heard) => {
      if (own !== thread) return; // ended: what it still says is about nothing
      if (heard.is === "stage") return running?.say(heard.words);
      const done = running;
      running = undefined;
      if (heard.is === "result") done?.settle(heard.result);
      else {
        stop();
        done?.fail(new Error(heard.message));
      }
      next();
    });
    return own;
  };
  const stop = (): void => {
    thread?.end();
    thread = undefined;
  };
  const giveUp = (entry: Entry): void => {
    if (running !== entry) return;
    stop();
    running = undefined;
    entry.settle(undefined);
    next();
  };
  return {
    have: (slot, job, say = () => {}) =>
      new Promise((settle, fail) => {
        waiting.get(slot)?.settle(undefined);
        waiting.delete(slot);
        waiting.set(slot, { slot, job, say, settle: settle as Entry["settle"], fail });
        next();
      }),
    cancel: (slot) => {
      waiting.get(slot)?.settle(undefined);
      waiting.delete(slot);
      if (running?.slot === slot) giveUp(running);
    },
    abandon: () => {
      for (const entry of [...waiting.values()].filter(isOfPlan)) {
        entry.settle(undefined);
        waiting.delete(entry.slot);
      }
      const late = running;
      if (late !== undefined && isOfPlan(late)) setTimeout(() => giveUp(late), GRACE);
    },
  };
}
