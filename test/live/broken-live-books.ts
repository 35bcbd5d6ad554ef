import { fillTemplate, readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import type { IssueCode } from "../../packages/core/src/issues/index.ts";
import { liveBook, readLiveEdits } from "../../packages/core/src/live/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import type { Book } from "../../packages/core/src/sheets/index.ts";
import { figuresByName, NAME_PREFIX } from "../../packages/core/src/tables/index.ts";
import { xlsx } from "../excel/build.ts";

/** A live workbook that people have changed so that it cannot be read back. */
interface BrokenLiveBook {
  readonly about: string;
  /** Reads it, which throws. */
  readonly read: () => Promise<unknown>;
}

const legal = (title: string): Forecast =>
  forecast(
    readPlan({
      ...{ outturn: 1, title, years: { from: "2025/26", to: "2025/26" } },
      lines: ["legal", "rent", "fees"].map((id) => ({ id, perYear: { "2025/26": 100_000 } })),
    }),
  );

async function bookOf(exported: Forecast): Promise<Book> {
  return readBook(await writeBook(liveBook(exported), { made: "2025-04-01" }), "forecast.xlsx");
}

/** For each code that only a live workbook or a template can have, one that has it. */
export const brokenLiveBooks: ReadonlyMap<IssueCode, BrokenLiveBook> = new Map([
  [
    "other-workbook",
    {
      about: "a live workbook that was exported from another plan",
      read: async () => readLiveEdits(await bookOf(legal("Legal costs")), legal("Legal costs, revised")),
    },
  ],
  [
    "workbook-altered",
    {
      about: "a live workbook in which a row was deleted and a sheet has another name",
      read: async () => {
        const exported = legal("Legal costs");
        const book = await bookOf(exported);
        const sheets = book.sheets.map((sheet) => {
          if (sheet.name === "Draws") return { ...sheet, name: "Drawn" };
          return sheet.name === "Lines" ? { ...sheet, rows: sheet.rows.filter(([id]) => id !== "rent") } : sheet;
        });
        return readLiveEdits({ ...book, sheets }, exported);
      },
    },
  ],
  [
    "template-name",
    {
      about: "a template with a name that stands for no figure, and one for too few cells",
      read: async () =>
        fillTemplate(
          xlsx("", {
            sheets:
              '<sheet name="Posts" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="outturn.cost.totl">Posts!$B$2</definedName><definedName name="Outturn.Tables.Cost_by_line">Posts!$B$4:$C$5</definedName></definedNames><sheets>',
          }),
          figuresByName(legal("Legal costs")),
          NAME_PREFIX,
          "committee.xlsx",
        ),
    },
  ],
] as const);
