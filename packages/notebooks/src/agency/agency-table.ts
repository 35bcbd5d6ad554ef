import type { AgencyAnswer } from "@outturn/core/questions";
import type { Table } from "@outturn/core/tables";

/** What agency costs against permanent staff on the same days, post by post and in all. */
export function agencyTable({ each, total }: AgencyAnswer): Table {
  const pounds = (key: string, label: string) => ({ key, label, unit: "pounds" as const });
  const peopleCount = each.reduce((totalSoFar, comparison) => totalSoFar + (comparison.people ?? 0), 0);
  const lines = each.some((comparison) => comparison.people === undefined);
  return {
    title: lines
      ? "Agency against permanent: a month of one person (of a line, all of it), and in all"
      : "Agency against permanent: a month of one person, and in all",
    columns: [
      { key: "title", label: "Post", unit: "text" },
      { key: "people", label: "People", unit: "count" },
      pounds("a", "Month employed"),
      pounds("b", "Month agency"),
      pounds("c", "Premium a month"),
      pounds("d", "All employed"),
      pounds("e", "All agency"),
      pounds("f", "Premium in all"),
    ],
    rows: each.map(({ title, people: count, aMonth, employed, agency, premium }) => ({
      title,
      people: count,
      ...{ a: aMonth.employed, b: aMonth.agency, c: aMonth.premium },
      ...{ d: employed, e: agency, f: premium },
    })),
    total: {
      title: "All",
      people: lines ? undefined : peopleCount,
      ...{ a: undefined, b: undefined, c: undefined },
      ...{ d: total.employed, e: total.agency, f: total.premium },
    },
    across: { parts: ["d", "f"], wholes: ["e"] },
  };
}
