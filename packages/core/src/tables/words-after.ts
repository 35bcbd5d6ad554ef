import { type Day, dayInWords } from "../calendar/index.ts";
import { type Plan, toldApart } from "../plan/index.ts";
import { counted, listed } from "../words/index.ts";
import { sum, type Words } from "./said.ts";

/** What ends: how many posts it is (a line is none), and its last day. */
interface Ending {
  readonly title: string;
  readonly posts: number;
  readonly end?: Day | undefined;
}

/** What would go on after the plan stops paying for it, in one or two sentences; nothing where nothing would. */
export function after({ of, says }: Words): string {
  const notes = of.notes.filter(({ code }) => code === "continues-after-end");
  if (notes.length === 0) return "";
  const endings = endingsOf(toldApart(of.plan));
  const who = named(notes.map((note) => endings.get(note.of!)!));
  const annual = sum(notes.map(({ amount }) => amount!));
  const within = sum(notes.map(({ amounts }) => amounts!.withinYears!));
  const more = within > 0 ? `, and ${says(within)} for what is left of the plan's years` : "";
  return `${who} ${says(annual)} a year${more}. None of that is in the cost above.`;
}

function named(endings: readonly Ending[]): string {
  const days = new Set(endings.map(({ end }) => end));
  const [end] = days;
  const when = days.size > 1 || end === undefined ? "their end" : dayInWords(end);
  if (endings.length === 1)
    return `${endings[0]!.title} is permanent and is not costed after ${when}: it would go on at`;
  const posts = endings.reduce((total, one) => total + one.posts, 0);
  const lines = endings.filter((one) => one.posts === 0).length;
  const counts = [posts > 0 && counted(posts, "permanent post"), lines > 0 && counted(lines, "permanent staff line")];
  return `${listed(counts.filter((count) => count !== false))} are not costed after ${when}: together they would go on at`;
}

const endingsOf = ({ posts, lines }: Plan): ReadonlyMap<string, Ending> =>
  new Map<string, Ending>([
    ...posts.map(({ id, title, count, end }) => [id, { title, posts: count, end }] as const),
    ...lines.map(
      ({ id, title, sum: of }) => [id, { title, posts: 0, end: of.is === "one-off" ? of.on : of.to }] as const,
    ),
  ]);
