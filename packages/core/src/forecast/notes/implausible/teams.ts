import { listed } from "../../../words/index.ts";
import type { Findings } from "../findings.ts";
import type { Question } from "./question.ts";

/** Teams whose names differ only in capital letters, spaces, hyphens and full stops. */
export function questionsOnTeams({ plan }: Findings): readonly Question[] {
  const records = [...plan.posts, ...plan.lines].filter(
    ({ team, accepts }) => team !== undefined && !accepts?.some((word) => word === "team"),
  );
  const spellings = new Map<string, Set<string>>();
  for (const { team } of records) {
    const plain = team!
      .toLowerCase()
      .replaceAll("&", " and ")
      .replace(/[\s.,'’-]+/g, " ")
      .trim();
    spellings.set(plain, (spellings.get(plain) ?? new Set()).add(team!));
  }
  return [...spellings.values()].flatMap((teams): Question[] => {
    const [first, ...others] = [...teams].map((team) => `"${team}"`);
    if (first === undefined || others.length === 0) return [];
    const wording = `${listed([first, ...others])} are counted as ${others.length + 1} teams, and their names differ only in how they are written`;
    return [
      { recordId: [...teams][1]!, about: "team", where: `the posts and lines of ${listed(others)}`, says: wording },
    ];
  });
}
