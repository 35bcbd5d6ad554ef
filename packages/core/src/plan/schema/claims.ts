import { ClaimSchema } from "./claim.ts";
import { listSchema, mappingSchema, Text } from "./leaf.ts";

/** A paper's claims in a file of their own. */
export const ClaimsSchema = mappingSchema({
  title: Text.optional().meta({ description: "The paper's title" }),
  claims: listSchema(ClaimSchema, "a list of claims").meta({ description: "What the paper says" }),
}).meta({ title: "Outturn claims", description: "What a paper says of a plan, as people write it, to be tested." });
