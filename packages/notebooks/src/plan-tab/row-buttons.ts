import { element } from "../grid/index.ts";

/** What is done to whole rows. */
export type RowDeed = "add" | "twice" | "delete" | "up" | "down";

const WORDS: { readonly [deed in RowDeed]: string } = {
  add: "Add a row",
  twice: "Duplicate",
  delete: "Delete",
  up: "Move up",
  down: "Move down",
};

/** The buttons over a sheet: each is about the rows that are marked, and says how many these are. */
export interface RowButtons {
  readonly place: HTMLElement;
  show(marked: number, possible: ReadonlySet<RowDeed>): void;
}

export function rowButtons(sheetName: string, act: (deed: RowDeed) => void): RowButtons {
  const buttons = (Object.keys(WORDS) as RowDeed[]).map((deed) => {
    const button = element("button", { class: "govuk-button govuk-button--secondary", type: "button" }, WORDS[deed]);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") act(deed);
    });
    return { deed, button };
  });
  const place = element(
    "div",
    { class: "sheet-buttons", role: "group", "aria-label": `Rows of ${sheetName}` },
    ...buttons.map(({ button }) => button),
  );
  return {
    place,
    show: (marked, possible) => {
      place.hidden = possible.size === 0;
      for (const { deed, button } of buttons) {
        const rows = marked > 1 && (deed === "delete" || deed === "twice") ? ` ${marked} rows` : "";
        const words = `${WORDS[deed]}${rows}`;
        if (button.textContent !== words) button.textContent = words;
        const isMove = deed === "up" || deed === "down";
        button.hidden = isMove && !possible.has(deed);
        const isPossible = possible.has(deed) && (deed === "add" || marked === 1 || (marked > 1 && !isMove));
        button.setAttribute("aria-disabled", String(!isPossible));
      }
    },
  };
}
