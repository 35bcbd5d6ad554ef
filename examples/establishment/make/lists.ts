import { writeBook } from "@outturn/core/excel";
import { agencyRows } from "./agency.ts";
import { establishmentRows, HEADINGS, TITLE_LINES } from "./establishment.ts";
import { payrollRows } from "./payroll.ts";
import { truePosts } from "./posts.ts";

/** The files of this folder that are made: by name, with their bytes. The same in every run. */
export async function listFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const posts = truePosts();
  return new Map([
    ["establishment.xlsx", await workbook(posts)],
    ["payroll.csv", windows(payrollRows(posts))],
    ["agency.csv", windows(agencyRows())],
  ]);
}

const workbook = (posts: ReturnType<typeof truePosts>): Promise<Uint8Array> =>
  writeBook(
    {
      title: "Establishment list",
      sheets: [
        {
          name: "ESTAB07",
          title: "Children's services: establishment at 1 April 2026",
          introduction: TITLE_LINES,
          columns: HEADINGS.map((heading) => ({ heading, note: "As the system exports it", format: "text" })),
          rows: establishmentRows(posts),
        },
      ],
    },
    { made: "2026-04-02" },
  );

/** A text with commas as Windows programs write it: £ is one byte. */
function windows(rows: readonly (readonly string[])[]): Uint8Array {
  const text = rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
