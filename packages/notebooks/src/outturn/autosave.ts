import { html } from "htl";
import type { DeskStore } from "../state/store.ts";
import { type PlanFileKind, planFile } from "./plan-files.ts";

interface PermittedHandle extends FileSystemFileHandle {
  requestPermission?: (how: { readonly mode: "readwrite" }) => Promise<string>;
}

/** How long the plan rests before it is written, in milliseconds. */
const REST = 1000;

/** Writes every change to the file that the reader opened or chose, and to nothing else, once the reader lets it. */
export interface Autosave {
  readonly place: HTMLElement;
  /** The file that may be written; absent: there is none. */
  offer(handle: FileSystemFileHandle | undefined): void;
  /** Asks the reader for a file to write to. */
  choose(name: string): Promise<void>;
}

interface SavingWindow {
  showSaveFilePicker?: (how: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Whether the browser lets a page write to a file that its reader chooses. */
export const canChooseFile = (): boolean => (window as SavingWindow).showSaveFilePicker !== undefined;

export function autosave(desk: DeskStore): Autosave {
  let [handle, isOn]: [PermittedHandle | undefined, boolean] = [undefined, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The plan that the file is of, by its name: another is never written over it. */
  let owner = desk.now.name;
  const said = html`<span class="bar-saved" role="status"></span>`;
  const box = html`<input class="govuk-checkboxes__input" type="checkbox" id="bar-autosave">` as HTMLInputElement;
  const words = html`<label class="govuk-label govuk-checkboxes__label" for="bar-autosave"></label>`;
  const place = html`<div class="bar-autosave govuk-checkboxes govuk-checkboxes--small" hidden>
    <div class="govuk-checkboxes__item">${box}${words}</div>
    ${said}
  </div>`;
  const stop = (why: string): void => {
    isOn = box.checked = false;
    said.textContent = why;
  };
  const write = async (isNew = false): Promise<void> => {
    const { now } = desk;
    const kind = handle === undefined ? undefined : kindOf(handle.name);
    if (!isOn || handle === undefined || kind === undefined || !(isNew || desk.isUnsaved)) return;
    if (now.name !== owner) return;
    if (kind === "xlsx" && now.good.draft !== now.draft) {
      said.textContent = "Not saved: the plan has issues.";
      return;
    }
    try {
      const file = await handle.createWritable();
      await file.write(await planFile(now, kind));
      await file.close();
      desk.noteSaved(now.draft);
      said.textContent = `Saved in ${handle.name} at ${new Date().toLocaleTimeString("en-GB")}.`;
    } catch (error) {
      stop(`Saving stopped: ${whyStopped(error)} Save the plan into a file again.`);
    }
  };
  box.addEventListener("change", async () => {
    isOn = box.checked;
    if (!isOn) return stop("Changes are not saved by themselves any more.");
    const answer = (await handle?.requestPermission?.({ mode: "readwrite" })) ?? "denied";
    if (answer !== "granted") return stop("The browser does not let this page write to the file.");
    await write();
  });
  desk.subscribe(() => {
    if (desk.now.name !== owner) offer(undefined);
    if (!isOn) return;
    clearTimeout(timer);
    timer = setTimeout(() => write(), REST);
  });
  const offer = (offered: FileSystemFileHandle | undefined): void => {
    owner = desk.now.name;
    if (offered === handle) return;
    stop("");
    handle = offered === undefined || kindOf(offered.name) === undefined ? undefined : offered;
    place.hidden = handle === undefined;
    words.textContent = `Save every change in ${handle?.name ?? ""}`;
  };
  return {
    place,
    offer,
    choose: async (suggestedName) => {
      // A picker opens only straight from a click, so what is to be written is made afterwards.
      const chosen = await (window as SavingWindow).showSaveFilePicker?.({ suggestedName }).catch(() => undefined);
      if (chosen === undefined) return;
      offer(chosen);
      isOn = box.checked = handle !== undefined;
      await write(true);
    },
  };
}

const WHY: ReadonlyMap<string, string> = new Map([
  ["NotFoundError", "the file is not there any more."],
  ["NotAllowedError", "the browser does not let this page write to the file."],
  ["NoModificationAllowedError", "another program has the file open."],
  ["QuotaExceededError", "there is no room for the file."],
]);

function whyStopped(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return WHY.get(error.name) ?? error.message;
}

/** What kind of plan a file holds, by the ending of its name. */
function kindOf(name: string): PlanFileKind | undefined {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "yaml" || ending === "yml") return "yaml";
  return ending === "json" || ending === "xlsx" ? ending : undefined;
}
