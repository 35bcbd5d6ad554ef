import type { Plan } from "@outturn/core";
import type { Tail } from "@outturn/core/questions";
import { moneyAfterEnd, vacanciesNeeded, whatGoesOn } from "@outturn/core/tables";
import { html } from "htl";
import { folded } from "../shown/folded.ts";
import { parts } from "../shown/parts.ts";
import { tableOf } from "../shown/table.ts";
import { absorbedTable, tailYears } from "./tail-tables.ts";

/** The tables below the picture: each year, the money, who would have to move and when, and who goes on. */
export function tailSections(foundTail: Tail, nobody: Tail, explains?: Plan): HTMLElement {
  if (foundTail.from === undefined) return parts();
  const { goesOn, stops, notStated } = foundTail.money;
  const titled = (title: string, ...tables: readonly HTMLElement[]): readonly HTMLElement[] =>
    tables.length === 0 ? [] : [folded(title, ...tables)];
  const hasMoney = goesOn.length + stops.length + notStated.length > 0;
  return parts(
    ...titled(
      "Year by year",
      tableOf(tailYears(foundTail, nobody)),
      html`<p>The cost is what those under “Who goes on” cost in the days looked at, after the plan’s years. Unfunded is what of that the
      money that goes on does not pay for.</p>`,
    ),
    ...titled("Money", ...(hasMoney ? [tableOf(moneyAfterEnd(foundTail))] : [])),
    ...titled(
      "Vacancies",
      ...(foundTail.vacanciesNeeded.length > 0 ? [tableOf(vacanciesNeeded(foundTail))] : []),
      ...(foundTail.absorbing.is === "none" ? [] : [tableOf(absorbedTable(foundTail))]),
    ),
    ...titled("Who goes on", tableOf(whatGoesOn(foundTail), explains && { explains })),
  );
}
