import { type Forecast, VERSION } from "../../forecast/index.ts";
import type { Level } from "../../funding/index.ts";
import { COMPONENTS, componentTitles, totalByComponent } from "../../ledger/index.ts";
import type { GridCell, Look } from "../../sheets/index.ts";
import { FAILING } from "../checks/check-rows.ts";
import type { CostRows } from "../costs/cost-rows.ts";
import { type Figure, figureOf, HERE } from "../figures/figure.ts";
import type { DrawRows } from "../funding/draw-rows.ts";
import { addBlank, addFigures, addWords, type LiveSheet, type RowFigure } from "../live-sheet.ts";
import { STAMP } from "./stamp.ts";

/** Rows of the summary that have a name in the workbook. */
export type NamedRows = ReadonlyMap<string, string>;

const gapWords: { readonly [level in Level]: string } = {
  confirmed: "Gap with confirmed funding alone",
  conditional: "Gap with conditional funding too",
  total: "Gap with all funding",
};

const uncountedWords: { readonly [level in Level]: string } = {
  confirmed: "Income not counted with confirmed funding alone",
  conditional: "Income not counted with conditional funding too",
  total: "Income not counted with all funding",
};

const names: { readonly [level in Level]: string } = {
  confirmed: "GapConfirmed",
  conditional: "GapConditional",
  total: "GapTotal",
};

/** The width of the column of names and of those of years, in letters. */
export const SUMMARY_WIDTHS = [44, 17] as const;

/** A text in as many rows as keep it within the table above it, and on the page. */
function addText(sheet: LiveSheet, text: string, lettersWide: number): void {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + word.length < lettersWide) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`    ${word}`);
  }
  for (const line of lines) addWords(sheet, [line], "text");
}

/** Writes the sheet that people read first: what the plan costs, what pays for it, the gap, and whether all checks hold. */
export function addSummary(
  sheet: LiveSheet,
  forecast: Forecast,
  costs: CostRows,
  draws: DrawRows,
  yearLetters: readonly string[],
): NamedRows {
  const { title, organisation, years, ledger, fingerprint, notes, illustrative } = forecast;
  addWords(sheet, [title], "title");
  const lettersWide = SUMMARY_WIDTHS[0] + SUMMARY_WIDTHS[1] * (years.length + 1);
  addText(
    sheet,
    [organisation, "A live workbook: change a yellow cell on the plan's own sheets, and every figure follows."]
      .filter(Boolean)
      .join(". "),
    lettersWide,
  );
  const overall: GridCell = {
    is: "formula",
    formula: `IF(${FAILING}=0,"All checks hold.","A check fails: see the sheet Checks. Figures here may not be the plan's.")`,
    value: "All checks hold.",
  };
  addWords(sheet, [overall], "total-label");
  if (illustrative !== undefined) addText(sheet, `Illustrative: ${illustrative}`, lettersWide);
  addBlank(sheet);
  const pounds = (words: string, figure: Figure, look: Look = "pounds"): RowFigure => {
    const sheetRow = addFigures(
      sheet,
      [words],
      figure,
      look,
      [look === "total-pounds" ? "total-label" : "label"],
      yearLetters,
    );
    const last = sheet.rows.pop()!;
    const [from, to] = [sheet.letters[0]!, sheet.letters.at(-1)!];
    const total: GridCell = {
      is: "formula",
      formula: `ROUND(SUM(${from}${sheetRow.row}:${to}${sheetRow.row}),2)`,
      value: inPounds(
        sheetRow.value.map((amount) => Math.round(amount * 100)).reduce((sum, amount) => sum + amount, 0),
      ),
    };
    sheet.rows.push({
      ...last,
      cells: [...last.cells, total],
      looks: [last.looks[0]!, ...years.map(() => look), look],
    });
    return sheetRow;
  };
  const head = (words: string): number => addWords(sheet, [words, ...years, "All years"], "heading", "year-heading");
  const [first, lastRow] = costs.rows;
  const column = `Costs!${HERE}$${first}:${HERE}$${lastRow}`;
  const byComponent = totalByComponent(ledger, "year");
  head("Cost");
  COMPONENTS.forEach((component, componentIndex) => {
    const value = years.map((_entry, financialYear) => byComponent[componentIndex * years.length + financialYear]!);
    if (
      value.every((amount) => amount === 0) &&
      !ledger.rows.some((_entry, sheetRow) => ledger.starts[sheetRow * COMPONENTS.length + componentIndex]! >= 0)
    )
      return;
    const text = `SUMIF(Costs!$B$${first}:$B$${lastRow},"${componentTitles[component]}",${column})/100`;
    pounds(componentTitles[component], figureOf(text, value.map(inPounds), { least: 0, most: 0 }));
  });
  const costRow = pounds(
    "Cost net of income",
    figureOf(`SUMIF(Costs!$C$${first}:$C$${lastRow},"cost",${column})/100`, forecast.draws.cost.map(inPounds), {
      least: 0,
      most: 0,
    }),
    "total-pounds",
  );
  addBlank(sheet);
  head("Funding applied, with all sources");
  const all = draws.levels.find(({ level }) => level === "total")!;
  for (const { id, applied } of all.sources) pounds(titleOf(forecast, id), perHundred(applied));
  pounds("Applied", perHundred(all.applied), "total-pounds");
  addBlank(sheet);
  head("Gap");
  const named = new Map([["Cost", rangeOf(sheet, costRow.row)]]);
  for (const { level, uncounted } of draws.levels)
    if (uncounted !== undefined) pounds(uncountedWords[level], perHundred(uncounted));
  for (const { level, gap } of draws.levels)
    named.set(names[level], rangeOf(sheet, pounds(gapWords[level], perHundred(gap), "total-pounds").row));
  addBlank(sheet);
  head("When it was exported");
  const exported = (words: string, amounts: readonly number[]): void => {
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    addWords(sheet, [words, ...amounts.map(inPounds), inPounds(total)], "label", "pounds");
  };
  exported("Cost net of income", forecast.draws.cost);
  for (const { level, gap } of draws.levels) exported(gapWords[level], gap.value);
  addBlank(sheet);
  addWords(sheet, ["Notes, as the forecast had them when it was exported"], "total-label");
  for (const { text } of notes) addText(sheet, text, lettersWide);
  addBlank(sheet);
  addWords(sheet, [`${STAMP.fingerprint}${fingerprint}`], "text");
  addWords(sheet, [`${STAMP.version}${VERSION}`], "text");
  return named;
}

const inPounds = (amount: number): number => amount / 100;

const perHundred = (sheetRow: RowFigure): Figure => ({
  ...sheetRow.elsewhere,
  text: `${sheetRow.elsewhere.text}/100`,
  value: sheetRow.value.map(inPounds),
});

const titleOf = ({ plan }: Forecast, id: string): string =>
  plan.funding.find((source) => source.id === id)?.title ?? id;

const rangeOf = ({ name, letters }: LiveSheet, sheetRow: number): string =>
  `${name}!$${letters[0]}$${sheetRow}:$${letters.at(-1)}$${sheetRow}`;
