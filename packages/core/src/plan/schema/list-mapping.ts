import * as z from "zod";
import type { Pence } from "../../money/index.ts";
import type { ListColumn, ListField, ListMapping, SetAsideRule } from "../model/list-mapping.ts";
import { countSchema, measuredSchema } from "./counts.ts";
import { DayText } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import { givenValue, listSchema, mappingSchema, numberOnly, oneOfSchema, oneOrMore, Text, textOnly } from "./leaf.ts";
import { Money, Sum } from "./money.ts";

const Letter = mappingSchema({
  letter: textOnly("a column's letter, such as G")
    .regex(/^[A-Za-z]{1,3}$/, { error: () => "letters such as G or AB" })
    .meta({ description: "The letter that spreadsheets give the column" }),
}).transform(({ letter }): ListColumn => ({ letter: letter.toUpperCase() }));

const ColumnSchema = z
  .union([Text, Letter], { error: () => "the column's heading, or { letter: G }" })
  .transform((column): ListColumn => (typeof column === "string" ? { heading: column } : column))
  .meta({ id: "list-column", description: "A column by its heading, or where two have the same, by its letter" });

const columnOf = (description: string) => ColumnSchema.optional().meta({ description });

const columns = {
  post: columnOf("Post number: names the post in the plan"),
  title: columnOf("Job title"),
  team: columnOf("Team or department"),
  costCentre: columnOf("Cost centre; becomes the tag cost-centre"),
  grade: columnOf("Grade, as the list names it"),
  point: columnOf("Spinal column point"),
  salary: columnOf("Pay"),
  charge: columnOf("What the agency charges"),
  fte: columnOf("Full-time equivalent"),
  hours: columnOf("Contracted hours a week, where FTE is not given"),
  weeks: columnOf("Paid weeks a year, of term-time posts"),
  start: columnOf("First day of the post or its holder"),
  end: columnOf("Last day"),
  status: columnOf("Whether the post is filled"),
  holder: columnOf("Who is in the post: read only for whether somebody is"),
  count: columnOf("How many posts the row stands for"),
  gradeFrom: columnOf("Lowest salary of the grade"),
  gradeTo: columnOf("Highest salary of the grade"),
} satisfies { readonly [field in ListField]: z.ZodType<ListColumn | undefined> };

const Rule = mappingSchema({
  column: ColumnSchema,
  is: oneOrMore(Text, "text").meta({ description: "What the column holds in those rows: one text, or a list" }),
  because: Text.meta({ description: "Why they are no posts of the plan: said in the control totals" }),
}).transform(({ column, is, because: reason }): SetAsideRule => ({ column, is, reason }));

const dayOr = <const Words extends readonly string[]>(words: Words, wanted: string) =>
  z.union([oneOfSchema(words), DayText], { error: () => wanted });

/** A salary of a full-time year that nobody is asked about. */
const PLAUSIBLE = { from: 1_500_000 as Pence, to: 25_000_000 as Pence };

