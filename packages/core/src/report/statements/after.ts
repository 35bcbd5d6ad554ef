import { addDays, dayInWords, yearOfDay } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { figureOf, planSays, said, type Writer } from "../writer.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** What happens when the plan stops paying: what goes on, what of it no money pays for, and which money stops. */
export const after: Statement = (paperWriter) => {
  const { goesOn } = paperWriter;
  if (goesOn.from === undefined)
    return paragraph(sentence`No permanent post or staff line goes on after the plan.`, ...stops(paperWriter));
  const lastPaid = dayInWords(addDays(goesOn.from, -1));
  const cost = sentence`After ${lastPaid} the plan stops paying for permanent staff; with nobody absorbed they would cost ${said(paperWriter, "after.aYear")} a year, which is not in the cost above.`;
  const stated = goesOn.money.notStated;
  const notStated = stated.map(({ id, title }) => [planSays(title, `funding.${id}.title`)]);
  return [
    ...paragraph(cost, unfunded(paperWriter), others(paperWriter), ...stops(paperWriter)),
    ...where(stated.length > 0, [
      ask(
        "after-money",
        sentence`What comes after the plan from recurrent money of which no sum is stated (${listedRuns(notStated)})?`,
      ),
    ]),
    ...where(goesOn.unfunded.confirmed.aYear >= 100, [
      ask("after-the-end", sentence`How will staff who go on be paid for, or absorbed, and by when?`),
    ]),
  ];
};

/** What of it no money that goes on pays for. */
function unfunded(paperWriter: Writer): readonly Run[] {
  const { unfunded: levels } = paperWriter.goesOn;
  const [confirmed, conditional] = [levels.confirmed.aYear, levels.conditional.aYear];
  if (paperWriter.forecast.plan.funding.length === 0) return sentence`The plan names no money for that.`;
  if (confirmed < 100) return sentence`Confirmed money that goes on would pay for all of it.`;
  const income = paperWriter.forecast.cost.income === undefined ? "" : " The plan's income is not counted in that.";
  const alone = withConfirmed(paperWriter);
  if (confirmed === conditional) return sentence`${alone}; conditional money does not change that.${income}`;
  const rest = conditional < 100 ? sentence`none of it` : sentence`${said(paperWriter, "after.unfunded.conditional")}`;
  return sentence`${alone}; if conditional money goes on too, ${rest} is without funding.${income}`;
}

/** Money that goes on is set against staff alone, though other costs may go on as well. */
function others({ forecast: { plan, cost, years } }: Writer): readonly Run[] {
  const lastYear = years.at(-1)!;
  const mayGoOn = plan.lines.some(
    ({ id, kind }) => kind !== "staff" && (ownProperty(cost.byLine, id)?.[lastYear] ?? 0) > 0,
  );
  return plan.funding.length === 0 || !mayGoOn
    ? []
    : sentence`Other costs of the plan's last year may go on and need that money too; they are not counted in this.`;
}

/** What of it is left by confirmed money that goes on; what one-off money carries forward stands in a sentence of its own. */
function withConfirmed(paperWriter: Writer): readonly Run[] {
  const left = "after.unfunded.confirmed";
  const isStated = paperWriter.goesOn.money.notStated.length === 0;
  const stated = isStated ? "" : ", as far as its sums are stated,";
  return figureOf(paperWriter, left).value === figureOf(paperWriter, "after.aYear").value
    ? sentence`Confirmed recurrent money${stated} pays for none of that`
    : sentence`Confirmed recurrent money${stated} leaves ${said(paperWriter, left)} of that without funding`;
}

/** When money stops; what of it is carried forward from its last year can pay later. */
function stops(paperWriter: Writer): readonly (readonly Run[])[] {
  const { money } = paperWriter.goesOn;
  const carriedOn = money.stops.filter((source) => source.carriedOn >= POUND);
  const others = money.stops.filter((source) => source.carriedOn < POUND);
  const days = [...new Set(others.map(({ lastDay }) => lastDay))].sort();
  return [
    ...days.map((day) => {
      const names = others
        .filter(({ lastDay }) => lastDay === day)
        .map(({ id, title }) => [planSays(title, `funding.${id}.title`)]);
      return sentence`The money of ${listedRuns(names)} stops on ${dayInWords(day)}.`;
    }),
    ...carriedOn.map(({ id, title, lastDay }) => {
      const carried = said(paperWriter, `funding.carriedOut.${id}.${yearOfDay(lastDay)}`);
      return sentence`The money of ${planSays(title, `funding.${id}.title`)} stops on ${dayInWords(lastDay)}, but for ${carried} that is carried forward and can pay later.`;
    }),
  ];
}

/** Under a pound is nothing. */
const POUND = 100;
