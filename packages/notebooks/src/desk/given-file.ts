import { html } from "htl";

/**
 * Hears of files that are chosen or dropped anywhere on the page, and reads each. While it is read, `said` says so. Where another file is
 * given meanwhile, that is the one meant.
 */
export function whenGiven<Taken>(
  input: HTMLInputElement,
  said: HTMLElement,
  read: (file: File) => Promise<Taken>,
  taken: (fileTaken: Taken, name: string) => void,
): void {
  let turns = 0;
  const take = async (givenFile: File): Promise<void> => {
    turns += 1;
    const turn = turns;
    said.replaceChildren(html`<p class="govuk-body">Reading ${givenFile.name}…</p>`);
    await drawn();
    const fileTaken = await read(givenFile);
    if (turn === turns) taken(fileTaken, givenFile.name);
  };
  input.addEventListener("change", () => {
    const givenFile = input.files?.[0];
    // The same file may be given again when it has been mended.
    input.value = "";
    if (givenFile) void take(givenFile);
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const givenFile = event.dataTransfer?.files[0];
    if (givenFile) void take(givenFile);
  });
}

/** Two frames: what the page says is on the screen before work that may take its time. */
export const drawn = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
