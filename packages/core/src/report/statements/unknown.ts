import { dayInWords } from "../../calendar/index.ts";
import { RANGES } from "../../forecast/index.ts";
import { capitalised } from "../../words/index.ts";
import type { Block } from "../document/block.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { asAtOf, notesOf, placeholdersIn, planSays, type Writer } from "../writer.ts";
import { rateSaid } from "./assumptions.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** What was not known on the day: placeholders, rates carried on, years without an award, what the plan leaves open. */
export const unknown: Statement = (paperWriter) => {
  const day = asAtOf(paperWriter.forecast, paperWriter.settings);
  const items = [
    ...placeholders(paperWriter),
    ...carriedOn(paperWriter),
    ...openEnds(paperWriter),
    ...illustrative(paperWriter),
  ];
  const intro: readonly Block[] =
    items.length === 0
      ? paragraph(sentence`The plan marks no figure as one that is not known.`)
      : [...paragraph(sentence`Not known${day === undefined ? "" : ` on ${dayInWords(day)}`}:`), { is: "list", items }];
  return [...intro, ...where(day === undefined, [ask("as-at", sentence`Of which day are these figures?`)])];
};

function placeholders({ forecast }: Writer): readonly (readonly Run[])[] {
  const held = placeholdersIn(forecast, (rate) => rateSaid(rate).text);
  if (held.length === 0) return [];
  const named = held.slice(0, MOST_NAMED).map((title) => [planSays(title, "placeholders")]);
  const others = held.length > MOST_NAMED ? " and others" : "";
  return [sentence`the real figures of ${listedRuns(named)}${others}: what stands in the plan only holds their place`];
}

const MOST_NAMED = 4;

function carriedOn({ forecast }: Writer): readonly (readonly Run[])[] {
  const carried = notesOf(forecast, "rate-carried-on");
  const noAward = notesOf(forecast, "no-award");
  return [
    ...where(carried.length > 0, [
      sentence`rates that are published for earlier years alone: the last ones are carried on unchanged`,
    ]),
    ...where(noAward.length > 0, [
      sentence`the pay award of every year: where there is none, pay is carried on unchanged`,
    ]),
  ];
}

function openEnds({ forecast }: Writer): readonly (readonly Run[])[] {
  return forecast.ranges.map(({ name, posts }) => {
    const who = posts.length === 1 ? "a record of posts" : "some records of posts";
    const words = RANGES[name].words.opens(forecast.plan, who, posts.length > 1);
    return [planSays(capitalised(words), `ranges.${name}`)];
  });
}

const illustrative = ({ forecast }: Writer): readonly (readonly Run[])[] =>
  forecast.illustrative === undefined
    ? []
    : [sentence`figures that are made up, of which the plan says: ${planSays(forecast.illustrative, "illustrative")}`];
