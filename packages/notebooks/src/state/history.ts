/** A state before a step, or after it, and what the step is called. */
interface Step<State> {
  readonly label: string;
  readonly state: State;
}

/** What was done, and what was taken back: whole states, which share all that is the same in them. */
export interface History<State> {
  readonly past: string | undefined;
  readonly future: string | undefined;
  /** Notes a step, by the state before it. What was taken back is gone then. */
  keep(label: string, before: State): void;
  /** The state before the last step. */
  undo(now: State): State | undefined;
  /** The state after the step that was taken back last. */
  redo(now: State): State | undefined;
}

/** A history without steps. */
export function history<State>(): History<State> {
  const past: Step<State>[] = [];
  const future: Step<State>[] = [];
  const move = (from: Step<State>[], to: Step<State>[], now: State): State | undefined => {
    const step = from.pop();
    if (step !== undefined) to.push({ label: step.label, state: now });
    return step?.state;
  };
  return {
    get past() {
      return past.at(-1)?.label;
    },
    get future() {
      return future.at(-1)?.label;
    },
    keep: (label, before) => {
      past.push({ label, state: before });
      future.length = 0;
    },
    undo: (now) => move(past, future, now),
    redo: (now) => move(future, past, now),
  };
}
