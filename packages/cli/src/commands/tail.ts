import { type Tail, type TailOptions, tail, tailJson } from "@outturn/core/questions";
import {
  afterEndInWords,
  leftByYear,
  moneyAfterEnd,
  namedTables,
  vacanciesNeeded,
  whatGoesOn,
} from "@outturn/core/tables";
import { type Asked, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { fieldAfter, inUsage } from "../options.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn after-end` may be told. */
export interface TailChoices extends Asked, AnswerChoices {
  readonly absorbed?: string;
  readonly turnover?: string;
  readonly establishment?: string;
  readonly grade?: string;
  readonly people?: string;
  readonly months: string;
  readonly prices: NonNullable<TailOptions["prices"]>;
}

/** `outturn after-end PLAN`, by its old name `outturn tail PLAN`. */
export async function tailOf(path: string, choices: TailChoices): Promise<void> {
  const forecast = await readForecast(path);
  const plan = planAsked(forecast, choices);
  const { people: stated } = choices;
  const count = stated === undefined ? undefined : fieldAfter("--people", "people", stated);
  const people = count === undefined ? {} : Object.fromEntries(plan.lines.map(({ id }) => [id, count]));
  const absorbing = absorbingOf(choices);
  const monthCount = fieldAfter("--months", "months looked at", choices.months);
  const foundTail = inUsage(() => tail(plan, { absorbing, people, months: monthCount, prices: choices.prices }));
  checkGrade(choices.grade, foundTail);
  const [wording = "", ...notes] = afterEndInWords(foundTail, plan);
  const { money, staying, vacanciesNeeded: needed } = foundTail;
  const goesOn = staying.length > 0;
  const hasMoney = money.goesOn.length + money.stops.length + money.notStated.length > 0;
  const tables = [
    ...namedTables("after_end_posts", goesOn ? whatGoesOn(foundTail) : undefined),
    ...namedTables("after_end_left", goesOn ? leftByYear(foundTail) : undefined),
    ...namedTables("after_end_money", goesOn && hasMoney ? moneyAfterEnd(foundTail) : undefined),
    ...namedTables("vacancies_needed", needed.length > 1 ? vacanciesNeeded(foundTail) : undefined),
  ];
  const json = () => ({ ...tailJson(foundTail), fingerprint: forecast.fingerprint });
  const shown = { says: wording, tables, notes, after: choices };
  await giveAnswer(answerOf(forecast, shown, json), choices, [path, choices.changes]);
}

/** Vacancies of a grade that nobody here has would be of no use to anybody. */
function checkGrade(grade: string | undefined, { staying: allStaying }: Tail): void {
  const grades = [...new Set(allStaying.map((staying) => staying.grade))];
  if (grade === undefined || grades.length === 0 || grades.includes(grade)) return;
  throw new WrongUsage(`--grade: nobody who stays is of the grade "${grade}". The grades are ${grades.join(", ")}.`);
}

function absorbingOf({ absorbed, turnover, establishment, grade }: TailChoices): TailOptions["absorbing"] {
  if (turnover !== undefined) {
    if (absorbed !== undefined) throw new WrongUsage("give --absorbed or --turnover, not both.");
    if (establishment === undefined) throw new WrongUsage("--turnover is of an --establishment: so many people.");
    const peopleCount = fieldAfter("--establishment", "people", establishment);
    const rate = fieldAfter("--turnover", "share", turnover);
    const record = {
      name: "establishment",
      people: peopleCount,
      turnover: rate,
      ...(grade !== undefined && { grade }),
    };
    return { is: "turnover", establishments: [record] };
  }
  return absorbed === undefined
    ? { is: "none" }
    : { is: "dated", on: [{ day: fieldAfter("--absorbed", "day", absorbed) }] };
}
