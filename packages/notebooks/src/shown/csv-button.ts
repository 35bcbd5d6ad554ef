import { tableCsv } from "@outturn/core/csv";
import type { Table } from "@outturn/core/tables";
import { partFileName, saveFile } from "../save/save-file.ts";
import { button } from "./button.ts";

/**
 * A button under a table that gives its figures to the penny as a file, as the command writes them: no text of it is run as a formula.
 *
 * @param table - asked for when the button is pressed
 * @param name - what the table is called
 * @param planTitle - of the plan that it is of; the name of the file begins with it
 */
export function csvButton(table: () => Table, name: string, planTitle = ""): HTMLElement {
  const save = (): void => saveFile(partFileName(planTitle, name, "csv"), tableCsv(table()), "text/csv");
  const place = document.createElement("p");
  place.className = "govuk-body-s table-save";
  place.append(button("Download as CSV", save, "link", `Download as CSV: ${name}`));
  return place;
}