/** How a list is read into posts. */
export const ListMappingSchema = mappingSchema({
  list: oneOfSchema(["establishment", "payroll", "agency"]).meta({ description: "What the list is of" }),
  source: SourceSchema.optional(),
  sheet: Text.optional().meta({ description: "The sheet of a workbook; by default its only one" }),
  headings: listSchema(z.string(), "a list of headings").optional().meta({
    description: "The headings of the list that this was written for, in order: a list with others is told apart",
  }),
  columns: mappingSchema(columns).meta({ description: "Which column is what, by heading" }),
  tags: z
    .record(z.string(), ColumnSchema, { error: () => "columns by tag, such as { service: Service area }" })
    .optional()
    .meta({ description: "Columns that become tags of posts" }),
  months: listSchema(ColumnSchema, "a list of columns")
    .length(12, { error: () => "twelve columns" })
    .optional()
    .meta({
      description: "Columns of what is paid in each month, from April to March, where no column has a salary",
    }),
  notPersonal: listSchema(ColumnSchema, "a list of columns").optional().meta({
    description: "Columns that look personal and are not",
  }),
  setAside: listSchema(Rule, "a list of { column, is, because }").optional().meta({
    description: "Rows that are no posts of the plan",
  }),
  moneyIn: oneOfSchema(["pounds", "pence"]).optional().meta({ description: "The unit of money" }),
  payPer: oneOfSchema(["year", "month", "week", "day", "hour"]).optional().meta({ description: "What a sum is for" }),
  salaryIs: oneOfSchema(["full-time", "actual"]).optional().meta({
    description: "Whether pay is that of a full-time year, or what is paid after hours and weeks",
  }),
  agencyTerms: z
    .record(z.string(), z.unknown(), { error: () => "terms such as { hoursPerWeek: 37, weeksPerYear: 46 }" })
    .optional()
    .meta({
      description:
        "How much of a year agency workers are paid for, as agencyRates of a plan have it: hoursPerWeek, daysPerWeek, weeksPerYear, bankHolidays",
    }),
  fullTimeHours: measuredSchema(100, 80, "hours", "37").optional().meta({ description: "Hours of a full week" }),
  serialDates: z
    .union([z.literal(1900), z.literal(1904), oneOfSchema(["1900", "1904"])], { error: () => "1900 or 1904" })
    .transform((year) => String(year) as "1900" | "1904")
    .optional()
    .meta({ description: "The year from which a spreadsheet counts dates that stand as numbers" }),
  dateOrder: oneOfSchema(["day-first", "month-first"]).optional().meta({ description: "How dates are written" }),
  groupRows: oneOfSchema(["each-post", "one-post"]).optional().meta({
    description: "Whether a row that stands for n posts is n posts, each with the row's FTE and pay, or one",
  }),
  groupHeadings: oneOfSchema(["team", "set-aside"]).optional().meta({
    description: "Whether a row with one text alone names the team of the rows under it",
  }),
  blankFte: oneOfSchema(["full-time", "set-aside"]).optional().meta({ description: "What a row without FTE is" }),
  blankPay: oneOfSchema(["grade", "set-aside"])
    .optional()
    .meta({ description: "What a row without pay is: paid by its grade, one of plan.grades, or set aside" }),
  blankHolder: oneOfSchema(["vacant", "filled"]).optional().meta({ description: "What a row without a holder is" }),
  blankStart: dayOr(["set-aside"], "a date such as 2026-04-01, or set-aside").optional().meta({
    description: "The first day of a filled post without one",
  }),
  vacantStart: dayOr(["as-listed", "set-aside"], "a date such as 2026-09-01, as-listed, or set-aside").optional().meta({
    description: "The first day of what is vacant, which costs nothing until then",
  }),
  vacantWords: listSchema(Text, "a list of words")
    .optional()
    .meta({
      default: ["vacant", "vacancy"],
      description: "What status or holder says of a vacant post, in whole words",
    }),
  repeats: oneOfSchema(["each-post", "first"]).optional().meta({
    description:
      "Whether rows with one post number are each a post, or the first of them is and the others are set aside",
  }),
  blankMonths: oneOfSchema(["nothing-paid", "set-aside"]).optional().meta({
    description:
      "What a row with pay in some months only is: paid nothing in the others, so that what there is is its year's pay, or set aside",
  }),
  hiddenRows: oneOfSchema(["use", "set-aside"]).optional().meta({ description: "What hidden rows of a workbook are" }),
  spine: dayOr(["none"], "the first day of a national spine, such as 2025-04-01, or none").optional().meta({
    description: "The national spine that salaries are held to: those on a point of it become that point",
  }),
  plausible: mappingSchema({
    from: Sum.meta({ description: "The least" }),
    to: Sum.meta({ description: "The most" }),
  })
    .optional()
    .meta({
      default: { from: 15000, to: 250000 },
      description: "What a full-time year's salary may be without being asked about",
    }),
  expect: mappingSchema({
    rows: countSchema(0).optional().meta({ description: "Rows that are used" }),
    money: Money.optional().meta({ description: "Their money, as the list has it" }),
    fte: numberOnly("a number such as 120.5").optional().meta({ description: "Their FTE" }),
  })
    .optional()
    .meta({ description: "What the rows that are used must come to" }),
  plan: z
    .record(z.string(), z.unknown(), { error: () => "title, years and onCosts of the plan" })
    .optional()
    .meta({
      description: "All of the plan but its posts, as a plan has it: title, years, onCosts, grades, funding",
    }),
})
  .transform((written): ListMapping => {
    const { list, tags, setAside, notPersonal, vacantWords, plausible, plan, expect, ...others } = written;
    return givenValue({
      kind: list,
      ...others,
      columns: givenValue(written.columns),
      tags: tags ?? {},
      setAside: setAside ?? [],
      notPersonal: notPersonal ?? [],
      vacantWords: vacantWords ?? ["vacant", "vacancy"],
      plausible: plausible ?? PLAUSIBLE,
      plan: plan ?? {},
      expect:
        expect &&
        givenValue({ ...expect, fte: expect.fte === undefined ? undefined : Math.round(expect.fte * 10_000) }),
    }) as ListMapping;
  })
  .meta({
    title: "Outturn mapping",
    description: "How a list of posts, of pay or of agency bookings is read into posts.",
  });

/** A mapping as it may be written. */
export type ListMappingSpec = z.input<typeof ListMappingSchema>;
