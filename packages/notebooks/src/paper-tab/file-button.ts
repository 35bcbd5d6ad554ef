import { html } from "htl";
import { button } from "../shown/button.ts";

/** A button that asks for a file and gives its name and bytes. */
export function fileButton(
  words: string,
  accepted: string,
  take: (name: string, bytes: Uint8Array) => void,
): HTMLElement {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accepted;
  input.hidden = true;
  input.setAttribute("aria-label", words);
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    input.value = ""; // the same file may be given again when it has been mended
    if (file) take(file.name, new Uint8Array(await file.arrayBuffer()));
  });
  return html`<span>${button(words, () => input.click())}${input}</span>`;
}
