import { gradeAts, increments, niThresholds, partMonths, startIns } from "../../conventions/index.ts";
import type { Conventions } from "../model/plan.ts";
import { DayText } from "./dates.ts";
import { givenValue, mappingSchema, oneOfSchema } from "./leaf.ts";

/** The names of a convention's values, the default first. */
export const namesOf = <Name extends string>(values: { readonly [name in Name]: unknown }): [Name, ...Name[]] =>
  Object.keys(values) as [Name, ...Name[]];

const choicesOf = (values: { readonly [name: string]: { readonly choice: string } }): string[] =>
  Object.values(values).map(({ choice }) => choice);

/** Choices with commas in them, in a row. */
const semicolons = (choices: readonly string[]): string => `${choices.slice(0, -1).join("; ")}; or ${choices.at(-1)}`;

/** Named ways of counting, each with its default. */
export const ConventionsSchema = mappingSchema({
  partMonth: oneOfSchema(namesOf(partMonths))
    .prefault(namesOf(partMonths)[0])
    .meta({
      description: `How a part month is paid: ${semicolons(choicesOf(partMonths))}`,
    }),
  increments: oneOfSchema(namesOf(increments))
    .prefault(namesOf(increments)[0])
    .meta({
      description: `When people move up a point: ${choicesOf(increments).join("; ")}`,
    }),
  niThreshold: oneOfSchema(namesOf(niThresholds))
    .prefault(namesOf(niThresholds)[0])
    .meta({
      description: `The monthly threshold of employer NI: ${choicesOf(niThresholds).join(", or ")}`,
    }),
  gradeAt: oneOfSchema(namesOf(gradeAts))
    .optional()
    .meta({
      default: namesOf(gradeAts)[0],
      description: `Where in their grade people start of whom no point is stated: ${choicesOf(gradeAts).join("; ")}`,
    }),
  startIn: oneOfSchema(namesOf(startIns))
    .optional()
    .meta({
      default: namesOf(startIns)[0],
      description: `On which day people start of whom only a range of days is known: ${choicesOf(startIns).join("; ")}`,
    }),
  knownOn: DayText.optional().meta({
    description: "Published figures announced after this day are not used; by default all that are held are",
  }),
})
  .transform((specification): Conventions => givenValue(specification))
  .meta({ description: "Conventions that change figures" });
