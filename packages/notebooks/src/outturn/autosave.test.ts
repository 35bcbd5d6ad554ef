// @vitest-environment jsdom
import { readPlan } from "@outturn/core";
import { afterEach, expect, test, vi } from "vitest";
import { deskStore } from "../state/store.ts";
import { asker } from "../work/asker.ts";
import { pageThread } from "../work/page-thread.ts";
import { readingOf } from "../work/reading-of.ts";
import { autosave } from "./autosave.ts";

const draftCalled = (title: string) => ({ outturn: 1, title, years: { from: "2024/25", to: "2024/25" } });
const first = draftCalled("First");

function desk() {
  const reading = readingOf(readPlan(first), "base");
  return deskStore({
    ...{ first: { name: "first.yaml", draft: first, reading }, asker: asker(pageThread) },
    ...{ tab: "funded", tables: "plan", explainer: "explain" },
  });
}

/** A file that a reader chose, and what was written to it. */
function chosen(name: string, permission = "granted") {
  const written: Blob[] = [];
  const handle = {
    ...{ name, kind: "file", requestPermission: async () => permission },
    createWritable: async () => ({ write: async (blob: Blob) => void written.push(blob), close: async () => {} }),
  };
  return { written, handle: handle as unknown as FileSystemFileHandle };
}

function turnOn(place: HTMLElement): void {
  const box = place.querySelector("input")!;
  box.checked = true;
  box.dispatchEvent(new Event("change"));
}

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 1_300));
afterEach(() => vi.restoreAllMocks());

test("every change is written to the file that was chosen, once the page may, and is then not unsaved", async () => {
  const store = desk();
  const saving = autosave(store);
  const { handle, written } = chosen("first.yaml");
  saving.offer(handle);
  store.edit("Title", draftCalled("Second"));
  await rest();
  expect(written).toEqual([]);
  turnOn(saving.place);
  await vi.waitFor(() => expect(written).toHaveLength(1));
  store.edit("Title", draftCalled("Third"));
  await vi.waitFor(() => expect(written).toHaveLength(2), 5_000);
  expect(store.isUnsaved).toBe(false);
  expect(saving.place.textContent).toContain("Saved in first.yaml at");
});

test("another plan is never written over the file of the one before", async () => {
  const store = desk();
  const saving = autosave(store);
  const { handle, written } = chosen("first.yaml");
  saving.offer(handle);
  turnOn(saving.place);
  store.bring("another.yaml", draftCalled("Another"));
  store.edit("Title", draftCalled("Another, changed"));
  await rest();
  expect([written, saving.place.hidden]).toEqual([[], true]);
});

test("a browser that does not let the page write is believed, and nothing is written", async () => {
  const store = desk();
  const saving = autosave(store);
  const { handle, written } = chosen("first.yaml", "denied");
  saving.offer(handle);
  turnOn(saving.place);
  store.edit("Title", draftCalled("Second"));
  await rest();
  expect([written, store.isUnsaved]).toEqual([[], true]);
  expect(saving.place.textContent).toContain("does not let this page write");
});

test("a file that no plan is saved as is not offered", () => {
  const saving = autosave(desk());
  saving.offer(chosen("list.csv").handle);
  expect(saving.place.hidden).toBe(true);
});
