/** Every question that a paper may put to its writer, by its name, and what it is about. The list is closed. */
export const QUESTIONS = {
  "as-at": "the day that the figures are of",
  recurring: "whether lines that are not of staff go on after the plan",
  posts: "how many posts and FTE a sum for staff is",
  "small-numbers": "whether the paper shows elsewhere what fewer than five people cost",
  funding: "what pays, where the plan names nothing",
  approval: "who has approved each source, when and under which reference",
  conditions: "on what conditional money depends",
  "carry-forward": "the approval that carrying money forward takes",
  "after-money": "what recurrent money gives after its last sum in the plan",
  "after-the-end": "how what goes on is to be paid for when the money ends",
  agency: "what it costs if agency workers have to cover posts",
  "pay-awards": "which pay awards are allowed for, where the plan has none",
  "staff-sums": "which pay awards and on-costs are in sums for staff",
  pension: "why no employer's pension contribution is costed",
  prices: "which price rises are allowed for",
  "demand-prices": "which price rises are allowed for in what one of a kind of demand costs a week",
  "demand-sources": "where numbers of demand without a source are from",
  "few-of-a-kind": "whether the paper shows elsewhere what so few of a kind cost that somebody may be known by it",
  sources: "where rates without a source are from",
  owners: "who owns each assumption in the log",
  options: "which other options there are, and what each costs",
  "risk-matrix": "by which scales the council scores risks",
  "risk-scores": "how likely each risk is, what it would do, and whose it is",
  "do-nothing": "what it would cost to do nothing",
} as const;

export type QuestionName = keyof typeof QUESTIONS;
