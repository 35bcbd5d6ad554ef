import { isFactored } from "../ledger/index.ts";
import type { FundingSource, Plan, Post, TagReference, VacancyException } from "../plan/index.ts";
import { selects } from "./select.ts";

type Fence = NonNullable<FundingSource["pays"]>;

/**
 * A plan in which what names a post by its id, a ring-fence or an exception, names the part that was split off it as well.
 *
 * @param parts - ids of the parts by those of the posts that they were split off
 */
export function namingParts(plan: Plan, parts: ReadonlyMap<string, readonly string[]>): Plan {
  if (parts.size === 0) return plan;
  const withParts = (recordId: string): readonly string[] => [recordId, ...(parts.get(recordId) ?? [])];
  return renamed(plan, {
    except: (vacancyException) =>
      vacancyException.is === "post"
        ? withParts(vacancyException.id).map((recordId) => ({ is: "post", id: recordId }))
        : [vacancyException],
    pays: (pays) => ({ ...pays, posts: pays.posts.flatMap(withParts) }),
  });
}

/** The post that each post of a plan comes from, by its id and by the ids of its parts. */
export const wholes = ({ posts }: Plan, parts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Post> =>
  new Map(
    posts.flatMap((post) => [post.id, ...(parts.get(post.id) ?? [])].map((recordId) => [recordId, post] as const)),
  );

/** A plan whose ring-fences and exceptions name nothing that is not there: what they named has been taken out. */
export function namingWhatIsThere(plan: Plan): Plan {
  const records = [...plan.posts, ...plan.lines];
  const hasId = (recordId: string): boolean => records.some((record) => record.id === recordId);
  const hasTeam = (team: string): boolean => records.some((record) => record.team === team);
  const hasTag = (tag: TagReference): boolean => records.some((record) => selects({ tag }, record));
  return renamed(plan, {
    except: (vacancyException) => {
      const isThere =
        vacancyException.is === "post"
          ? hasId(vacancyException.id)
          : vacancyException.is === "team"
            ? hasTeam(vacancyException.team)
            : vacancyException.is !== "tag" || hasTag(vacancyException.tag);
      return isThere ? [vacancyException] : [];
    },
    pays: (pays) => ({
      ...pays,
      ...{ posts: pays.posts.filter(hasId), teams: pays.teams.filter(hasTeam), tags: pays.tags.filter(hasTag) },
    }),
  });
}

/**
 * A plan in which the vacancy factor leaves out the posts that it left out before: those that lost their cover to a part that was split
 * off are named in its exceptions.
 *
 * @param before - the post of the earlier plan that a post comes from, where it may have been changed
 */
export function factoredAsBefore(plan: Plan, earlierPlan: Plan, before: (post: Post) => Post | undefined): Plan {
  const { vacancyFactor } = plan;
  if (!vacancyFactor) return plan;
  const lost = plan.posts.filter((post) => {
    const heldPost = before(post);
    return heldPost !== undefined && heldPost !== post && !isFactored(earlierPlan, heldPost) && isFactored(plan, post);
  });
  if (lost.length === 0) return plan;
  const except = [...vacancyFactor.except, ...lost.map(({ id }) => ({ is: "post" as const, id }))];
  return { ...plan, vacancyFactor: { ...vacancyFactor, except } };
}

interface Renaming {
  readonly except: (vacancyException: VacancyException) => readonly VacancyException[];
  readonly pays: (pays: Fence) => Fence;
}

function renamed(plan: Plan, { except, pays }: Renaming): Plan {
  const { vacancyFactor } = plan;
  return {
    ...plan,
    ...(vacancyFactor && { vacancyFactor: { ...vacancyFactor, except: vacancyFactor.except.flatMap(except) } }),
    funding: plan.funding.map((fundingSource) => {
      if (!fundingSource.pays) return fundingSource;
      const fence = pays(fundingSource.pays);
      const count = (givenFence: Fence): number =>
        givenFence.posts.length + givenFence.teams.length + givenFence.tags.length + givenFence.lines.length;
      return count(fence) === count(fundingSource.pays) ? fundingSource : { ...fundingSource, pays: fence };
    }),
  };
}
