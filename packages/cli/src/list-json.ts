import { inPounds } from "@outturn/core";
import type { ListRead, Sums } from "@outturn/core/lists";

const sums = ({ rows, money, fte }: Sums) => ({ rows, money: inPounds(money), fte: fte / 10_000 });

/** A list as JSON: its control totals with money in pounds, what was dropped, and each row that is a post. */
export function listJson({ totals, rows, ...list }: ListRead) {
  return {
    ...list,
    totals: {
      read: sums(totals.read),
      used: sums(totals.used),
      setAside: sums(totals.setAside),
      reasons: totals.reasons.map(({ reason, places, ...found }) => ({ reason, ...sums(found), rowsOfFile: places })),
      groupedBy: totals.groupedBy,
      groups: totals.groups.map(({ name, read, used, setAside }) => ({
        ...(name !== undefined && { name }),
        read: sums(read),
        used: sums(used),
        setAside: sums(setAside),
      })),
    },
    rows: rows.map(({ place, id, money, fte, count, vacant, pay }) => ({
      place,
      id,
      ...(money !== undefined && { money: inPounds(money) }),
      fte: fte / 10_000,
      count,
      vacant,
      ...(pay.is === "salary" && {
        salary: inPounds(pay.salary),
        ...(pay.point !== undefined && { point: pay.point }),
      }),
    })),
  };
}
