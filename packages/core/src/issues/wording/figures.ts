import { grouped } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

export const notMoney = (foundValue: unknown): Finding => ({
  code: "not-money",
  problem: `${shown(foundValue)} is not an amount of money.`,
  mend: "Write pounds as 1359000, 1,359,000, £1.359m, 628k, or (500) for minus 500.",
});

export const notARate = (foundValue: unknown): Finding => ({
  code: "not-a-rate",
  problem: `${shown(foundValue)} is not a rate.`,
  mend: 'Write a share of the whole such as 0.2, or "20%".',
});

export const rateAboveOne = (foundValue: unknown, hint: string): Finding => ({
  code: "rate-above-one",
  problem: `A rate is a share of the whole, from 0 to 1; this is ${shown(foundValue)}.`,
  mend: hint,
});

export const notAPercent = (foundValue: unknown): Finding => ({
  code: "not-a-percent",
  problem: `${shown(foundValue)} is not a number of per cent.`,
  mend: 'Write a number such as 3 or 3.25, or "3%".',
});

export const percentTooSmall = (foundValue: unknown, meantText: string, exact: string): Finding => ({
  code: "percent-too-small",
  problem: `percent is a number of per cent, so ${shown(foundValue)} is ${exact}.`,
  mend: `If ${meantText} is meant, write ${meantText.replace("%", "")}; if it is really ${exact}, write "${exact}".`,
});

export const notFte = (foundValue: unknown): Finding => ({
  code: "not-fte",
  problem: `${shown(foundValue)} is not a share of a full-time post.`,
  mend: "Write fte above 0 and up to 1, such as 0.5, or hours such as 16/37.",
});

export const fteAboveOne = (foundValue: unknown): Finding => ({
  code: "fte-above-one",
  problem: `fte is of one person and at most 1; this is ${shown(foundValue)}.`,
  mend: "For several people in one post use people, for several posts use count, and give the fte of one person.",
});

export const notACount = (foundValue: unknown, smallest: number, greatest: number): Finding => ({
  code: "not-a-count",
  problem: `${shown(foundValue)} is not a whole number from ${smallest} to ${grouped(greatest)}.`,
  mend: "Write a whole number in that range.",
});

export const tooManyDecimals = (foundValue: unknown, heldText: string): Finding => ({
  code: "too-many-decimals",
  problem: `${shown(foundValue)} has more decimals than are held: ${heldText}.`,
  mend: "Round it, so that what is written is what is used.",
});

export const belowZero = (foundValue: unknown, mend = "Write 0 or more."): Finding => ({
  code: "below-zero",
  problem: `${shown(foundValue)} is less than nothing, which cannot be here.`,
  mend,
});

export const amountBelowZero = (foundValue: unknown): Finding =>
  belowZero(foundValue, "Write an amount of 0 or more; income goes into lines, with a minus.");

export const incomeWithMinus = (amount: string): Finding => ({
  code: "below-zero",
  problem: `This line is income, and -${amount} would be less than none.`,
  mend: `Write ${amount} without a minus, or take "income" out: a minus alone is income too.`,
});

export const amountTooLarge = (foundValue: unknown, mostAllowed: string): Finding => ({
  code: "amount-too-large",
  problem: `${shown(foundValue)} is more than ${mostAllowed}, the most that can stand here and stay exact to the penny.`,
  mend: "Check the units: amounts are in pounds, k is thousands, m is millions.",
});

export const growsTooLarge = (subject: string, mostAllowed: string): Finding => ({
  code: "amount-too-large",
  problem: `With ${subject} this comes to more than ${mostAllowed}, the most that stays exact to the penny.`,
  mend: "Check the amount and the per cent: 8 means 8%.",
});

export const planTooLarge = (): Finding => ({
  code: "plan-too-large",
  problem: "All of the plan's amounts together are more than can be added up exact to the penny.",
  mend: "Check the largest counts and amounts, or split the plan.",
});

/** More work than any council's plan is: it would go on for minutes. */
export const tooMuchToWorkOut = (subject: string, count: number, greatest: number): Finding => ({
  code: "plan-too-large",
  problem: `This comes to ${grouped(count)} ${subject}; at most ${grouped(greatest)} are worked out.`,
  mend: "Take fewer years, or split the plan.",
});
