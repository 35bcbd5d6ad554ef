import type { Cursor } from "./cursor.ts";
import { element } from "./element.ts";
import { partCount } from "./order.ts";
import { isDay } from "./painted-cell.ts";

/** A table of all the rows that a grid of several parts has, as it stands on paper. */
function printedTable({ order, view }: Pick<Cursor, "order" | "view">): HTMLTableElement {
  const { columns, title } = view;
  const body = element("tbody");
  for (const row of order) {
    if (row.isNew) continue;
    const line = element("tr");
    for (const [position, column] of columns.entries()) {
      const { text, faults } = view.cell(row, column);
      const look = column.isNumber ? { class: "govuk-table__cell--numeric" } : {};
      const cell = element(
        position === 0 ? "th" : "td",
        look,
        [text, ...faults].filter((words) => words !== "").join(" – "),
      );
      if (position === 0) cell.setAttribute("scope", "row");
      cell.classList.toggle("grid-day", isDay(text));
      line.append(cell);
    }
    body.append(line);
  }
  const headings = columns.map(({ heading }) => element("th", { scope: "col" }, heading));
  return element(
    "table",
    { class: "grid-table grid-printed" },
    element("caption", {}, title),
    element("thead", {}, element("tr", {}, ...headings)),
    body,
  );
}

/**
 * Has a grid that is shown in parts printed whole: what the filter leaves, in the order in which it is looked at. Gives what ends that.
 */
export function printedWhole(cursor: Cursor): () => void {
  let printed: HTMLTableElement | undefined;
  const begin = (): void => {
    if (partCount(cursor.order.length) === 1) return;
    printed = printedTable(cursor);
    cursor.place.append(printed);
    cursor.place.classList.add("grid-in-parts");
  };
  const finish = (): void => {
    printed?.remove();
    printed = undefined;
    cursor.place.classList.remove("grid-in-parts");
  };
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", finish);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", finish);
    finish();
  };
}
