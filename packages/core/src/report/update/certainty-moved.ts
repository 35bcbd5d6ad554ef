import { certaintyMoved, type Finding } from "../../issues/index.ts";
import { type FundingSource, type Plan, toldApart } from "../../plan/index.ts";

/** What is said of money as sure as each is, and of no other. */
const PHRASES: { readonly [status in FundingSource["status"]]: readonly string[] } = {
  confirmed: ["will be available", "will be funded", "will be met", "will be paid", "which is confirmed", "is secured"],
  conditional: ["is expected to be", "are expected to be", "is expected to meet", "which is conditional"],
  unconfirmed: ["could be available", "could meet", "which is not confirmed", "has been bid for"],
};

/** What a paragraph says of sources that it names by their titles, surer or less sure than they are now. */
export function certaintyFindings(paragraph: string, plan: Plan): readonly Finding[] {
  const plainWords = paragraph.toLowerCase();
  const named = toldApart(plan).funding.filter(({ title }) => plainWords.includes(title.trim().toLowerCase()));
  const [first] = named;
  if (first === undefined) return [];
  const statuses = new Set(named.map(({ status }) => status));
  return (Object.keys(PHRASES) as readonly FundingSource["status"][])
    .filter((status) => !statuses.has(status))
    .flatMap((status) => PHRASES[status].filter((phrase) => plainWords.includes(phrase)).slice(0, 1))
    .map((phrase) => certaintyMoved(first.title, phrase, WORDS[first.status]));
}

const WORDS: { readonly [status in FundingSource["status"]]: string } = {
  confirmed: "confirmed",
  conditional: "conditional",
  unconfirmed: "not confirmed",
};
