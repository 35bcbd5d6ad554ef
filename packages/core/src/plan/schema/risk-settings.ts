import { notOneOf, wrongKind } from "../../issues/index.ts";
import { REGISTER_RISKS, type RegisterRisk, type RiskEntry, type RiskMatrix } from "../model/paper-settings.ts";
import { countSchema } from "./counts.ts";
import { givenValue, listSchema, mappingSchema, type RefinementContext, refuseValue, someOf, Text } from "./leaf.ts";

const words = "words from the least to the most, such as [Rare, Possible, Likely]";

/** A council's own matrix of risks. */
export const RiskMatrixSchema = mappingSchema({
  likelihood: someOf(Text, words).meta({ description: "How likely a risk is, from the least to the most" }),
  impact: someOf(Text, words).meta({ description: "How much it would do, from the least to the most" }),
  bands: listSchema(
    mappingSchema({
      from: countSchema(1).meta({ description: "The least score that is called so" }),
      title: Text.meta({ description: "What it is called, with a word beside a colour: Red (high)" }),
      means: Text.optional().meta({ description: "What that means, printed under every risk" }),
    }),
    "bands such as { from: 12, title: Red (high) }",
  )
    .optional()
    .meta({ description: "What scores are called, from a number up" }),
});

const RiskEntrySchema = mappingSchema({
  likelihood: Text.optional().meta({ description: "A word of riskMatrix.likelihood" }),
  impact: Text.optional().meta({ description: "A word of riskMatrix.impact" }),
  owner: Text.optional().meta({ description: "Whose the risk is" }),
  controls: Text.optional().meta({ description: "What is done about it already" }),
});

/** What the writer enters of each risk that a plan tells of. */
export const RisksSchema = mappingSchema({
  "conditional-money": RiskEntrySchema.optional().meta({ description: "Conditional money does not come" }),
  "unconfirmed-money": RiskEntrySchema.optional().meta({ description: "Money that is not confirmed does not come" }),
  "carry-forward": RiskEntrySchema.optional().meta({ description: "Money may not be carried forward" }),
  "goes-on": RiskEntrySchema.optional().meta({ description: "Staff go on after the money" }),
  agency: RiskEntrySchema.optional().meta({ description: "Posts are covered by agency workers" }),
});

type Written = { readonly [risk in RegisterRisk]?: RiskEntry | undefined };

/** A word of a risk that its matrix does not have is refused: a score without its matrix means nothing. */
export function checkRisks(risks: Written, matrix: RiskMatrix | undefined, context: RefinementContext): void {
  for (const risk of REGISTER_RISKS)
    for (const scale of ["likelihood", "impact"] as const) {
      const written = risks[risk]?.[scale];
      if (written === undefined) continue;
      const known = matrix?.[scale];
      if (known === undefined)
        refuseValue(context, wrongKind(written, "the council's matrix too, under riskMatrix"), ["risks", risk, scale]);
      else if (!known.includes(written)) refuseValue(context, notOneOf(written, known), ["risks", risk, scale]);
    }
}

/** Bands from the least score up, whatever order they are written in. */
export const riskMatrixOf = (written: {
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  readonly bands?:
    | readonly { readonly from: number; readonly title: string; readonly means?: string | undefined }[]
    | undefined;
}): RiskMatrix => ({
  likelihood: written.likelihood,
  impact: written.impact,
  bands: (written.bands ?? []).map((band) => givenValue(band)).sort((first, second) => first.from - second.from),
});
