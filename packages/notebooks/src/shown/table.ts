import type { Plan } from "@outturn/core";
import { type MoneyShown, type ShownTable, shownTable, type Table } from "@outturn/core/tables";
import { csvButton } from "./csv-button.ts";
import { figureButton, oneStop } from "./figure-buttons.ts";

export interface TableOptions {
  /** How sums are shown; default whole pounds. */
  readonly money?: MoneyShown;
  /** Default: the table's title. */
  readonly caption?: string;
  /** The plan that the figures of the table are of: each can be opened, where the page opens figures. */
  readonly explains?: Explains;
  /** Whether a button under the table gives it as a file; default: there is one. */
  readonly saves?: boolean;
}

/** A plan whose figures a table has; or where its columns are of several plans, the plan of a column by its key. */
export type Explains = Plan | ((column: string) => Plan | undefined);

const HINT = "Enter explains a figure. The arrow keys go from one figure to the next.";

/**
 * A table as people read it: its unit in the caption, every figure rounded on its own, what that leaves over said under it. It is
 * built cell by cell, since a plan of many posts has thousands and a slider moves them all.
 */
export function tableOf(
  table: Table,
  { money = "pounds", caption, explains, saves = true }: TableOptions = {},
): HTMLElement {
  const shown = shownTable(table, money);
  const name = caption ?? shown.title;
  const place = part("div", "table-place", [
    part("table", "govuk-table", [
      part("caption", "govuk-table__caption govuk-table__caption--s", [
        shown.unit === undefined ? name : `${name}, ${shown.unit}`,
      ]),
      head(shown),
      body(shown, explains),
    ]),
    ...(shown.rounding === undefined ? [] : [part("p", "govuk-body-s", [shown.rounding])]),
    ...(saves ? [csvButton(() => table, name, typeof explains === "object" ? explains.title : "")] : []),
  ]);
  // A table that is wider than the page is scrolled to by keyboard too.
  place.tabIndex = 0;
  place.setAttribute("role", "region");
  place.setAttribute("aria-label", name);
  if (oneStop(place)) place.setAttribute("aria-description", HINT);
  return place;
}

function head({ columns }: ShownTable): HTMLElement {
  const cells = columns.map(({ label, align }, columnIndex) => {
    if (label === "") return part("td", "govuk-table__cell", []);
    const right = columnIndex > 0 && align === "right" ? " govuk-table__header--numeric" : "";
    const cell = part("th", `govuk-table__header${right}`, [label]);
    cell.setAttribute("scope", "col");
    return cell;
  });
  return part("thead", "govuk-table__head", [part("tr", "govuk-table__row", cells)]);
}

function body({ columns, rows }: ShownTable, explains: Explains | undefined): HTMLElement {
  const looks = columns.map(
    ({ align }) => `govuk-table__cell${align === "right" ? " govuk-table__cell--numeric" : ""}`,
  );
  const plans = columns.map(({ key }) => (typeof explains === "function" ? explains(key) : explains));
  const lines = rows.map(({ is, cells, figures }) => {
    const parts = cells.map((text, position) =>
      part(position === 0 ? "th" : "td", position === 0 ? "govuk-table__header" : looks[position]!, [
        figureButton(text, figures?.[position], plans[position]),
      ]),
    );
    parts[0]?.setAttribute("scope", "row");
    return part("tr", `govuk-table__row row-${is}`, parts);
  });
  return part("tbody", "govuk-table__body", lines);
}

/** An element of a class. Texts in it stay text. */
function part(name: string, look: string, inside: readonly (string | HTMLElement)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = look;
  element.append(...inside);
  return element;
}
