import { PlanError } from "@outturn/core";
import type { Answers, Request } from "../ask/request.ts";
import type { SayStage } from "../ask/say-stage.ts";
import type { Asker } from "../work/asker.ts";
import type { Reading } from "../work/job.ts";
import type { Desk, DeskState, Draft } from "./desk.ts";
import { history } from "./history.ts";
import { movedOn } from "./moved.ts";

/** A file whose plan was read. */
export interface BroughtPlan {
  readonly name: string;
  readonly draft: Draft;
  readonly reading: Reading;
}

/** The desk as the page itself has it: files come and go by the page. */
export interface DeskStore extends Desk {
  /** Puts a plan on the desk that has been read already. */
  bringRead(file: BroughtPlan): void;
  /** Notes that the draft is in a file of the reader's. */
  noteSaved(draft: Draft): void;
  /** Moves several things that the address says, in one step. */
  follow(moved: Partial<Pick<DeskState, "level" | "tab" | "controls">>): void;
}

export interface DeskOptions {
  readonly first: BroughtPlan;
  readonly asker: Asker;
  readonly say?: (sentence: string) => void;
  /** The tab that opens first, the one that has the tables of the plan, and the one that explains figures. */
  readonly tab: string;
  readonly tables: string;
  readonly explainer: string;
}

const goodOf = ({ written, plan, fingerprint }: Reading, draft: Draft): DeskState["good"] =>
  Object.freeze({ draft, written, plan, fingerprint });

/** What every plan begins with on the desk. */
const asBrought = ({ name, draft, reading }: BroughtPlan) => ({
  ...{ name, draft, issues: [], isReading: false, refused: [], controls: {}, figure: undefined },
  ...{ good: goodOf(reading, draft), scenario: reading.scenario },
});

/** One plan in memory, with all that was done to it. */
export function deskStore({ first, asker, say = () => {}, tab, tables, explainer }: DeskOptions): DeskStore {
  const listeners = new Set<() => void>();
  const steps = history<DeskState>();
  let now: DeskState = Object.freeze({ ...asBrought(first), level: "confirmed", tab });
  /** Drafts that came out of files as they are, and the one that was saved last. */
  const fromFiles = new WeakSet<Draft>([first.draft]);
  let saved: Draft | undefined;
  let isTelling = false;

  const set = (moved: Partial<DeskState>): void => {
    now = Object.freeze({ ...now, ...moved });
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      for (const listener of [...listeners]) listener();
    });
  };
  const read = async (scenario = now.scenario): Promise<void> => {
    const { draft } = now;
    const result = await asker.have("read", { do: "read", draft, scenario });
    if (result === undefined || now.draft !== draft) return;
    if (result.is === "issues") return set({ issues: result.issues, isReading: false });
    set({ ...{ issues: [], isReading: false }, good: goodOf(result, draft), scenario: result.scenario });
  };
  /** Puts a draft on the desk that is not read yet. */
  const put = (draft: Draft, name = now.name, scenario = now.scenario): void => {
    asker.abandon();
    set({ name, draft, isReading: true, refused: [], controls: {}, figure: undefined });
    void read(scenario);
  };
  const goBack = (state: DeskState | undefined): void => {
    if (state === undefined) return;
    const { name, draft, issues, isReading, good, scenario } = state;
    asker.abandon();
    set({ name, draft, issues, isReading, good, scenario, refused: [], controls: {}, figure: undefined });
    if (isReading) void read();
  };
  return {
    get now() {
      return now;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (label, draft, scenario) => {
      steps.keep(label, now);
      put(draft, now.name, scenario);
    },
    bring: (name, draft) => {
      steps.keep(`Opening ${name}`, now);
      put(draft, name, "base");
    },
    bringRead: (file) => {
      steps.keep(`Opening ${file.name}`, now);
      fromFiles.add(file.draft);
      asker.abandon();
      set(asBrought(file));
    },
    choose: async (scenario) => {
      const { good } = now;
      asker.cancel("scenario");
      if (scenario === now.scenario) return;
      const result = await asker.have("scenario", { do: "scenario", plan: good.written, scenario });
      if (result === undefined || now.good !== good) return;
      if (result.is === "issues") return set({ refused: result.issues });
      asker.abandon();
      const plan = { ...good, plan: result.plan };
      set({ scenario, good: Object.freeze(plan), refused: [], controls: {}, figure: undefined });
    },
    show: (level) => set({ level }),
    open: (opened) => set({ tab: opened }),
    openSheet: (sheet) => set({ sheet, tab: tables }),
    move: (ofTab, name, value) => {
      const { [name]: _, ...remaining } = movedOn(now, ofTab);
      const moved = value === undefined ? remaining : { ...remaining, [name]: value };
      set({ controls: { ...now.controls, [ofTab]: moved } });
    },
    follow: set,
    get past() {
      return steps.past;
    },
    get future() {
      return steps.future;
    },
    undo: () => goBack(steps.undo(now)),
    redo: () => goBack(steps.redo(now)),
    get isUnsaved() {
      return now.draft !== saved && !fromFiles.has(now.draft);
    },
    noteSaved: (draft) => {
      saved = draft;
      set({});
    },
    ask: async <Asked extends Request>(slot: string, asked: Asked, hear?: SayStage) => {
      const result = await asker.have(`ask ${slot}`, { do: "ask", asked }, hear);
      if (result?.is === "issues") throw new PlanError(result.issues);
      return result?.answer as Answers[Asked["ask"]] | undefined;
    },
    giveUp: (slot) => asker.cancel(`ask ${slot}`),
    say,
    explain: (figure) => set({ figure, tab: explainer }),
  };
}
