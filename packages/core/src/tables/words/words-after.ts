import { type Day, dayInWords } from "../../calendar/index.ts";
import { type Plan, toldApart } from "../../plan/index.ts";
import { counted, listed } from "../../words/index.ts";
import { type ReportWords, totalPence } from "./said.ts";

/** What ends: how many posts it is (a line is none), and its last day. */
interface Ending {
  readonly title: string;
  readonly posts: number;
  readonly end?: Day | undefined;
}

/** What would go on after the plan stops paying for it, in one or two sentences; nothing where nothing would. */
export function after({ forecast, says }: ReportWords): string {
  const notes = forecast.notes.filter(({ code }) => code === "continues-after-end");
  if (notes.length === 0) return "";
  const endings = endingsOf(toldApart(forecast.plan));
  const who = endingsNamed(notes.map((note) => endings.get(note.of!)!));
  const annual = totalPence(notes.map(({ amount }) => amount!));
  const withinYears = totalPence(notes.map(({ amounts }) => amounts!.withinYears!));
  const more = withinYears > 0 ? `, and ${says(withinYears)} for what is left of the plan's years` : "";
  return `${who} ${says(annual)} a year${more}. None of that is in the cost above.`;
}

function endingsNamed(endings: readonly Ending[]): string {
  const days = new Set(endings.map(({ end }) => end));
  const [endDay] = days;
  const timingWords = days.size > 1 || endDay === undefined ? "their end" : dayInWords(endDay);
  if (endings.length === 1)
    return `${endings[0]!.title} is permanent and is not costed after ${timingWords}: it would go on at`;
  const postCount = endings.reduce((total, ending) => total + ending.posts, 0);
  const lines = endings.filter((ending) => ending.posts === 0).length;
  const counts = [
    postCount > 0 && counted(postCount, "permanent post"),
    lines > 0 && counted(lines, "permanent staff line"),
  ];
  return `${listed(counts.filter((count) => count !== false))} are not costed after ${timingWords}: together they would go on at`;
}

const endingsOf = ({ posts, lines }: Plan): ReadonlyMap<string, Ending> =>
  new Map<string, Ending>([
    ...posts.map(({ id, title, count, end }) => [id, { title, posts: count, end }] as const),
    ...lines.map(
      ({ id, title, sum: lineSum }) =>
        [id, { title, posts: 0, end: lineSum.is === "one-off" ? lineSum.on : lineSum.to }] as const,
    ),
  ]);
