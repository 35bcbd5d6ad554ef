import { listed } from "../../../words/index.ts";
import type { Findings } from "../findings.ts";
import type { Question } from "./question.ts";

/** Teams whose names differ only in capital letters, spaces, hyphens and full stops. */
export function questionsOnTeams({ plan }: Findings): readonly Question[] {
  const named = new Set<string>();
  for (const records of [plan.posts, plan.lines])
    for (const { team, accepts } of records)
      if (team !== undefined && !accepts?.some((word) => word === "team")) named.add(team);
  const spellings = new Map<string, string[]>();
  for (const team of named) {
    const plain = team
      .toLowerCase()
      .replaceAll("&", " and ")
      .replace(/[\s.,'’-]+/g, " ")
      .trim();
    const alike = spellings.get(plain);
    if (alike) alike.push(team);
    else spellings.set(plain, [team]);
  }
  return [...spellings.values()].flatMap((teams): Question[] => {
    const [first, ...others] = teams.map((team) => `"${team}"`);
    if (first === undefined || others.length === 0) return [];
    const wording = `${listed([first, ...others])} are counted as ${others.length + 1} teams, and their names differ only in how they are written`;
    return [{ recordId: teams[1]!, about: "team", where: `the posts and lines of ${listed(others)}`, says: wording }];
  });
}
