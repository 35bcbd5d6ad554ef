import { dayInWords, type Plan } from "@outturn/core";
import type { LineRamp, PostsRamp } from "@outturn/core/questions";
import type { Column, Table } from "@outturn/core/tables";
import { named } from "./ramp-words.ts";

/** What brings a straight line to the printed sum of the first year. */
export function lineCausesTable({ line, flat, causes, years }: LineRamp, plan: Plan): Table {
  const { first } = named(plan, line);
  const says = new Map([
    ["ramp", "Later starts"],
    ["uplift", "A dearer second year"],
  ]);
  return {
    title: `Why ${first} is not a straight line`,
    columns: [
      { key: "cause", label: "Cause", unit: "text" },
      { key: "sum", label: first, unit: "pounds" },
    ],
    rows: [
      { cause: "A straight line by months", sum: flat },
      ...causes.map(({ name, effect }) => ({ cause: says.get(name) ?? name, sum: effect })),
    ],
    total: { cause: "As in the plan", sum: years.first.amount },
  };
}

const causes: { readonly [cause in PostsRamp["why"]["causes"][number]["name"]]: string } = {
  ramp: "Starts later than the first",
  awards: "Pay awards",
  increments: "Increments",
  rates: "NI, pension and levy that change",
  agency: "Agency workers",
};

/** What makes the years of a list of posts cost what they do: from everybody at once to the plan, each cause that counts. */
export function postsCausesTable({ why: { from, flat, causes: foundCauses, cost } }: PostsRamp): Table {
  const years = Object.keys(cost);
  const eachCauses = foundCauses.filter(({ byYear }) => Object.values(byYear).some((amount) => amount !== 0));
  return {
    title: "What moves the years",
    columns: [
      { key: "cause", label: "Cause", unit: "text" },
      ...years.map((year): Column => ({ key: year, label: year, unit: "pounds" })),
    ],
    rows: [
      { cause: `Everybody from ${dayInWords(from)}, at its pay and rates`, ...flat },
      ...eachCauses.map(({ name, byYear }) => ({ cause: causes[name], ...byYear })),
    ],
    total: { cause: "As in the plan", ...cost },
  };
}
