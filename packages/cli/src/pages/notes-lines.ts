import type { Forecast, Note, NoteCode } from "@outturn/core";
import { inBrief } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

const SHOWN_OF_A_KIND = 3;

/** Said already at the head of the output. */
const atHead: readonly Note["code"][] = ["illustrative", "placeholder-rate", "placeholder-sum"];

/** A forecast's findings, the first few of each kind or all of them. */
export function notesLines(
  forecast: Forecast,
  { year, notes: everything }: { readonly year?: string; readonly notes: boolean },
  paper: Paper,
): string[] {
  const notes = forecast.notes.filter(
    (note) => !atHead.includes(note.code) && (year === undefined || note.year === undefined || note.year === year),
  );
  if (notes.length === 0) return [];
  const kinds = [...new Set(notes.map(({ code }) => code))];
  const lines = kinds.flatMap((kind) => {
    const eachNotes = notes.filter(({ code }) => code === kind);
    // One more than the first few is no longer than saying that there is one more.
    const shownNotes =
      everything || eachNotes.length <= SHOWN_OF_A_KIND + 1 ? eachNotes : eachNotes.slice(0, SHOWN_OF_A_KIND);
    const texts = shownNotes.map(({ text }) => text);
    return eachNotes.length > shownNotes.length ? [...texts, others(eachNotes.slice(shownNotes.length))] : texts;
  });
  return [bold("Notes", paper), ...lines.flatMap((text) => wrap(text, paper.width, "- "))];
}

/**
 * Whether the amounts of several notes of a kind are parts of one sum. What a rule refused to several sources is the same cost, a
 * difference may point two ways, and what must be carried into one year may be what must be carried into the next.
 */
const ADDS: { readonly [code in NoteCode]: boolean } = {
  illustrative: false,
  implausible: false,
  "short-in-year": true,
  "share-short": true,
  "carry-forward-needed": false,
  "carried-forward": false,
  lapses: true,
  "unspent-at-end": true,
  "reserve-drawn": true,
  "reserve-kept": false,
  "refused-by-rule": false,
  "revenue-contribution": true,
  headroom: false,
  "order-of-sources": false,
  "never-drawn": false,
  "rests-on-conditional": false,
  "rests-on-unconfirmed": false,
  "saving-undelivered": true,
  "saving-unallocated": true,
  "line-over-budget": true,
  "continues-after-end": true,
  "agency-by-twelfths": false,
  "agency-ceiling-reached": true,
  "vacancy-target-above-cost": true,
  "double-running": false,
  vacant: false,
  "days-without-anyone": false,
  "start-open": false,
  "few-of-a-kind": false,
  "income-after-post": false,
  "profile-not-flat": false,
  "printed-totals-do-not-foot": false,
  "outside-years": true,
  "no-award": false,
  "without-effect": false,
  "rate-carried-on": false,
  "known-on": false,
  "placeholder-rate": false,
  "placeholder-sum": false,
  "no-source": false,
};

function others(notes: readonly Note[]): string {
  const { code } = notes[0]!;
  const sums = notes.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const oneWay = sums.every((amount) => amount > 0) || sums.every((amount) => amount < 0);
  const total = sums.reduce<number>((totalSoFar, amount) => totalSoFar + amount, 0) as (typeof sums)[number];
  const amounts = ADDS[code] && oneWay && sums.length > 0 ? `, ${inBrief(total, "pounds")} in all` : "";
  return `And ${notes.length} more of this kind (${code})${amounts}: --notes lists them.`;
}
