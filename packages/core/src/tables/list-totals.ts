import type { ControlTotals, ListRead, Sums } from "../lists/index.ts";
import { capitalised } from "../words/index.ts";
import type { Cells, Table } from "./table.ts";

const columns = [
  { key: "rows", label: "Rows", unit: "count" },
  { key: "money", label: "Money", unit: "pounds" },
  { key: "fte", label: "FTE", unit: "fte" },
] as const;

const sums = ({ rows, money, fte }: Sums): Cells => ({ rows, money, fte });

/** What was read of a list = what was used + what was set aside: rows, money as the list has it, FTE. */
export function listTotals({ totals }: Pick<ListRead, "totals">): Table {
  return {
    title: "Control totals",
    columns: [{ key: "name", label: "", unit: "text" }, ...columns],
    rows: [
      { name: "Used", ...sums(totals.used) },
      { name: "Set aside", ...sums(totals.setAside) },
    ],
    total: { name: "Read", ...sums(totals.read) },
  };
}

/** Rows of a list that are no posts, by reason, with their places. */
export function listSetAside({ totals }: Pick<ListRead, "totals">): Table {
  return {
    title: "Set aside",
    columns: [{ key: "name", label: "", unit: "text" }, ...columns, { key: "places", label: "In rows", unit: "text" }],
    rows: totals.reasons.map(({ reason, places, ...found }) => ({
      name: capitalised(reason),
      ...sums(found),
      places: placesShown(places),
    })),
    total: { name: "All that is set aside", ...sums(totals.setAside), places: "" },
  };
}

const MOST_PLACES = 4;

function placesShown(places: readonly string[]): string {
  const more = places.length - MOST_PLACES;
  return `${places.slice(0, MOST_PLACES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What is used of a list by team or cost centre, with what is set aside there. */
export function listByGroup({ totals }: Pick<ListRead, "totals">): Table {
  return {
    title: `Used, by ${totals.groupedBy === "nothing" ? "team" : totals.groupedBy}`,
    columns: [
      { key: "name", label: "", unit: "text" },
      ...columns,
      { key: "aside", label: "Set aside", unit: "pounds" },
    ],
    rows: groupRows(totals),
    total: { name: "All", ...sums(totals.used), aside: totals.setAside.money },
  };
}

/** Teams that have posts, or money that is set aside. */
const groupRows = ({ groups }: ControlTotals): readonly Cells[] =>
  groups
    .filter(({ used, setAside }) => used.rows > 0 || setAside.money !== 0 || setAside.fte !== 0)
    .map(({ name = "(none named)", used, setAside }) => ({ name, ...sums(used), aside: setAside.money }));
