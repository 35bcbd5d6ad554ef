import type { Entrants, EntrantsShare } from "../../model/demand/entrants.ts";
import { Id, mappingSchema, someOf } from "../leaf.ts";
import { Rate } from "../shares.ts";
import { FlowSchema } from "./flow.ts";

const ShareSchema = mappingSchema({
  kind: Id.meta({ description: "A kind of demand, which has no in of its own and does not grow" }),
  share: Rate.meta({ description: "Its share of all who come, 0 to 1; all shares are 100% together" }),
}).transform((share): EntrantsShare => share);

/** Who comes, shared over kinds. */
export const EntrantsSchema = mappingSchema({
  id: Id.meta({ description: "Names them: letters, digits, - and _" }),
  number: FlowSchema.meta({ description: "How many come in all: a month, or by month or day" }),
  shares: someOf(ShareSchema, "a list of kinds with their shares").meta({
    description: "Which share of them comes into each kind; exactly 100% together",
  }),
})
  .transform((entrants): Entrants => entrants)
  .meta({ id: "entrants", description: "Who comes in, as one number that is shared over kinds of demand by per cent" });
