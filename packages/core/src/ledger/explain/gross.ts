import { daysInMonth, daysInYear, firstMonth, monthInWords, period, yearOfMonth } from "../../calendar/index.ts";
import { addedUp, type Because, figured, type Taken } from "../../formula/index.ts";
import { annualSum, dayOfYearMonth, partMonth, payDays, wholeMonth } from "../../rules/index.ts";
import {
  AGENCY_YEAR,
  becauseOfCharge,
  becauseOfSalary,
  type Instant,
  type OnDay,
  startOfGroup,
  type Timeline,
} from "../../timeline/index.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** Some spans of a group's people, up to an instant; `pensionable` leaves out supplements that do not count for pension. */
export interface Sought {
  readonly timeline: Timeline;
  readonly group: number;
  readonly first: number;
  readonly past: number;
  readonly until: number;
  readonly pensionable?: boolean;
}

/** One person's pay, full cost or yearly agency charge in a month (as in the calendar), by the plan's part-month convention. */
export function gross(sought: Sought, month: number, figure: string): Because {
  const convention = sought.timeline.plan.conventions.partMonth;
  if (convention === "days-of-year") return byDaysOfYear(sought, month, figure);
  const pieces = within(sought, month << 5, (month + 1) << 5);
  if (convention === "whole-months") {
    const onFirst = pieces.find(({ from }) => (from & 31) === 0);
    return onFirst ? whole(sought, onFirst, figure) : addedUp(figure, "not in post on the first of the month", []);
  }
  const length = daysInMonth(month);
  if (pieces.length === 1 && pieces[0]!.days === length) return whole(sought, pieces[0]!, figure);
  const parts = pieces.map((piece) =>
    figured(`${piece.days} days of ${monthInWords(month)}`, payDays, {
      month: whole(sought, piece, `a whole ${monthInWords(month)}`),
      days: { value: piece.days, unit: "days" },
    }),
  );
  return figured(figure, partMonth, {
    payDays: addedUp(`the days paid of ${monthInWords(month)}`, "the month's sum × days, for each rate", parts),
    daysInMonth: { value: length, unit: "days" },
  });
}

const within = ({ timeline, first, past, until }: Sought, from: number, to: number): readonly Piece[] =>
  piecesOf(timeline, first, past, from, Math.min(until, to));

function whole(sought: Sought, piece: Piece, figure: string): Because {
  return figured(figure, wholeMonth, {
    annual: annual(sought, piece),
    period: { value: period(piece.month), unit: "months" },
  });
}

/** The annual sum of a piece's days, back to the salary. */
function annual({ timeline, group, pensionable }: Sought, { span, from }: Piece): Because {
  const { spans } = timeline;
  const filled: OnDay = {
    kind: spans.kind.values[span]!,
    sum: spans.sum.values[span]!,
    supplement: spans.supplement.values[span]!,
    unpensioned: spans.unpensioned.values[span]!,
    span,
  };
  return annualOn({ timeline, group, day: from, filled, ...(pensionable && { pensionable }) });
}

/** Someone of a group on a day; `pensionable` leaves out supplements that do not count for pension. */
export interface SomeoneOnDay {
  readonly timeline: Timeline;
  readonly group: number;
  readonly day: Instant;
  readonly filled: OnDay;
  readonly pensionable?: boolean;
}

/** The annual sum of a day, back to the salary. */
export function annualOn({ timeline, group, day, filled, pensionable }: SomeoneOnDay): Because {
  const { groups, plan } = timeline;
  const post = plan.posts[groups.post.values[group]!]!;
  const supplement = filled.supplement - (pensionable ? filled.unpensioned : 0);
  const salary: Taken =
    filled.kind === AGENCY_YEAR && filled.span !== undefined
      ? becauseOfCharge(timeline, group, filled.span)
      : becauseOfSalary(timeline, post, startOfGroup(timeline, group), day);
  return figured(
    pensionable ? "the annual sum that counts for pension" : "the annual sum",
    annualSum,
    {
      salary,
      fte: { value: groups.fte.values[group]!, unit: "fte", title: `the FTE of ${post.title}` },
      supplement: {
        value: supplement,
        unit: "pence",
        ...(supplement > 0 && { title: `supplements of ${post.title}` }),
      },
    },
    "annual",
  );
}

function byDaysOfYear(sought: Sought, month: number, figure: string): Because {
  const year = yearOfMonth(month);
  const upTo = (last: number, words: string): Because => {
    const parts = within(sought, firstMonth(year) << 5, (last + 1) << 5).map((piece) =>
      figured(
        `${piece.days} days of ${monthInWords(piece.month)}`,
        payDays,
        { month: annual(sought, piece), days: { value: piece.days, unit: "days" } },
        "annual",
      ),
    );
    return addedUp(
      `annual sum × days in post in ${year} up to ${words}`,
      "each day at its own annual sum",
      parts,
      "annual",
    );
  };
  return figured(figure, dayOfYearMonth, {
    paid: upTo(month, `the end of ${monthInWords(month)}`),
    paidBefore: upTo(month - 1, `the end of ${monthInWords(month - 1)}`),
    daysInYear: { value: daysInYear(year), unit: "days" },
  });
}
