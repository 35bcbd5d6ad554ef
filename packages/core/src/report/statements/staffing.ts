import { dayInWords, lastDay } from "../../calendar/index.ts";
import { toldApart } from "../../plan/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { isOpen } from "../figures/open-posts.ts";
import { figureOf, planSays, said, type Writer } from "../writer.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** Posts, people and FTE in each year; of a plan whose staff are a sum, a question. */
export const staffing: Statement = (paperWriter) => {
  const { plan, staff, years } = paperWriter.forecast;
  if (plan.posts.length > 0) {
    const withPosts = years.filter((financialYear) => staff.posts[financialYear]! > 0);
    if (withPosts.length === 0) return paragraph(sentence`None of its posts is in its years.`);
    return [
      ...paragraph(
        sentence`It includes ${listedRuns(withPosts.map((financialYear) => inYear(paperWriter, financialYear)))}.`,
      ),
      ...where(!paperWriter.exempt && !isOpen(paperWriter.forecast), [ask("small-numbers", sentence`${SMALL}`)]),
    ];
  }
  const sums = toldApart(plan).lines.filter(({ kind }) => kind === "staff");
  if (sums.length === 0) return paragraph(sentence`The plan lists no posts.`);
  const titles = listedRuns(sums.map(({ id, title }) => [planSays(title, `lines.${id}.title`)]));
  return [
    ...paragraph(sentence`Its staff are stated as a sum: the plan lists no posts.`),
    ask("posts", sentence`How many posts, people and FTE are in ${titles}?`),
  ];
};

/** What is left to the writer where some posts are small: sums that are of the plan as a whole say what they say. */
const SMALL =
  "Does a total of the plan, a year with few people, or a source that pays for one post show what fewer than five people cost, " +
  "and may the paper be open all the same?";

/** "5 posts in 2024/25 (4.50 FTE on average, 5.00 on 31 March 2025)". */
function inYear(paperWriter: Writer, financialYear: Writer["forecast"]["years"][number]): readonly Run[] {
  const posts = figureOf(paperWriter, `staff.posts.${financialYear}`).value;
  const people = figureOf(paperWriter, `staff.people.${financialYear}`).value;
  const held =
    people === posts
      ? []
      : sentence`${said(paperWriter, `staff.people.${financialYear}`)} ${people === 1 ? "person" : "people"}, `;
  const average = said(paperWriter, `staff.fteAverage.${financialYear}`);
  const atEnd = said(paperWriter, `staff.fteAtYearEnd.${financialYear}`);
  const orNone = atEnd.text === "0" ? { ...atEnd, text: "none" } : atEnd;
  return sentence`${said(paperWriter, `staff.posts.${financialYear}`)} ${posts === 1 ? "post" : "posts"} in ${financialYear} (${held}${average} FTE on average, ${orNone} on ${dayInWords(lastDay(financialYear))})`;
}
