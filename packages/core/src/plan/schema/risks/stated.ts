import * as z from "zod";
import { SourceSchema } from "../funding/source.ts";
import { Id, Text } from "../leaf.ts";

/** What every risk has, whatever is drawn. */
export const stated = {
  id: Id.meta({ description: "Names the risk: letters, digits, - and _; what is drawn for it hangs on this name" }),
  title: Text.optional().meta({ description: "What may come otherwise; by default its id" }),
  source: SourceSchema.optional(),
  owner: Text.optional().meta({ description: "Whose judgement it is. This, or a source, or both" }),
  contingency: Id.optional().meta({
    description: "A line that the plan holds for this risk: it is left out where the risk is drawn",
  }),
};

/** The name of a kind of risk. */
export const riskNamed = <const Name extends string>(name: Name) =>
  z.literal(name, { error: () => name }).meta({ description: "Which risk this is" });
