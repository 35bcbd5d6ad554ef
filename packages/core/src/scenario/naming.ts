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
  const withParts = (id: string): readonly string[] => [id, ...(parts.get(id) ?? [])];
  return renamed(plan, {
    except: (one) => (one.is === "post" ? withParts(one.id).map((id) => ({ is: "post", id })) : [one]),
    pays: (pays) => ({ ...pays, posts: pays.posts.flatMap(withParts) }),
  });
}

/** The post that each post of a plan comes from, by its id and by the ids of its parts. */
export const wholes = ({ posts }: Plan, parts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Post> =>
  new Map(posts.flatMap((post) => [post.id, ...(parts.get(post.id) ?? [])].map((id) => [id, post] as const)));

/** A plan whose ring-fences and exceptions name nothing that is not there: what they named has been taken out. */
export function namingWhatIsThere(plan: Plan): Plan {
  const records = [...plan.posts, ...plan.lines];
  const hasId = (id: string): boolean => records.some((record) => record.id === id);
  const hasTeam = (team: string): boolean => records.some((record) => record.team === team);
  const hasTag = (tag: TagReference): boolean => records.some((record) => selects({ tag }, record));
  return renamed(plan, {
    except: (one) => {
      const isThere =
        one.is === "post" ? hasId(one.id) : one.is === "team" ? hasTeam(one.team) : one.is !== "tag" || hasTag(one.tag);
      return isThere ? [one] : [];
    },
    pays: ({ posts, teams, tags, lines }) => ({
      ...{ posts: posts.filter(hasId), teams: teams.filter(hasTeam), tags: tags.filter(hasTag), lines },
    }),
  });
}

/**
 * A plan in which the vacancy factor leaves out the posts that it left out before: those that lost their cover to a part that was split
 * off are named in its exceptions.
 *
 * @param before - the post of the earlier plan that a post comes from, where it may have been changed
 */
export function factoredAsBefore(plan: Plan, earlier: Plan, before: (post: Post) => Post | undefined): Plan {
  const { vacancyFactor } = plan;
  if (!vacancyFactor) return plan;
  const lost = plan.posts.filter((post) => {
    const held = before(post);
    return held !== undefined && held !== post && !isFactored(earlier, held) && isFactored(plan, post);
  });
  if (lost.length === 0) return plan;
  const except = [...vacancyFactor.except, ...lost.map(({ id }) => ({ is: "post" as const, id }))];
  return { ...plan, vacancyFactor: { ...vacancyFactor, except } };
}

interface Renaming {
  readonly except: (one: VacancyException) => readonly VacancyException[];
  readonly pays: (pays: Fence) => Fence;
}

function renamed(plan: Plan, { except, pays }: Renaming): Plan {
  const { vacancyFactor } = plan;
  return {
    ...plan,
    ...(vacancyFactor && { vacancyFactor: { ...vacancyFactor, except: vacancyFactor.except.flatMap(except) } }),
    funding: plan.funding.map((source) => {
      if (!source.pays) return source;
      const fence = pays(source.pays);
      const count = (of: Fence): number => of.posts.length + of.teams.length + of.tags.length + of.lines.length;
      return count(fence) === count(source.pays) ? source : { ...source, pays: fence };
    }),
  };
}
