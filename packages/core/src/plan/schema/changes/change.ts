import * as z from "zod";
import type { Change, ChangeName } from "../../model/change.ts";
import { moneyChanges } from "./change-money.ts";
import { type ChangeSchemas, postChanges } from "./change-posts.ts";
import { rateChanges } from "./change-rates.ts";

/** Every change that a scenario may make. */
const schemas = { ...postChanges, ...moneyChanges, ...rateChanges } as const satisfies ChangeSchemas<ChangeName>;

type Kinds = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

/** A change as it may be written. By this name other types speak of it: written out, it is thousands of lines in each. */
export type ChangeSpec = { readonly [name in ChangeName]: z.input<(typeof schemas)[name]> }[ChangeName];

/** One change to a plan; `change` names its kind. */
export const ChangeSchema = z
  .discriminatedUnion("change", Object.values(schemas) as unknown as Kinds, {
    error: (issue) => (issue.code === "invalid_union" ? Object.keys(schemas).join(", ") : "a mapping with a change"),
  })
  .meta({ id: "change", description: "One change to the plan" }) as unknown as z.ZodType<Change, ChangeSpec>;
