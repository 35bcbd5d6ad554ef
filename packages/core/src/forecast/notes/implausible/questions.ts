import type { Findings } from "../findings.ts";
import { questionsOnPension, questionsOnSources } from "./money.ts";
import { questionsOnPosts } from "./posts.ts";
import type { Question } from "./question.ts";
import { questionsOnTeams } from "./teams.ts";

/** Everything that is asked of a plan. */
export const questionsOn = (findings: Findings): readonly Question[] =>
  [questionsOnPosts, questionsOnTeams, questionsOnPension, questionsOnSources].flatMap((ask) => ask(findings));
