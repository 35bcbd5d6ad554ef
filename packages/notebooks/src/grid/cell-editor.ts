import { element } from "./element.ts";

/** What is to be done when a cell has been typed into: where the cursor goes. */
export type Leaving = "down" | "right" | "left" | "stay";

/** A box over a cell, to type into. */
export interface CellEditor {
  /** Takes what is typed as it stands, and the box away. */
  commit(leaving: Leaving): void;
  /** Gives up what was typed. */
  cancel(): void;
}

export interface CellEditorOptions {
  readonly place: HTMLElement;
  readonly label: string;
  readonly describedBy: string;
  /** What stands in the box; a letter that was typed stands there in place of what the cell says. */
  readonly text: string;
  /** What the cell says now. */
  readonly before: string;
  readonly choices?: readonly string[];
  readonly committed: (text: string, leaving: Leaving) => void;
  readonly cancelled: () => void;
}

/** Opens a cell for typing: Enter takes what is typed and goes down, Tab right, Escape gives it up. */
export function editCell(options: CellEditorOptions): CellEditor {
  const { place, before, choices, text, committed, cancelled } = options;
  const box: HTMLElement & { value: string } = choices === undefined ? textBox(options) : choiceBox(options, choices);
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
    box.remove();
    place.classList.remove("grid-editing");
    place.tabIndex = 0;
  };
  const editor: CellEditor = {
    commit: (leaving) => {
      if (!isOpen) return;
      const typed = box.value;
      close();
      committed(typed, leaving);
    },
    cancel: () => {
      if (!isOpen) return;
      close();
      cancelled();
    },
  };
  box.addEventListener("keydown", (event) => {
    const { key, shiftKey, isComposing } = event;
    event.stopPropagation(); // Ctrl+Z and arrows in a box are the box's own.
    if (isComposing) return;
    if (key === "Escape") editor.cancel();
    else if (key === "Enter") editor.commit("down");
    else if (key === "Tab") editor.commit(shiftKey ? "left" : "right");
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", () => editor.commit("stay"));
  place.classList.add("grid-editing");
  place.removeAttribute("tabindex"); // the box stands in its place
  place.append(box);
  box.focus();
  if (box instanceof HTMLInputElement && text === before) box.select();
  return editor;
}

const shared = ({ label, describedBy }: CellEditorOptions): { readonly [attribute: string]: string } => ({
  "aria-label": label,
  "aria-describedby": describedBy,
});

function textBox(options: CellEditorOptions): HTMLInputElement {
  const box = element("input", {
    ...shared(options),
    ...{ class: "grid-box", type: "text", autocomplete: "off", spellcheck: "false" },
  });
  box.value = options.text;
  return box;
}

/** A choice; what stands in the cell and is none of it stands there too, so that it is not lost by looking. */
function choiceBox(options: CellEditorOptions, choices: readonly string[]): HTMLSelectElement {
  const { before, text } = options;
  const offered = ["", ...choices, ...(before === "" || choices.includes(before) ? [] : [before])];
  const box = element(
    "select",
    { ...shared(options), class: "grid-box" },
    ...offered.map((choice) => element("option", { value: choice }, choice === "" ? "(nothing)" : choice)),
  );
  const typed = choices.find((choice) => choice.startsWith(text.toLowerCase()));
  box.value = text === before ? before : (typed ?? before);
  return box;
}
