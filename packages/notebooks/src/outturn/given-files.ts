import type { GivenFile } from "./open-files.ts";

const ACCEPTED = ".yaml,.yml,.json,.xlsx,.xlsm,.ods,.csv,.tsv,.txt";

interface FileWindow {
  showOpenFilePicker?: () => Promise<readonly FileSystemFileHandle[]>;
}

/** Asks the reader for a file: with a handle to write to where the browser has that, else by an input. */
export async function pickFile(input: HTMLInputElement): Promise<GivenFile | undefined> {
  const { showOpenFilePicker } = window as FileWindow;
  if (showOpenFilePicker === undefined) {
    input.click();
    return undefined;
  }
  try {
    const [handle] = await showOpenFilePicker.call(window);
    return handle && { file: await handle.getFile(), handle };
  } catch (error) {
    if ((error as Error).name === "AbortError") return undefined;
    input.click();
    return undefined;
  }
}

/** The input by which files are chosen. It is not in sight: a button opens it. */
export function fileInput(take: (given: GivenFile) => void): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.className = "desk-file";
  input.accept = ACCEPTED;
  input.hidden = true;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = ""; // the same file may be given again when it has been mended
    if (file) take({ file });
  });
  return input;
}

interface HandledItem extends DataTransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Hears of files that are dropped anywhere on the page. */
export function whenDropped(take: (given: GivenFile) => void): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", async (event) => {
    event.preventDefault();
    // Both before the first wait: after it, what was dropped is gone.
    const item = event.dataTransfer?.items[0] as HandledItem | undefined;
    const handling = item?.getAsFileSystemHandle?.().catch(() => null);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    const handle = await handling;
    take({ file, ...(handle?.kind === "file" && { handle: handle as FileSystemFileHandle }) });
  });
}
