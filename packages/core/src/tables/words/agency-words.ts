import { type Day, dayInWords, daysBetween } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Against, AgencyAnswer } from "../../questions/index.ts";
import { capitalised, counted, listed } from "../../words/index.ts";
import { inBrief } from "../money-shown.ts";
import type { Table } from "../table.ts";

const MOST_NAMED = 2;

/**
 * What agency costs against employees on the same person-days, and whose and which days these are: the answer of every page and of the
 * command.
 *
 * @param agencyCharge - what the agency charges, in words such as "£1,800 a week", where one charge is asked about
 */
export function agencySays({ days, each, total }: AgencyAnswer, agencyCharge?: string): string {
  const isEvery = days === "every" || each.every((comparison) => comparison.days === undefined);
  const who = capitalised(
    `agency ${isEvery ? "workers throughout" : "cover"}${agencyCharge === undefined ? "" : `, at ${agencyCharge},`}`,
  );
  const greatest = Math.max(Math.abs(total.agency), Math.abs(total.employed), Math.abs(total.premium)) as Pence;
  const unit = inBrief(greatest).endsWith("m") ? "millions" : "pounds";
  const sums = `${inBrief(total.agency, unit)} against ${inBrief(total.employed, unit)}`;
  const byWords = inBrief(Math.abs(total.premium) as Pence, unit);
  const [costs, would] = isEvery ? ["would cost", ""] : ["costs", " would"];
  const compared =
    total.premium === 0
      ? `${who} ${costs} as much as employees${would}: ${inBrief(total.agency, unit)}`
      : `${who} ${costs} ${byWords} ${total.premium < 0 ? "less" : "more"} than employees${would}: ${sums}`;
  return `${compared}.${ofWhom(each)}`;
}

/** " Compared on the same 275 person-days of Social worker, between 1 April 2025 and 31 December 2025."; nothing for lines alone. */
function ofWhom(comparisons: readonly Against[]): string {
  const posts = comparisons.filter(({ days }) => days !== undefined);
  const [first, ...others] = posts.flatMap(({ days = [] }) => days);
  if (!first) return "";
  const everything = [first, ...others];
  const fromDay = everything.reduce((day, days) => (days.from < day ? days.from : day), first.from);
  const toDay = everything.reduce((day, days) => (days.to > day ? days.to : day), first.to);
  const peopleCount = posts.reduce((total, comparison) => total + (comparison.people ?? 0), 0);
  const whose =
    posts.length <= MOST_NAMED
      ? listed(posts.map(({ title }) => title))
      : `${counted(peopleCount, "person", "people")} in ${counted(posts.length, "post")} of the plan`;
  const lines = comparisons.filter(({ days }) => days === undefined).map(({ title }) => title);
  const beside =
    lines.length === 0
      ? ""
      : `, and for all of ${lines.length <= MOST_NAMED ? listed(lines) : counted(lines.length, "staff line")}`;
  const days = counted(
    everything.reduce((total, record) => total + personDays(record), 0),
    "person-day",
  );
  return ` Compared on the same ${days} of ${whose}, between ${dayInWords(fromDay)} and ${dayInWords(toDay)}${beside}.`;
}

const personDays = ({ from, to, people }: { readonly from: Day; readonly to: Day; readonly people: number }): number =>
  people * (daysBetween(from, to) + 1);

/** The days that agency and employees are compared on, run by run; nothing for lines, which have none. */
export function agencyDays({ days: which, each }: AgencyAnswer): Table | undefined {
  const rows = each.flatMap(({ id, title, days = [] }) =>
    days.map(({ from, to, people }) => ({
      id,
      post: title,
      people,
      from: dayInWords(from),
      to: dayInWords(to),
    })),
  );
  if (rows.length === 0) return undefined;
  return {
    title:
      which === "covered"
        ? "The days compared: those that agency covers"
        : "The days compared: every day that somebody is there",
    columns: [
      { key: "post", label: "Post", unit: "text" },
      { key: "people", label: "People", unit: "count" },
      { key: "from", label: "From", unit: "text" },
      { key: "to", label: "To", unit: "text" },
    ],
    rows,
  };
}
