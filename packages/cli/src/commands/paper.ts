import { existsSync } from "node:fs";
import { counted, listed, nearest } from "@outturn/core";
import {
  figuresOf,
  type PaperSettings,
  picturesOf,
  type Report,
  type ReportOptions,
  readPaperSettings,
  readTemplate,
  reportOf,
  type Template,
  templates,
  toHtml,
  toMarkdown,
  toWord,
} from "@outturn/core/report";
import { readPaperSettingsBytes, textOfBytes } from "@outturn/core/yaml";
import { WrongUsage } from "../failure.ts";
import { fieldAfter } from "../options.ts";
import { figuresLines } from "../pages/figures-lines.ts";
import { questionsLines } from "../pages/questions-lines.ts";
import { readPlanFile } from "../plan-file.ts";
import { printPage, printText, say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { wordPictures } from "../word-pictures.ts";
import { writeWhole, wrote } from "../write-file.ts";
import { targetAt } from "../write-target.ts";

/** What `outturn paper` may be told. */
export interface PaperChoices {
  readonly out?: string;
  readonly template: string;
  readonly settings?: string;
  readonly asAt?: string;
  readonly scenario?: string;
  readonly exempt?: true;
  readonly final?: true;
  readonly figures?: true;
  readonly questions?: true;
  readonly update?: string;
  readonly force?: true;
}

/** `outturn paper PLAN`. */
export async function paper(path: string, choices: PaperChoices): Promise<void> {
  const { out, force, final, settings: settingsPath, template, update } = choices;
  const end = out === undefined ? undefined : endOf(out);
  const isOwn = !Object.hasOwn(templates, template);
  const writing = { reads: [path, settingsPath, isOwn ? template : undefined, update], force };
  if (out !== undefined) targetAt(out, writing);
  const forecast = await readForecast(path, choices.scenario);
  if (choices.figures) return printPage(() => figuresLines(figuresOf(forecast)));
  const { settings, locate } = await settingsOf(choices);
  const options = {
    status: final ? "final" : "draft",
    exempt: choices.exempt === true,
    ...(locate && { locate }),
  } as const;
  if (update !== undefined)
    return (await import("./paper-update.ts")).updatePaper({ old: update, out, writing }, forecast, settings, options);
  const readTemplateOrOwn = isOwn ? await ownTemplate(template) : readTemplate(templateNamed(template), template);
  const report = reportOf(forecast, readTemplateOrOwn, settings, options);
  if (choices.questions) return printPage((sheet) => questionsLines(report, sheet));
  if (out === undefined || end === undefined) return printText(toMarkdown(report));
  const content = await writersByEnd[end](report);
  say(wrote(`${out}: ${inShort(report)}`, writeWhole(out, content, writing)));
}

const ENDS = [".docx", ".html", ".md"] as const;
type End = (typeof ENDS)[number];

/** How a paper is written, by the end of the file's name. */
const writersByEnd: { readonly [end in End]: (report: Report) => Promise<string | Uint8Array> } = {
  ".docx": async (report) => toWord(report, await wordPictures(report.blocks)),
  ".html": async (report) => toHtml(report, await picturesOf(report)),
  ".md": async (report) => toMarkdown(report, { kept: true }),
};

function endOf(out: string): End {
  const found = ENDS.find((end) => out.toLowerCase().endsWith(end));
  if (found !== undefined) return found;
  throw new WrongUsage(`--out ${out}: its name must end in ${listed(ENDS, "or")}.`);
}

const templateNamed = (name: string): string => templates[name as keyof typeof templates];

/** A template in a file; where there is no such file, the name may have been meant for one that comes with the library. */
async function ownTemplate(path: string): Promise<Template> {
  const near = nearest(path, Object.keys(templates));
  if (path !== "-" && !existsSync(path))
    throw new WrongUsage(
      `--template ${path}: there is no such file.${near === undefined ? "" : ` Did you mean ${near}?`} Those that come with Outturn: ${Object.keys(templates).join(", ")}.`,
    );
  const { bytes, name } = await readPlanFile(path);
  return readTemplate(textOfBytes(bytes, name), name);
}

interface Settings {
  readonly settings: PaperSettings;
  readonly locate?: ReportOptions["locate"];
}

async function settingsOf({ settings: path, asAt }: PaperChoices): Promise<Settings> {
  const day = asAt === undefined ? {} : { asAt: fieldAfter("--as-at", "day", asAt) };
  if (path === undefined) return { settings: { ...readPaperSettings({}), ...day } };
  const { bytes, name } = await readPlanFile(path);
  const { settings, locate } = readPaperSettingsBytes(bytes, name);
  return { settings: { ...settings, ...day }, locate };
}

const inShort = ({ status, questions }: Report): string =>
  questions.length === 0 ? status : `${status}, ${counted(questions.length, "question")} to the writer`;
