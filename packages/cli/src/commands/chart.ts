import { nearest } from "@outturn/core";
import { type Chart, chartJson, type Look, type Scheme, svgOf } from "@outturn/core/charts";
import { namedTables } from "@outturn/core/tables";
import type { Asked } from "../asked.ts";
import { CHARTS, type ChartAsked, chartOf } from "../chart-asked.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { checkInputOptions, type InputChoices } from "../inputs-asked.ts";
import { wholeAfter } from "../options.ts";
import { pngOf } from "../png.ts";
import { withWords } from "../png-words.ts";
import { say } from "../print.ts";
import { checkScenario, readForecast } from "../read-forecast.ts";
import { writeWhole, wrote } from "../write-file.ts";
import { targetAt } from "../write-target.ts";

/** What `outturn chart` may be told. */
export interface ChartChoices extends Asked, InputChoices, ChartAsked, AnswerChoices {
  readonly chart: string;
  readonly out?: string;
  readonly width: string;
  readonly scheme: string;
}

/** `outturn chart PLAN`. */
export async function chart(path: string, choices: ChartChoices): Promise<void> {
  const { chart: asked, out } = choices;
  const name = oneOf("--chart", asked === OLD_NAME ? "after-end" : asked, CHARTS);
  if (name !== "tornado") checkInputOptions([], choices);
  const look: Look = {
    width: wholeAfter("--width", choices.width, 200, 4000),
    scheme: oneOf("--scheme", choices.scheme, SCHEMES),
  };
  const kind = out === undefined ? undefined : kindOf(out);
  const writing = { reads: [path, choices.changes], force: choices.force };
  if (out !== undefined) targetAt(out, writing);
  const forecast = await readForecast(path);
  if (choices.scenario !== undefined) checkScenario(forecast.plan, choices.scenario, "--scenario");
  const drawnChart = chartOf(name, forecast, choices, look);
  if (out !== undefined && kind !== undefined) {
    const was = writeWhole(out, await contentOf(drawnChart, kind), writing);
    say(wrote(`${out}: ${drawnChart.title}`, was));
  }
  const tables = drawnChart.table.rows.length > 0 ? namedTables("chart", drawnChart.table) : [];
  const shown = { says: `${drawnChart.title}.`, tables, notes: [drawnChart.alt] };
  const json = () => ({ ...chartJson(drawnChart), fingerprint: forecast.fingerprint });
  const answer = answerOf(forecast, shown, json);
  await giveAnswer(out === undefined ? answer : { ...answer, page: () => [] }, choices, writing.reads);
}

/** What the picture of after-end was first called. */
const OLD_NAME = "tail";

const SCHEMES = ["light", "dark", "page"] as const satisfies readonly Scheme[];

function oneOf<Name extends string>(option: string, asked: string, known: readonly Name[]): Name {
  const found = known.find((candidate) => candidate === asked);
  if (found !== undefined) return found;
  const near = nearest(asked, known);
  const meantText = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new WrongUsage(`${option}: there is no "${asked}".${meantText} Known: ${known.join(", ")}.`);
}

const KINDS = [".svg", ".png", ".vl.json", ".json"] as const;
type Kind = (typeof KINDS)[number];

function kindOf(out: string): Kind {
  const found = KINDS.find((kind) => out.toLowerCase().endsWith(kind));
  if (found !== undefined) return found;
  const end = /\.[^./\\]*$/.exec(out)?.[0];
  const near = end === undefined ? undefined : nearest(end.toLowerCase(), KINDS);
  const meantText = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new WrongUsage(`--out ${out}: its name must end in .svg, .png or .vl.json.${meantText}`);
}

async function contentOf(drawnChart: Chart, kind: Kind): Promise<string | Uint8Array> {
  if (kind === ".json" || kind === ".vl.json") return `${JSON.stringify(drawnChart.spec, null, 2)}\n`;
  const svg = await svgOf(drawnChart);
  return kind === ".png" ? withWords(await pngOf(svg), drawnChart) : svg;
}
