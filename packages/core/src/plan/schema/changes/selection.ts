import { chooseOne } from "../../../issues/index.ts";
import type { Selection } from "../../model/change.ts";
import { givenValue, Id, mappingSchema, refuseValue, Text } from "../leaf.ts";
import { TagReferenceSchema } from "../tags.ts";
import { someKeyOf } from "../written.ts";

const ways = ["id", "team", "tag", "title"];

/** The records that a change is for. */
const SelectionSchema = mappingSchema({
  id: Id.optional().meta({ description: "Only what has this id" }),
  team: Text.optional().meta({ description: "Only what is of this team" }),
  tag: TagReferenceSchema.optional().meta({ description: "Only what has this tag" }),
  title: Text.optional().meta({ description: "Only what has this in its title, in any case of letters" }),
})
  .meta(someKeyOf(...ways))
  .transform((where, context): Selection => {
    if (Object.values(where).every((value) => value === undefined)) {
      return refuseValue(context, chooseOne("What the change is for", ways, []));
    }
    return givenValue(where);
  })
  .meta({
    id: "selection",
    description: "What the change is for: all that is named must hold; by default all that it can be for",
  });

/** The selection as every change that selects has it. */
export const where = SelectionSchema.optional();
