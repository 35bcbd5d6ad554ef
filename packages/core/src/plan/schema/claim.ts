import * as z from "zod";
import type { Claim } from "../model/claim.ts";
import { SourceSchema } from "./funding/source.ts";
import { givenValue, mappingSchema, Text } from "./leaf.ts";

const fields = mappingSchema({
  says: Text.meta({ description: "The claim, as people write it" }),
  source: SourceSchema.optional(),
});

/** A claim: a text, or a text with where it is printed. It is held as written; checking the claims reads it. */
export const ClaimSchema = z
  .union([Text, fields], { error: () => 'a claim such as "7 months in 2024/25", or a mapping with says' })
  .transform((writtenValue): Claim => {
    const { says: writtenText, source } =
      typeof writtenValue === "string" ? { says: writtenValue, source: undefined } : writtenValue;
    return givenValue({ text: writtenText, source });
  })
  .meta({
    id: "claim",
    description: "What a paper says, such as 628k + 1.359m = 1.987m, 7 months in 2024/25, or 37 posts",
  });
