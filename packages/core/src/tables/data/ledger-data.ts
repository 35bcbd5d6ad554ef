import { monthIndex } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { COMPONENTS } from "../../ledger/index.ts";
import { moneyColumns, tagsInText } from "./columns.ts";
import type { CodedColumn, DataColumn, DataSet } from "./data-set.ts";
import { monthColumns } from "./month-codes.ts";
import { fteAtMonthEnds } from "./staff-data.ts";

/** The facts as columns, one row for each post or line, month and component that is not nothing, in the ledger's order. */
export function ledgerData(forecast: Forecast): DataSet {
  const { ledger, plan } = forecast;
  const facts = factColumns(forecast);
  const records = ledger.rows.map(({ of, recordIndex }) => (of === "post" ? plan.posts : plan.lines)[recordIndex]!);
  const ofRow = (name: string, says: string, words: CodedColumn["words"]): CodedColumn => ({
    ...{ name, says, kind: "text", codes: facts.row, words },
  });
  return {
    name: "ledger",
    says: "Every fact of the forecast: what one post or line costs in one month in one component. Income is below nothing. All totals are sums of these.",
    rowCount: facts.row.length,
    columns: [
      ofRow(
        "row",
        "The row's name: the id, or after the end id:after-end",
        ledger.rows.map(({ row: dataRow }) => dataRow),
      ),
      ofRow(
        "kind",
        "post or line",
        ledger.rows.map(({ of }) => of),
      ),
      ofRow(
        "id",
        "The id of the post or the line",
        records.map(({ id }) => id),
      ),
      ofRow(
        "title",
        "Its title",
        records.map(({ title }) => title),
      ),
      ofRow(
        "team",
        "Its team, where it has one",
        records.map(({ team }) => team),
      ),
      ofRow(
        "tags",
        "Its tags, as key=value, with a semicolon between them",
        records.map(({ tags }) => tagsInText(tags)),
      ),
      {
        ...{ name: "component", kind: "text", codes: facts.component, words: COMPONENTS },
        says: `What it is made of: ${COMPONENTS.join(", ")}`,
      },
      ...monthColumns(ledger.firstMonth, ledger.months, facts.month),
      {
        ...{ name: "fte", kind: "fte", values: facts.fte },
        says: "FTE of the post's people in cost on the last day of the month; none for a line. The same in each component: it is not to be added over them",
      },
      ...moneyColumns(facts.amount, "What it costs"),
    ] satisfies readonly DataColumn[],
  };
}

/** Facts by column: places of their rows, components and months, FTE and pence. */
function factColumns(forecast: Forecast) {
  const { ledger, plan } = forecast;
  const { rows, starts, amounts } = ledger;
  let factCount = 0;
  for (const amount of amounts) if (amount !== 0) factCount += 1;
  const [dataRow, component, month] = [0, 0, 0].map(() => new Int32Array(factCount)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [fte, amount] = [new Float64Array(factCount), new Float64Array(factCount)];
  const atMonthEnds = fteAtMonthEnds(forecast);
  let fact = 0;
  for (const [rowIndex, { of, recordIndex, afterEnd, from, months }] of rows.entries()) {
    const { end } = (of === "post" ? plan.posts[recordIndex] : undefined) ?? {};
    const endMonth = end === undefined ? Number.POSITIVE_INFINITY : monthIndex(end) - ledger.firstMonth;
    for (let componentIndex = 0; componentIndex < COMPONENTS.length; componentIndex += 1) {
      const start = starts[rowIndex * COMPONENTS.length + componentIndex]!;
      if (start < 0) continue;
      for (let monthOfRow = 0; monthOfRow < months; monthOfRow += 1) {
        const pence = amounts[start + monthOfRow]!;
        if (pence === 0) continue;
        const inPlan = from + monthOfRow;
        dataRow[fact] = rowIndex;
        component[fact] = componentIndex;
        month[fact] = inPlan;
        amount[fact] = pence;
        const cell = recordIndex * ledger.months + inPlan;
        const isOthers = afterEnd ? inPlan < endMonth : inPlan > endMonth;
        fte[fact] = of === "line" ? Number.NaN : isOthers ? 0 : atMonthEnds.employed[cell]! + atMonthEnds.agency[cell]!;
        fact += 1;
      }
    }
  }
  return { row: dataRow, component, month, fte, amount };
}
