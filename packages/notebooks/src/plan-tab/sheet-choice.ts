import { type Draft, draftSheets } from "@outturn/core/workbook";
import { element } from "../grid/index.ts";
import { tableOf } from "./tables.ts";

/** The sheets that are offered whether a plan has rows for them or not, the rest under More. */
const USUAL: readonly string[] = [
  ...["Plan", "Posts", "Lines", "Savings", "Funding"],
  ...["Pay awards", "On-costs", "Agency rates", "Scenarios"],
];

/** Which sheet is shown: a button for each, with how many rows it has. */
export interface SheetChoice {
  readonly place: HTMLElement;
  show(draft: Draft, chosen: string, faults: ReadonlyMap<string, number>): void;
}

export function sheetChoice(choose: (sheetName: string) => void): SheetChoice {
  const own = draftSheets.filter(({ owner }) => owner === undefined).map(({ sheetName }) => sheetName);
  const names = [...USUAL, ...own.filter((sheetName) => !USUAL.includes(sheetName))];
  const buttons = names.map((sheetName) => {
    const button = element("button", { class: "sheet-choice", type: "button" }, sheetName);
    button.addEventListener("click", () => choose(sheetName));
    return { sheetName, button };
  });
  const usual = element("div", { class: "sheet-choices" });
  const other = element("div", { class: "sheet-choices" });
  const more = element(
    "details",
    { class: "govuk-details sheet-more" },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, "More tables"),
    ),
    other,
  );
  const listed = new Map<HTMLElement, HTMLElement>();
  return {
    place: element("nav", { class: "sheet-nav", "aria-label": "Tables of the plan" }, usual, more),
    show: (draft, chosen, faults) => {
      for (const { sheetName, button } of buttons) {
        const rows = tableOf(sheetName, draft).rows.filter(
          ({ about, record }) => about === undefined || record !== undefined,
        );
        const wrong = faults.get(sheetName) ?? 0;
        const isField = sheetName === "Plan";
        button.textContent = [
          sheetName,
          ...(isField ? [] : [`(${rows.length})`]),
          ...(wrong > 0 ? [`– ${wrong} to mend`] : []),
        ].join(" ");
        if (sheetName === chosen) button.setAttribute("aria-current", "true");
        else button.removeAttribute("aria-current");
        const home = USUAL.includes(sheetName) || rows.length > 0 || sheetName === chosen || wrong > 0 ? usual : other;
        if (listed.get(button) === home) continue;
        home.append(button);
        listed.set(button, home);
      }
      more.hidden = other.childElementCount === 0;
    },
  };
}
