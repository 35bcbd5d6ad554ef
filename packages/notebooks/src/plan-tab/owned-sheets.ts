import { draftSheets } from "@outturn/core/workbook";
import { element } from "../grid/index.ts";
import type { Desk } from "../state/desk.ts";
import type { PlacedIssue } from "./sheet-issues.ts";
import { type SheetPanel, type SheetPanelOptions, sheetPanel } from "./sheet-panel.ts";
import { tableOf } from "./tables.ts";

/** The sheets whose rows belong to rows of the one that is shown: those with rows, and those that somebody opened. */
export interface OwnedSheets {
  readonly place: HTMLElement;
  show(placed: readonly PlacedIssue[]): void;
  /** The panel of a sheet, which is opened for it. */
  panelOf(sheetName: string): SheetPanel | undefined;
  end(): void;
}

export function ownedSheets(
  owner: string,
  desk: Desk,
  options: Omit<SheetPanelOptions, "sheetName" | "level">,
): OwnedSheets {
  const names = draftSheets.filter((sheet) => sheet.owner === owner).map(({ sheetName }) => sheetName);
  const panels = new Map<string, SheetPanel>();
  let placed = options.placed;
  const opened = element("div", { class: "owned-sheets" });
  const buttons = names.map((sheetName) => {
    const button = element(
      "button",
      { class: "govuk-button govuk-button--secondary", type: "button" },
      `Add to ${sheetName}`,
    );
    button.addEventListener("click", () => {
      const panel = open(sheetName);
      show();
      panel.addRow();
    });
    return { sheetName, button };
  });
  const offered = element(
    "div",
    { class: "sheet-buttons", role: "group", "aria-label": `More about ${owner}` },
    ...buttons.map(({ button }) => button),
  );
  const open = (sheetName: string): SheetPanel => {
    const known = panels.get(sheetName);
    if (known !== undefined) return known;
    const panel = sheetPanel({ ...options, placed, sheetName, level: "h3" });
    panels.set(sheetName, panel);
    opened.replaceChildren(...names.flatMap((name) => panels.get(name)?.place ?? []));
    return panel;
  };
  /** Nothing can belong to rows that are not there: another plan is on the desk. */
  const close = (): void => {
    for (const panel of panels.values()) panel.end();
    panels.clear();
    opened.replaceChildren();
  };
  const show = (): void => {
    if (tableOf(owner, desk.now.draft).rows.length === 0) close();
    for (const sheetName of names) {
      const hasRows = tableOf(sheetName, desk.now.draft).rows.length > 0;
      if (panels.has(sheetName)) panels.get(sheetName)?.show(placed);
      else if (hasRows) open(sheetName);
    }
    for (const { sheetName, button } of buttons) button.hidden = panels.has(sheetName);
    offered.hidden = panels.size === names.length || tableOf(owner, desk.now.draft).rows.length === 0;
  };
  show();
  return {
    place: element("div", {}, opened, offered),
    show: (nextPlaced) => {
      placed = nextPlaced;
      show();
    },
    panelOf: (sheetName) => (names.includes(sheetName) ? open(sheetName) : undefined),
    end: close,
  };
}
