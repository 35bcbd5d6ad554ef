import { counted } from "@outturn/core";
import { headline } from "@outturn/core/tables";
import { run } from "../ask/run.ts";
import type { ListAsked } from "./list-asked.ts";

const asFte = (fte: number): string => String(fte / 10_000);

/** What a list comes to so far, the sentence that counts first. */
export async function listWords({ book, look, used }: ListAsked): Promise<readonly string[]> {
  if (used !== undefined) {
    const posts = used.plan.posts.reduce((sum, { count }) => sum + count, 0);
    return [
      `${book.fileName}: ${counted(posts, "post")} of ${asFte(used.list.totals.used.fte)} FTE ${posts === 1 ? "is" : "are"} now a plan.`,
      headline(await run({ ask: "forecast", plan: used.plan })),
    ];
  }
  const { list, questions, issues } = look;
  const open = [
    ...(questions.length === 0 ? [] : [`${counted(questions.length, "question is", "questions are")} open`]),
    ...(issues.length === 0 ? [] : [`${counted(issues.length, "thing has", "things have")} to be mended`]),
  ];
  const openSays = open.length === 0 ? "Nothing of the list is open." : `${open.join(", and ")}.`;
  if (list === undefined) return [`${book.fileName} cannot be read as a list yet.`, openSays];
  const { read, used: usedSums, setAside } = list.totals;
  return [
    `${book.fileName}: of ${counted(read.rows, "row")}, ${counted(usedSums.rows, "is a row of posts", "are rows of posts")} and ${setAside.rows} ${setAside.rows === 1 ? "is" : "are"} set aside.`,
    questions.length === 0 ? openSays : `${openSays} Rows that are asked about count as set aside until then.`,
  ];
}
