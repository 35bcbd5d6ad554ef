import { asPounds, type Pence, type Plan } from "@outturn/core";
import {
  type Between,
  type SensitivityGrid,
  sensitivityGrid,
  sensitivityJson,
  type TornadoBar,
  tornado,
  type WeeksDelay,
  weeksDelay,
  weeksMove,
} from "@outturn/core/questions";
import { figureInWords } from "@outturn/core/scenario";
import { namedTables, type Table, weekMovedSays, weeksDiffer } from "@outturn/core/tables";
import { type Asked, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { type InputChoices, inputsBetween } from "../inputs-asked.ts";
import { inUsage } from "../options.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn sensitivity` may be told. */
export interface SensitivityChoices extends Asked, InputChoices, AnswerChoices {
  readonly input: readonly string[];
  readonly figure: string;
  readonly grid?: true;
}

/** `outturn sensitivity PLAN`. */
export async function sensitivity(path: string, choices: SensitivityChoices): Promise<void> {
  const forecast = await readForecast(path);
  const plan = planAsked(forecast, choices);
  const inputs = inputsBetween(choices.input, choices, plan);
  const { figure, grid: wanted } = choices;
  if (wanted && inputs.length !== 2) throw new WrongUsage("--grid is of two inputs: give --input twice.");
  const bars = inUsage(() => tornado(plan, inputs, figure));
  const grid = wanted ? inUsage(() => sensitivityGrid(plan, along(inputs[0]!), along(inputs[1]!), figure)) : undefined;
  const delay = weeksDelay(plan);
  const move = weeksMove(plan);
  const tables = [
    ...namedTables("inputs", bars.length > 0 ? barsTable(bars, figureInWords(figure, plan)) : undefined),
    ...namedTables("inputs_grid", grid && gridTable(grid, inputs, plan)),
    ...namedTables("week_of_delay", delay.byPost.length > 0 ? delayTable(delay, move) : undefined),
  ];
  const shown = { says: inASentence(delay, move, bars, figureInWords(figure, plan)), tables, after: choices };
  const json = () => ({ ...sensitivityJson(bars, delay, grid, move), fingerprint: forecast.fingerprint });
  await giveAnswer(answerOf(forecast, shown, json), choices, [path, choices.changes]);
}

const STEPS = 4;

/** Five values from low to high. */
const along = ({ input, low, high }: Between) => ({
  input,
  values: Array.from({ length: STEPS + 1 }, (_, index) => low + Math.round(((high - low) * index) / STEPS)),
});

function inASentence(week: WeeksDelay, move: WeeksDelay, bars: readonly TornadoBar[], figureName: string): string {
  const { all, byPost } = week;
  const wording = `A week's delay of every post ${all < 0 ? "costs" : "saves"} ${asPounds(Math.abs(all) as typeof all)}.`;
  const moved = weekMovedSays(week, move);
  const delay = byPost.length > 0 ? [wording, ...(moved === undefined ? [] : [moved])].join(" ") : undefined;
  const [widest] = bars;
  if (!widest) return delay ?? "Nothing was asked: give --input.";
  const moves = asPounds(Math.abs(widest.high.figure - widest.low.figure) as typeof all);
  const most = bars.length > 1 ? ", the most of what was tried" : "";
  const input = `${NAMES[widest.input]} from ${brief(widest.low.says)} to ${brief(widest.high.says)}`;
  const tried = `${input} moves ${figureName} by ${moves}${most}.`;
  return delay === undefined ? tried : `${delay} ${tried}`;
}

const NAMES: { readonly [input in TornadoBar["input"]]: string } = {
  "agency-share": "The share of agency",
  "start-delay": "The delay of starts",
  "pay-award": "The pay award",
  funding: "Funding",
  "carry-forward": "Carry-forward",
};

/** A value without what stands in brackets after it. */
const brief = (wording: string): string => (wording.endsWith(")") ? wording.split(" (", 1)[0]! : wording);

const ALL = figureInWords("cost.all");

/** The figure asked for stands beside the effects where it is another than the cost of all years. */
const barsTable = (bars: readonly TornadoBar[], figureName: string) => ({
  title: `One input at a time: what it adds to the cost${figureName === ALL ? "" : `, and what ${figureName} comes to`}`,
  columns: [
    { key: "input", label: "Input", unit: "text" as const },
    ...Object.keys(bars[0]!.low.byYear).map((year) => ({ key: year, label: year, unit: "pounds" as const })),
    { key: "all", label: "All years", unit: "pounds" as const },
    ...(figureName === ALL ? [] : [{ key: "figure", label: "Comes to", unit: "pounds" as const }]),
  ],
  rows: bars.flatMap(({ input, low, high }) =>
    [low, high].map(({ says, byYear, all, figure: value }) => ({
      input: `${NAMES[input].replace("The ", "")}: ${brief(says)}`.replace(/^./, (first) => first.toUpperCase()),
      ...byYear,
      all,
      figure: value,
    })),
  ),
});

const gridTable = (
  { figure, down, across, rows }: SensitivityGrid,
  [rowsOf, columnsOf]: readonly Between[],
  plan: Plan,
) => ({
  title: `Two inputs at a time: ${figureInWords(figure, plan)}. ${NAMES[rowsOf!.input.name]} down, ${NAMES[columnsOf!.input.name].toLowerCase()} across`,
  columns: [
    { key: "down", label: "Value", unit: "text" as const },
    ...across.map((label, index) => ({ key: String(index), label: brief(label), unit: "pounds" as const })),
  ],
  rows: rows.map((row, rowIndex) => ({
    down: brief(down[rowIndex]!),
    ...Object.fromEntries(row.map((value, index) => [String(index), value])),
  })),
});

/** Both readings of a week, where they differ: recruitment slips, or the programme moves as a whole. */
function delayTable(delay: WeeksDelay, move: WeeksDelay): Table {
  const differ = weeksDiffer(delay, move);
  const ofLines = (move.all - move.byPost.reduce((total, { saves }) => total + saves, 0)) as Pence;
  const lines = ofLines === 0 ? [] : [{ post: "Lines of one sum", saves: 0, moved: ofLines }];
  return {
    title: "What a week's delay saves",
    columns: [
      { key: "post", label: "Post", unit: "text" },
      { key: "saves", label: differ ? "Recruitment slips" : "All years", unit: "pounds" },
      ...(differ ? [{ key: "moved", label: "Programme moves", unit: "pounds" } as const] : []),
    ],
    rows: [
      ...delay.byPost.map(({ id, title, saves }, position) => ({
        id,
        post: title,
        saves,
        moved: move.byPost[position]!.saves,
      })),
      ...lines,
    ],
    total: { post: lines.length === 0 ? "All posts" : "All", saves: delay.all, moved: move.all },
  };
}
