import { dayInWords } from "../../../calendar/index.ts";
import type { Plan } from "../../../plan/index.ts";
import type { Findings } from "../findings.ts";
import type { Question } from "./question.ts";
import { questionsOn } from "./questions.ts";

/** A word with which a record says that something is right of which nothing is asked. */
export interface Needless {
  readonly about: string;
  /** The record, in words. */
  readonly by: string;
}

/** What records accept although nothing would be asked of it if none accepted anything. */
export function needlesslyAccepted(on: Findings): readonly Needless[] {
  const accepting = acceptingIn(on.plan);
  if (accepting.length === 0) return [];
  const plan = withoutAccepts(on.plan);
  const questions = questionsOn({ ...on, plan, timeline: { ...on.timeline, plan } });
  return accepting.flatMap(({ by, accepts, isAsked }) =>
    accepts
      .filter((about) => !questions.some((one) => one.about === about && isAsked(one)))
      .map((about) => ({ about, by })),
  );
}

interface Accepting {
  readonly by: string;
  readonly accepts: readonly string[];
  /** Whether a question is asked of this record. */
  readonly isAsked: (question: Question) => boolean;
}

function acceptingIn({ posts, lines, funding, onCosts }: Plan): readonly Accepting[] {
  const ofRecord = (record: Plan["posts" | "lines" | "funding"][number]): Accepting[] => {
    const { id, title, accepts = [] } = record;
    const team = "team" in record ? record.team : undefined;
    const isAsked = ({ of, about, says }: Question): boolean =>
      about === "team" ? says.includes(`"${team}"`) : of === id;
    return [{ by: title, accepts, isAsked }];
  };
  const pension = typeof onCosts.pension === "object" ? onCosts.pension : [];
  return [
    ...[...posts, ...lines, ...funding].flatMap(ofRecord),
    ...pension.map(({ from, accepts = [] }): Accepting => {
      const by = `the employer pension rate from ${dayInWords(from)}`;
      return { by, accepts, isAsked: ({ where }) => where === by };
    }),
  ].filter(({ accepts }) => accepts.length > 0);
}

function withoutAccepts({ posts, lines, funding, onCosts, ...plan }: Plan): Plan {
  const plain = <Record extends { readonly accepts?: unknown }>({ accepts: _, ...record }: Record) => record;
  const { pension } = onCosts;
  return {
    ...plan,
    ...{ posts: posts.map(plain), lines: lines.map(plain), funding: funding.map(plain) },
    onCosts: { ...onCosts, ...(typeof pension === "object" && { pension: pension.map(plain) }) },
  };
}
