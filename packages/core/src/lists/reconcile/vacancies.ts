import type { Fte } from "../../money/index.ts";
import type { PostWithRows } from "./occupancy.ts";
import { inOrder, namesOf } from "./post-names.ts";
import type { Occupancy, TeamOccupancy, VacantPosts } from "./reconciliation.ts";

/** FTE of each post's vacancy that is covered. */
export type Covered = ReadonlyMap<PostWithRows, number>;

/** What all of some posts come to. */
export function occupancyOf(posts: readonly PostWithRows[], covered: Covered): Occupancy {
  const sum = (part: (post: PostWithRows) => number): Fte =>
    posts.reduce((total, post) => total + part(post), 0) as Fte;
  const [vacant, cover] = [sum(({ post }) => post.vacant), sum((post) => covered.get(post) ?? 0)];
  return {
    establishment: sum(({ post }) => post.fte),
    occupied: sum(({ post }) => post.occupied),
    vacant,
    above: sum(({ post }) => post.above),
    covered: cover,
    notCovered: (vacant - cover) as Fte,
  };
}

/** Each team's occupancy, in order of letters; posts that name none last. */
export function byTeam(posts: readonly PostWithRows[], covered: Covered): readonly TeamOccupancy[] {
  return [...groupsOf(posts, ({ post }) => post.team ?? "")]
    .map(([name, group]) => ({ ...(name !== "" && { name }), ...occupancyOf(group, covered) }))
    .sort((first, second) => inOrder(teamAlone(first), teamAlone(second)));
}

const teamAlone = ({ name }: TeamOccupancy) => (name === undefined ? {} : { team: name });

/** What is vacant, by team, title and grade. */
export function vacantPosts(posts: readonly PostWithRows[], covered: Covered): readonly VacantPosts[] {
  const vacant = posts.filter(({ post }) => post.vacant > 0);
  const groups = groupsOf(vacant, ({ post }) => JSON.stringify([post.team, post.title, post.grade]));
  return [...groups.values()].map((group) => {
    const { title, team, grade } = group[0]!.post;
    const sums = occupancyOf(group, covered);
    return {
      ...(title !== undefined && { title }),
      ...(team !== undefined && { team }),
      ...(grade !== undefined && { grade }),
      postNumbers: numbersOf(group),
      posts: group.reduce((total, { post }) => total + post.posts, 0),
      vacant: sums.vacant,
      covered: sums.covered,
      notCovered: sums.notCovered,
    };
  });
}

/** Post numbers of all rows, each once; of posts that cannot be told apart too. */
const numbersOf = (group: readonly PostWithRows[]): readonly string[] =>
  [...new Set(group.flatMap(({ rows }) => rows.flatMap((row) => namesOf(row).postNumber ?? [])))].sort();

function groupsOf(
  posts: readonly PostWithRows[],
  keyOf: (post: PostWithRows) => string,
): ReadonlyMap<string, readonly PostWithRows[]> {
  const groups = new Map<string, PostWithRows[]>();
  for (const post of posts) {
    const key = keyOf(post);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(post);
  }
  return groups;
}
