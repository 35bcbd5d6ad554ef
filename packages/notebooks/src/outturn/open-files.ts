import { html } from "htl";
import { issueList, refusal } from "../desk/issue-list.ts";
import { remarkList } from "../desk/said-of-file.ts";
import type { ListTab } from "../question/index.ts";
import type { DeskStore } from "../state/store.ts";
import type { Asker } from "../work/asker.ts";
import type { FileOpened } from "../work/job.ts";
import type { Notices } from "./notices.ts";
import { sayNoPlan } from "./said-of-no-plan.ts";

/** A file as the page gets it: with a handle to write to where the browser gives one. */
export interface GivenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

const LIST_FIRST = "Open the list first, then this file.";

/** Above this a page would hold more than a browser lets it; the command line takes larger files. */
const LARGEST_MB = 60;

export interface OpeningWays {
  readonly desk: DeskStore;
  readonly asker: Asker;
  readonly notices: Notices;
  /** Whether the reader lets the plan go that is on the desk. */
  readonly mayLeave: () => Promise<boolean>;
  /** Where posts are made of a list. */
  readonly list: ListTab;
  /** Hears of a file that is on the desk now. */
  readonly opened: (given: GivenFile) => void;
}

/**
 * Opens a file onto the desk: read in the other thread, with how far it is, and a way to give it up. What is wrong in it is listed, and
 * the plan on the desk stays, until the reader chooses to mend the file here.
 */
export function opener(ways: OpeningWays): (given: GivenFile) => Promise<void> {
  const { desk, asker, notices, mayLeave } = ways;
  return async (given) => {
    const { name, size } = given.file;
    if (size > LARGEST_MB * 1_000_000) return notices.say(tooLarge(name, size));
    if (!(await mayLeave())) return;
    const stage = html`<span></span>`;
    const cancel = html`<button type="button" class="govuk-button govuk-button--secondary">Stop opening it</button>`;
    cancel.addEventListener("click", () => asker.cancel("open"));
    notices.say(html`<p class="govuk-body opening">Reading ${name}. ${stage}</p>`, html`<div>${cancel}</div>`);
    try {
      const bytes = new Uint8Array(await given.file.arrayBuffer());
      const result = await asker.have("open", { do: "open", name, bytes }, (words) => {
        stage.textContent = `${words}.`;
      });
      notices.clear();
      if (result !== undefined) take(result, given, ways);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notices.say(refusal(`${name} was not opened. ${stays(desk)}`, `It cannot be read: ${why}`));
    }
  };
}

function take(result: FileOpened, given: GivenFile, { desk, notices, list, opened }: OpeningWays): void {
  const { name } = given.file;
  if (result.is === "no-plan") {
    sayNoPlan(desk, notices, name, result.found);
    return;
  }
  if (result.is === "list" || result.is === "mapping") {
    const isTaken = result.is === "list" || list.takeMapping(result.written, name);
    if (result.is === "list") list.takeList(result.book);
    if (isTaken) desk.open(list.tab.id);
    else notices.say(refusal(`${name} is no plan: it says how the columns of a list are read.`, LIST_FIRST));
    return;
  }
  if (result.is === "issues") {
    const count = result.issues.length === 1 ? "an issue" : `${result.issues.length} issues`;
    const { draft } = result;
    const mend = html`<button type="button" class="govuk-button">Mend it here</button>`;
    mend.addEventListener("click", () => {
      notices.clear();
      desk.bring(name, draft!);
      desk.open("plan");
    });
    const issues = issueList(`${name} has ${count}. ${stays(desk)}`, result.issues);
    notices.say(issues, ...(draft === undefined ? [] : [html`<div>${mend}</div>`]));
    return;
  }
  const { draft, remarks, ...reading } = result;
  desk.bringRead({ name, draft, reading });
  opened(given);
  if (remarks.length > 0) notices.say(remarkList(name, remarks));
}

const stays = (desk: DeskStore): string => `The page still shows “${desk.now.good.written.title}”.`;

function tooLarge(name: string, size: number): HTMLElement {
  const megabytes = Math.round(size / 1_000_000);
  const why = `It is ${megabytes} MB. A page takes files of up to ${LARGEST_MB} MB; the outturn command takes larger ones.`;
  return refusal(`${name} was not opened.`, why);
}
