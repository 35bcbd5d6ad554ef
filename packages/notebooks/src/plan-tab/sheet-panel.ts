import { counted } from "@outturn/core";
import { type DraftRow, type DraftTable, draftCell, draftTotals } from "@outturn/core/workbook";
import { element, type Grid, type GridActions, grid } from "../grid/index.ts";
import { csvButton } from "../shown/csv-button.ts";
import type { Desk, Draft } from "../state/desk.ts";
import { COST, columnKey, rowKey } from "./cell-key.ts";
import { scenarioInWords } from "./plan-answer.ts";
import { costKey, type PlanCosts, rowCosts } from "./plan-costs.ts";
import { type RowDeed, rowButtons } from "./row-buttons.ts";
import { deedLabel, possibleDeeds, withDeed } from "./row-deeds.ts";
import { editLabel, withTexts } from "./sheet-edits.ts";
import { faultsOn, type PlacedIssue } from "./sheet-issues.ts";
import { sheetTable } from "./sheet-table.ts";
import { sheetTools } from "./sheet-tools.ts";
import { type SheetView, type ShownRow, sheetView } from "./sheet-view.ts";
import { type ShownColumn, shownColumns } from "./shown-columns.ts";
import { tableOf } from "./tables.ts";

/** One sheet of the plan, to be typed into, with what is done to whole rows and what they come to. */
export interface SheetPanel {
  readonly place: HTMLElement;
  show(placed: readonly PlacedIssue[]): void;
  /** Puts the focus on a row, or on the cell of an issue. */
  focus(row: DraftRow | undefined, column?: string): void;
  /** Puts the focus on a row to be filled in. */
  addRow(): void;
  end(): void;
}

export interface SheetPanelOptions {
  readonly sheetName: string;
  readonly level: "h2" | "h3";
  readonly desk: Desk;
  readonly costs: PlanCosts;
  readonly placed: readonly PlacedIssue[];
  /** Shows the rows of another sheet that say what a cell does not. */
  readonly follow: (sheetName: string, owner: string) => void;
}

/** So wide is a column at least in which something is said to be wrong, in letters. */
const WORDS_WIDTH = 24;

export function sheetPanel(options: SheetPanelOptions): SheetPanel {
  const { sheetName, level, desk, costs, follow } = options;
  let { placed } = options;
  /** Where nothing stands yet, every column is offered, and stays while the first row is filled in. */
  let isWhole = false;
  /** Columns keep their widths: a table is built anew where one is another. */
  const widths = new Map<string, number>();
  let sheet: Grid | undefined;

  const markedRows = (): readonly ShownRow[] => sheet?.markedRows ?? [];
  const edit = (label: string, draft: Draft): void => {
    if (draft !== desk.now.draft) desk.edit(label, draft);
  };
  const act = (deed: RowDeed): void => {
    if (deed === "add") {
      sheet?.focusNewRow();
      return;
    }
    const rows = markedRows();
    const draftRows = rows.flatMap(({ row }) => row ?? []);
    const label = deedLabel(
      sheetName,
      rows.map(({ name }) => name),
      deed,
    );
    edit(label, withDeed(sheetName, desk.now.draft, draftRows, deed));
    desk.say(`${label}.`);
  };
  const buttons = rowButtons(sheetName, act);
  const showButtons = (): void => {
    const { draft } = desk.now;
    buttons.show(markedRows().length, possibleDeeds(sheetName, draft, tableOf(sheetName, draft).rows));
  };
  const tools = sheetTools({
    ...{ sheetName, buttons, find: (text) => sheet?.filter(text) },
    save: csvButton(() => sheetTable(tableOf(sheetName, desk.now.draft)), sheetName, desk.now.good.written.title),
    showWhole: (isWanted) => {
      isWhole = isWanted;
      show();
    },
  });
  const totals = element("p", { class: "govuk-body sheet-totals" });
  const said = element("div", { class: "sheet-said" });
  const say = (sentences: readonly string[]): void => {
    said.replaceChildren(...sentences.map((sentence) => element("p", { class: "govuk-body" }, sentence)));
    if (sentences.length > 0) desk.say(sentences.join(" "));
  };

  const viewOf = (table: DraftTable): SheetView => {
    isWhole ||= table.rows.length === 0;
    const faults = faultsOn(table, placed);
    const costOfId = rowCosts(sheetName, costs.forecast);
    const columns = shownColumns(table, { isWhole, faulty: faults.columns, hasCosts: costOfId.size > 0 });
    for (const { key, width } of columns)
      widths.set(key, Math.max(widths.get(key) ?? width, faults.columns.has(key) ? WORDS_WIDTH : 0));
    const scenario = scenarioInWords(desk.now);
    const isBehind = costs.good?.draft !== desk.now.draft;
    const costsOf = [
      ...(scenario === "" ? [] : [` ${scenario}`]),
      ...(isBehind ? [", before the last change"] : []),
    ].join("");
    const costOf = (row: DraftRow): string => costOfId.get(costKey(row)) ?? "";
    const kept = columns.map(
      (column): ShownColumn => ({
        ...column,
        width: widths.get(column.key)!,
        ...(column.key === COST && { heading: `${column.heading}${costsOf}` }),
      }),
    );
    const hidden = table.columns.filter((column) => !kept.some(({ key }) => key === columnKey(column)));
    tools.show({ hidden: hidden.length, isWhole, rows: table.rows.length });
    totals.textContent = draftTotals(table).join(", ");
    return sheetView({ draft: desk.now.draft, table, columns: kept, faults, costOf });
  };
  const show = (): void => {
    const table = tableOf(sheetName, desk.now.draft);
    sheet?.show(viewOf(table));
    showButtons();
  };
  const actions: GridActions = {
    type: (texts, how) => {
      const headings = new Map(
        tableOf(sheetName, desk.now.draft).columns.map((column) => [columnKey(column), column.heading]),
      );
      const { draft, refused } = withTexts(sheetName, desk.now.draft, texts);
      edit(
        editLabel(sheetName, texts, how, (key) => headings.get(key) ?? "Name"),
        draft,
      );
      say(refused);
      if (how === "pasted") desk.say([`Pasted into ${counted(texts.length, "cell")}.`, ...refused].join(" "));
    },
    say: (sentence) => desk.say(sentence),
    openHeld: (gridRow, column, held) => {
      const { row, name } = gridRow as ShownRow;
      const { column: draftColumn } = column as ShownColumn;
      const other = row && draftColumn ? draftCell(sheetName, row, draftColumn).sheetName : undefined;
      if (other === undefined) say([held]);
      else follow(other, name);
    },
    moved: () => showButtons(),
  };

  const table = tableOf(sheetName, desk.now.draft);
  sheet = grid(viewOf(table), actions);
  showButtons();
  const heading = element(level, { class: "sheet-heading", tabindex: "-1" }, sheetName);
  return {
    place: element(
      "section",
      { class: "sheet", "aria-label": sheetName },
      ...[heading, ...table.introduction.map((line) => element("p", { class: "govuk-hint" }, line))],
      ...[tools.place, said, sheet.place, totals],
    ),
    show: (nextPlaced) => {
      placed = nextPlaced;
      show();
    },
    focus: (row, column) => {
      if (row === undefined) heading.focus();
      else sheet?.focus(rowKey(row), column);
    },
    addRow: () => sheet?.focusNewRow(),
    end: () => sheet?.end(),
  };
}
