import type { Draft } from "../state/desk.ts";

/** Years of a plan that nobody has said anything of. */
const YEARS = 3;

/**
 * A financial year by the year in which it begins.
 *
 * @example yearFrom(2026) // => "2026/27"
 */
export const yearFrom = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

/** A plan with nothing in it. */
export const blankDraft = (firstYear: number): Draft => ({
  ...{ outturn: 1, title: "A new plan" },
  years: { from: yearFrom(firstYear), to: yearFrom(firstYear + YEARS - 1) },
});

/** What a plan is begun with: answers as they were typed, each of which may be empty. */
export interface Beginning {
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  readonly post: string;
  readonly count: string;
  readonly salary: string;
  readonly start: string;
  readonly pension: string;
  readonly source: string;
  readonly perYear: string;
}

/**
 * The draft that some answers make. What is typed goes in as it is: the checks of the plan say what is wrong in it, in its place. On-costs
 * are as published; a pension that nobody said is none.
 */
export function draftFrom(typed: Beginning): Draft {
  const { organisation, from, to, post, count, salary, start, pension, source, perYear } = typed;
  return {
    ...{ outturn: 1, title: organisation === "" ? "A new plan" : `${organisation}: a new plan` },
    ...(organisation !== "" && { organisation }),
    years: { from, to },
    ...(post !== "" && {
      onCosts: {
        ...{ employerNi: "published", apprenticeshipLevy: "published" },
        pension: pension === "" ? "none" : [{ from: `${from.slice(0, 4)}-04-01`, rate: percentOf(pension) }],
      },
      posts: [{ ...{ id: "post-1", title: post, count: numberIn(count) }, pay: { salary }, start }],
    }),
    ...(source !== "" && {
      funding: [
        {
          ...{ id: "source-1", title: source, kind: "revenue", recurrent: true },
          perYear: Object.fromEntries(yearsBetween(from, to).map((year) => [year, perYear])),
          ...{ carryForward: "none", status: "confirmed" },
        },
      ],
    }),
  };
}

/** A number as it is typed; what is none stays a text, for the checks to say so. */
const numberIn = (text: string): number | string => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : text);

const percentOf = (text: string): string => (text.trim().endsWith("%") ? text.trim() : `${text.trim()}%`);

/** More years than a plan may have: what is typed may be anything. */
const MOST_YEARS = 40;

function yearsBetween(from: string, to: string): readonly string[] {
  const [first, last] = [from, to].map((year) => Number(year.slice(0, 4))) as [number, number];
  const count = Math.min(MOST_YEARS, Math.max(1, last - first + 1)) || 1;
  return Array.from({ length: count }, (_, index) => yearFrom(first + index));
}
