import { isFactored } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import {
  type BeginsWithPost,
  beginsWithPost,
  type FundingSource,
  isPercentOfCosts,
  type Line,
  type NamedCosts,
  type Plan,
  type Post,
  type TagReference,
  type VacancyException,
} from "../plan/index.ts";
import { selects } from "./select.ts";

/**
 * A plan in which what names a post by its id, a ring-fence, a percentage or an exception, names the part that was split off it as well.
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
    posts: (posts) => posts.flatMap(withParts),
    teams: (teams) => teams,
    tags: (tags) => tags,
  });
}

/** The post that each post of a plan comes from, by its id and by the ids of its parts. */
export const wholes = ({ posts }: Plan, parts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Post> =>
  new Map(
    posts.flatMap((post) => [post.id, ...(parts.get(post.id) ?? [])].map((recordId) => [recordId, post] as const)),
  );

/** A plan whose ring-fences, percentages and exceptions name nothing that is not there: what they named has been taken out. */
export function namingWhatIsThere(plan: Plan): Plan {
  const records = [...plan.posts, ...plan.lines];
  const ids = new Set(records.map(({ id }) => id));
  const teamsThere = new Set(records.map(({ team }) => team));
  const hasId = (recordId: string): boolean => ids.has(recordId);
  const hasTeam = (team: string): boolean => teamsThere.has(team);
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
    posts: (posts) => posts.filter(hasId),
    teams: (teams) => teams.filter(hasTeam),
    tags: (tags) => tags.filter(hasTag),
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

/** What exceptions, and the names of costs in ring-fences and percentages, become. Lines are never taken out or split. */
interface Renaming {
  readonly except: (vacancyException: VacancyException) => readonly VacancyException[];
  readonly posts: (ids: readonly string[]) => readonly string[];
  readonly teams: (teams: readonly string[]) => readonly string[];
  readonly tags: (tags: readonly TagReference[]) => readonly TagReference[];
}

function renamed(plan: Plan, { except, posts, teams, tags }: Renaming): Plan {
  const { vacancyFactor } = plan;
  /** The names anew; as they were where none of them moves. */
  const costs = <Named extends NamedCosts>(named: Named): Named => {
    const anew = { posts: posts(named.posts), teams: teams(named.teams), tags: tags(named.tags) };
    const isKept =
      anew.posts.length === named.posts.length &&
      anew.teams.length === named.teams.length &&
      anew.tags.length === named.tags.length;
    return isKept ? named : { ...named, ...anew };
  };
  const inLine = (planLine: Line): Line => {
    if (beginsWithPost(planLine.sum)) return begunWith(planLine, planLine.sum, posts(planLine.sum.begins));
    if (!isPercentOfCosts(planLine) || planLine.sum.of.is !== "costs") return planLine;
    const base = costs(planLine.sum.of);
    return base === planLine.sum.of ? planLine : { ...planLine, sum: { ...planLine.sum, of: base } };
  };
  const inSource = (fundingSource: FundingSource): FundingSource => {
    const { pays } = fundingSource;
    const fence = pays && costs(pays);
    return fence === undefined || fence === pays ? fundingSource : { ...fundingSource, pays: fence };
  };
  return {
    ...plan,
    ...(vacancyFactor && { vacancyFactor: { ...vacancyFactor, except: vacancyFactor.except.flatMap(except) } }),
    lines: plan.lines.map(inLine),
    funding: plan.funding.map(inSource),
  };
}

/** Income that begins with posts; where none of them is there any more, it never comes. */
function begunWith(planLine: Line, sum: BeginsWithPost, posts: readonly string[]): Line {
  if (posts.length === sum.begins.length) return planLine;
  if (posts.length > 0) return { ...planLine, sum: { ...sum, begins: posts } };
  const { begins: _, growth: __, uplift: ___, ...remaining } = sum;
  const perYear = sum.perYear.map(({ year }) => ({ year, amount: 0 as Pence }));
  return { ...planLine, sum: { ...remaining, perYear } };
}
