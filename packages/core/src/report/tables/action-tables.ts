import { dayInWords } from "../../calendar/index.ts";
import type { ReportTable } from "../document/block.ts";
import { type Run, textRun } from "../document/run.ts";
import { planSays, type Writer } from "../writer.ts";

const NOT_STATED = textRun("not stated");

/** The council's own codes for how far an action is, as it writes them: what each means, its colour in words, and how many actions have it. */
export function statusTable({ forecast: { plan } }: Writer): ReportTable | undefined {
  const { statusCodes = [], actions = [] } = plan;
  if (statusCodes.length === 0) return undefined;
  return table(
    "What the council's codes for actions mean",
    ["Code", "Meaning", "Colour", "Counts as done", "Actions"],
    statusCodes.map(({ code, meaning, colour, isDone }, position) => {
      const path = `statusCodes.${position}`;
      const count = actions.filter(({ status }) => status === code).length;
      return [
        planSays(code, `${path}.code`),
        planSays(meaning, `${path}.meaning`),
        colour === undefined ? NOT_STATED : planSays(colour, `${path}.colour`),
        textRun(isDone ? "yes" : "no"),
        planSays(String(count), `${path}.actions`),
      ];
    }),
  );
}

/** What is done about recommendations: for which, whose it is, until when, and how far it is by the council's own code. */
export function actionTable({ forecast: { plan } }: Writer): ReportTable | undefined {
  const { actions = [], recommendations = [], statusCodes = [] } = plan;
  if (actions.length === 0) return undefined;
  const titles = new Map(recommendations.map(({ id, title }) => [id, title]));
  const meanings = new Map(statusCodes.map(({ code, meaning }) => [code, meaning]));
  return table(
    "Actions, and how far they are",
    ["Action", "For", "Owner", "Due", "Status"],
    actions.map((action, position) => {
      const path = `actions.${position}`;
      const aims = action.recommendations.map(({ id }) => titles.get(id) ?? id).join("; ");
      const meaning = meanings.get(action.status) ?? action.status;
      return [
        planSays(action.title, `${path}.title`),
        aims === "" ? textRun("no recommendation") : planSays(aims, `${path}.recommendation`),
        action.owner === undefined ? NOT_STATED : planSays(action.owner, `${path}.owner`),
        action.due === undefined ? NOT_STATED : planSays(dayInWords(action.due), `${path}.due`),
        planSays(meaning === action.status ? meaning : `${action.status}: ${meaning}`, `${path}.status`),
      ];
    }),
  );
}

const table = (caption: string, labels: readonly string[], rows: readonly (readonly Run[])[]): ReportTable => ({
  is: "table",
  caption: [textRun(caption)],
  columns: labels.map((label) => ({ label, align: "left" })),
  rows: rows.map((cells) => ({ is: "row", cells: cells.map((cell) => [cell]) })),
});
