import type { Forecast } from "../../forecast/index.ts";
import { asFte } from "../../money/index.ts";
import type { Post, Statement } from "../../plan/index.ts";
import type { Against } from "./of-plan.ts";

type Count = Extract<Statement, { is: "count" }>;

const kinds =
  /\s*\b(?:posts?|people|persons?|staff|fte|full[- ]time equivalents?|extra|new|additional|more|further)\b/g;

/** A count against the plan's posts that its words name; nothing where they name none, or where the plan leaves it open which are meant. */
export function countsOf({ count, of: what, about }: Count, of: Forecast): readonly Against[] {
  const words = about.replace(kinds, "").trim();
  const driver = of.plan.budget?.demand.find(({ title }) => words !== "" && title.toLowerCase().includes(words));
  if (driver) {
    const agrees = count.value === driver.count * 100;
    return [
      {
        agrees,
        says: `The plan counts ${asFte(driver.count * 100)} ${words}, ${agrees ? "printed" : "not"} ${count.text}`,
      },
    ];
  }
  const named = words === "" ? of.plan.posts : of.plan.posts.filter((post) => isOf(post, words));
  if (named.length === 0) return [];
  const sum = counted(named, what);
  const agrees = sum === count.value;
  if (!agrees && words === "" && groups(of.plan.posts).some((posts) => counted(posts, what) === count.value)) return [];
  const kind = what === "other" ? words : words === "" ? (what === "fte" ? "FTE" : what) : about;
  return [{ agrees, says: `The plan has ${asFte(sum)} ${kind}, ${agrees ? "printed" : "not"} ${count.text}` }];
}

const isOf = ({ title, team }: Post, words: string): boolean => {
  const single = words.replace(/s$/, "");
  return title.toLowerCase().includes(single) || (team?.toLowerCase().includes(single) ?? false);
};

/** The posts of each team and of each title. */
function groups(posts: readonly Post[]): readonly (readonly Post[])[] {
  const keys = new Set(posts.flatMap(({ title, team }) => [title, ...(team === undefined ? [] : [team])]));
  return [...keys].map((key) => posts.filter(({ title, team }) => title === key || team === key));
}

/** In ten-thousandths. */
function counted(posts: readonly Post[], what: Count["of"]): number {
  return posts.reduce((sum, { count, people, fte }) => {
    if (what === "fte") return sum + count * people * fte;
    return sum + 10_000 * count * (what === "people" ? people : 1);
  }, 0);
}
