import { ClaimSchema } from "./claim.ts";
import { listOf, mapping, Text } from "./leaf.ts";

/** A paper's claims in a file of their own. */
export const ClaimsSchema = mapping({
  title: Text.optional().meta({ description: "The paper's title" }),
  claims: listOf(ClaimSchema, "a list of claims").meta({ description: "What the paper says" }),
}).meta({ title: "Outturn claims", description: "What a paper says of a plan, as people write it, to be tested." });
