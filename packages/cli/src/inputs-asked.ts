import { listed, type Plan, yearsFrom } from "@outturn/core";
import { type Between, INPUTS, type InputName, type InputOf, inputNamed, inputOf } from "@outturn/core/questions";
import { WrongUsage } from "./failure.ts";
import { fieldAfter, named, once, premiumAfter, yearAfter } from "./options.ts";

/** What an input is of, as options give it. */
export interface InputChoices {
  readonly where?: string;
  readonly rate?: string;
  readonly premium?: string;
  readonly scale?: string;
  readonly from?: string;
  readonly source?: string;
  readonly year?: string;
}

/** The options that say what each input is of. */
const OPTIONS: { readonly [name in InputName]: readonly (keyof InputChoices)[] } = {
  "agency-share": ["where", "rate", "premium"],
  "start-delay": ["where"],
  "pay-award": ["scale", "from"],
  funding: ["source", "year"],
  "carry-forward": ["source"],
};

const ALL = [...new Set(INPUTS.flatMap((name) => OPTIONS[name]))];

/** Refuses options that say what an input is of which is not asked about. */
export function checkInputOptions(names: readonly InputName[], choices: InputChoices): void {
  const stray = ALL.find(
    (option) => choices[option] !== undefined && !names.some((name) => OPTIONS[name].includes(option)),
  );
  if (stray === undefined) return;
  const subject = INPUTS.filter((name) => OPTIONS[name].includes(stray));
  throw new WrongUsage(`--${stray} is for ${listed(subject, "or")}, which is not asked about here.`);
}

/** An input by name, with the options that it needs. */
export function inputAsked(name: InputName, inputChoices: InputChoices, plan: Plan): InputOf {
  const where = inputChoices.where === undefined ? {} : { where: { id: inputChoices.where } };
  const wanted = (option: keyof InputChoices): string => {
    const given = inputChoices[option];
    if (given !== undefined) return given;
    throw new WrongUsage(`${name} needs --${option}.`);
  };
  switch (name) {
    case "agency-share":
      if (inputChoices.rate !== undefined && inputChoices.premium !== undefined)
        throw new WrongUsage("agency-share takes --rate, for posts, or --premium, for staff lines; not both.");
      return inputChoices.premium === undefined
        ? { input: name, rate: wanted("rate"), ...where }
        : { input: name, premium: premiumAfter(inputChoices.premium), ...where };
    case "start-delay":
      return { input: name, ...where };
    case "pay-award":
      return { input: name, scale: wanted("scale"), from: fieldAfter("--from", "day", wanted("from")) };
    case "funding":
      return {
        input: name,
        source: wanted("source"),
        year: yearAfter("--year", wanted("year"), yearsFrom(plan.years.from, plan.years.to)),
      };
    case "carry-forward":
      return { input: name, source: wanted("source") };
  }
}

/** `start-delay=0..30`, once for each input: it with its low and its high value, each as the plan would have it written. */
export function inputsBetween(texts: readonly string[], choices: InputChoices, plan: Plan): readonly Between[] {
  const split = texts.map((text) => {
    const [name = "", range = "", ...others] = text.split("=");
    const [low, high, ...more] = range.split("..");
    if (!low || !high || others.length + more.length > 0)
      throw new WrongUsage(`--input takes NAME=LOW..HIGH, such as start-delay=0..30; not "${text}".`);
    return { name: named(() => inputNamed(name)), low, high };
  });
  const names = split.map(({ name }) => name);
  once("--input", names);
  checkInputOptions(names, choices);
  return split.map(({ name, low: from, high: to }) => {
    const input = named(() => inputOf(plan, inputAsked(name, choices, plan)));
    const [low, high] = [from, to].map((text) => valueRead(name, text));
    if (low! >= high!) throw new WrongUsage(`--input ${name}: ${from} is not below ${to}.`);
    if (name === "start-delay" && high! > input.most)
      throw new WrongUsage(
        `--input ${name}: at most ${input.most} days: later, a post would start after its last day.`,
      );
    return { input, low: low!, high: high! };
  });
}

/** A value of an input, read by the schema of the field that the change sets. */
function valueRead(name: InputName, text: string): number {
  const option = `--input ${name}`;
  switch (name) {
    case "agency-share":
      return fieldAfter(option, "share", text);
    case "start-delay":
      return fieldAfter(option, "days later", text);
    case "pay-award":
      return fieldAfter(option, "percent", text);
    case "funding":
    case "carry-forward":
      return fieldAfter(option, "sum", text);
  }
}
