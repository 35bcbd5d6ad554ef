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
export function needlesslyAccepted(findings: Findings): readonly Needless[] {
  const accepting = acceptingIn(findings.plan);
  if (accepting.length === 0) return [];
  const plan = withoutAccepts(findings.plan);
  const questions = questionsOn({ ...findings, plan, timeline: { ...findings.timeline, plan } });
  return accepting.flatMap(({ by, accepts, isAsked }) =>
    accepts
      .filter((about) => !questions.some((question) => question.about === about && isAsked(question)))
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
    const isAsked = ({ recordId, about, says }: Question): boolean =>
      about === "team" ? says.includes(`"${team}"`) : recordId === id;
    return [{ by: title, accepts, isAsked }];
  };
  const pension = typeof onCosts.pension === "object" ? onCosts.pension : [];
  return [
    ...[...posts, ...lines, ...funding].flatMap(ofRecord),
    ...pension.map(({ from, accepts = [] }): Accepting => {
      const groupedBy = `the employer pension rate from ${dayInWords(from)}`;
      return { by: groupedBy, accepts, isAsked: ({ where }) => where === groupedBy };
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
