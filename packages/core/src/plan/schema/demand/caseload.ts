import { missing } from "../../../issues/index.ts";
import type { Fte } from "../../../money/index.ts";
import type { Caseload, InPost } from "../../model/demand/caseload.ts";
import type { NamedCosts } from "../../model/plan.ts";
import { measuredSchema, numberOfThings } from "../counts.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, Id, mappingSchema, refuseValue, someOf, Text } from "../leaf.ts";
import { isNoCostNamed, namedCostFields, namedCosts } from "../named-costs.ts";
import { Rate } from "../shares.ts";

const { teams, tags, posts } = namedCostFields;
const people = { teams, tags, posts };

type PeopleGiven = Parameters<typeof namedCosts>[0];

/** The posts that are named, of whom at least one key tells. */
const named = (given: PeopleGiven): NamedCosts => namedCosts({ ...given, lines: [] });
const isNoneNamed = ({ teams: ofTeams, tags: withTags, posts: byId }: PeopleGiven): boolean =>
  isNoCostNamed({ teams: ofTeams, tags: withTags, posts: byId });

/** Full-time equivalents that stand in no post of the plan. */
const fteInPost = () => numberOfThings().transform((hundredths): Fte => (hundredths * 100) as Fte);

const InPostSchema = mappingSchema({
  workers: fteInPost().meta({ description: "FTE who hold cases" }),
  managers: fteInPost().optional().meta({ description: "FTE who manage them" }),
  source: SourceSchema.optional(),
}).transform((inPost): InPost => givenValue(inPost));

/** Cases and who holds them. */
export const CaseloadSchema = mappingSchema({
  id: Id.meta({ description: "Names it: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  worker: Text.optional().meta({
    default: "worker",
    description: "What one who holds cases is called, such as solicitor",
  }),
  cases: someOf(Id, "a list of kinds of demand").meta({ description: "The kinds of demand that are held, together" }),
  target: mappingSchema({
    cases: measuredSchema(100, 10_000, "cases", "18").meta({ description: "How many cases each is to have" }),
    source: SourceSchema.meta({ description: "Whose policy that is: no national number exists" }),
  }).meta({ description: "The caseload that is aimed at, and by whose policy" }),
  workers: mappingSchema(people).meta({ description: "The posts whose people hold cases: any of these names them" }),
  inPost: InPostSchema.optional().meta({ description: "Who is in post besides the posts of the plan" }),
  newlyQualified: mappingSchema({
    ...people,
    share: Rate.meta({ description: "Which share of a full caseload each of them carries, 0 to 1" }),
    source: SourceSchema,
  })
    .optional()
    .meta({ description: "Those of the workers who carry a reduced caseload" }),
  agencyShare: Rate.optional().meta({
    default: 1,
    description: "Which share of a full caseload an agency worker carries",
  }),
  away: Rate.optional().meta({
    default: 0,
    description:
      "Which share of posts is vacant, or of workers away, and not covered; besides vacancies the plan states",
  }),
  managers: mappingSchema({
    ...people,
    span: measuredSchema(100, 1_000, "workers", "6").meta({ description: "How many workers each manages" }),
    source: SourceSchema,
  })
    .optional()
    .meta({ description: "The posts that manage them, and for how many each" }),
})
  .transform((specification, context): Caseload => {
    const { workers, newlyQualified, managers, title, worker, agencyShare, away, inPost, ...caseload } = specification;
    for (const [key, given] of Object.entries({ newlyQualified, managers }))
      if (given !== undefined && isNoneNamed(given))
        refuseValue(context, missing("posts", "who they are: posts, teams or tags"), [key]);
    return {
      ...caseload,
      title: title ?? caseload.id,
      worker: worker ?? "worker",
      workers: named(workers),
      ...givenValue({
        inPost,
        newlyQualified: newlyQualified && {
          ...named(newlyQualified),
          share: newlyQualified.share,
          source: newlyQualified.source,
        },
        agencyShare,
        away,
        managers: managers && { ...named(managers), span: managers.span, source: managers.source },
      }),
    };
  })
  .meta({ id: "caseload", description: "Cases, who holds them, and how many each is to have" });
