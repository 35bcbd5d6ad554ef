import { type MoneyShown, shownTable, type Table } from "@outturn/core/tables";
import type { Page } from "playwright-core";

/** A picture as those meet it who do not see it: its heading, its text, and its table row by row. */
export interface SeenFigure {
  readonly title: string;
  readonly drawn: string;
  readonly table: readonly (readonly string[])[];
}

/** What a page says. */
export interface Seen {
  /** Its answer, the first sentence first. */
  readonly answer: readonly string[];
  readonly figures: readonly SeenFigure[];
}

/** What a page says now. */
export const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const text = (of: Element | null): string => (of?.textContent ?? "").trim().replace(/\s+/g, " ");
    return {
      answer: [...document.querySelectorAll(".answer-words p")].map(text),
      figures: [...document.querySelectorAll("figure.picture")].map((figure) => ({
        title: text(figure.querySelector("figcaption h2")),
        drawn: figure.querySelector("svg[role=img]")?.getAttribute("aria-label") ?? "",
        table: [...figure.querySelectorAll("table tr")].map((row) => [...row.children].map(text)),
      })),
    };
  });

/** How a picture of the library's must be seen on a page. */
export function asSeen(
  { title, alt, table }: { readonly title: string; readonly alt: string; readonly table: Table },
  money: MoneyShown = "pounds",
): SeenFigure {
  const { columns, rows } = shownTable(table, money);
  const cells = [columns.map(({ label }) => label), ...rows.map((row) => row.cells)];
  return {
    title: tidy(title),
    // Its title stands above it, and is not said again.
    drawn: alt.replace(`${title}. `, () => ""),
    table: cells.map((row) => row.map(tidy)),
  };
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");
