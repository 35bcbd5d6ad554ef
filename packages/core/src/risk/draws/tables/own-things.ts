import type { Plan, Post } from "../../../plan/index.ts";
import type { DrawnThing } from "../../drawing/drawing.ts";
import { kindOfRisk } from "../../kinds/index.ts";

/** Posts of a plan that belong together, a post and its parts, with what is drawn for them alone. */
export interface PostFamily {
  readonly posts: readonly Post[];
  /** Places of the things that are drawn for it alone. */
  readonly things: readonly number[];
}

/** The things of a drawing by what they reach. */
export interface ThingsReached {
  readonly families: readonly PostFamily[];
  /** The family of each record of posts, by its id. */
  readonly familyOf: ReadonlyMap<string, number>;
  /** Places of what is drawn for several posts at once. */
  readonly shared: readonly number[];
  /** Places of what is not drawn for one family alone: everything that may move lines and money, too. */
  readonly notOwn: readonly number[];
}

/** Which of the things that are drawn are of one family of posts, and which are of several. */
export function thingsReached({ posts }: Plan, things: readonly DrawnThing[]): ThingsReached {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const rootOf = (post: Post): string => {
    const whole = post.partOf === undefined ? undefined : byId.get(post.partOf);
    return whole === undefined || whole === post ? post.id : rootOf(whole);
  };
  const families = new Map<string, { posts: Post[]; things: number[] }>();
  for (const post of posts) {
    const root = rootOf(post);
    const family = families.get(root) ?? { posts: [], things: [] };
    family.posts.push(post);
    families.set(root, family);
  }
  const shared: number[] = [];
  const notOwn: number[] = [];
  for (const [thingIndex, { risk, thingId }] of things.entries()) {
    const post = byId.get(thingId);
    const reachesPosts = kindOfRisk(risk).reaches === "posts";
    if (reachesPosts && post) families.get(rootOf(post))!.things.push(thingIndex);
    else notOwn.push(thingIndex);
    if (reachesPosts && !post) shared.push(thingIndex);
  }
  const roots = [...families.keys()];
  const places = new Map(roots.map((root, familyIndex) => [root, familyIndex]));
  const familyOf = new Map(posts.map((post) => [post.id, places.get(rootOf(post))!]));
  return { families: [...families.values()], familyOf, shared, notOwn };
}
