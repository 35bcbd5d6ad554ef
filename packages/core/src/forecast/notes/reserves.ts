import type { SourceDraw } from "../../funding/index.ts";
import { asPounds } from "../../money/index.ts";
import { approvalInWords, byId, type FundingSource, reserveInYears } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, totalPence } from "./findings.ts";

const APPROVAL = "Drawing on a reserve is an approval: nothing here says that it is given.";

/** What is drawn of each reserve, what is left of it, and whether that is approved. */
export function reserveDrawn(findings: Findings): readonly Note[] {
  return reservesOf(findings).flatMap(([{ id, title, approved }, { years }]) => {
    const drawn = years.filter(({ applied }) => applied > 0);
    if (drawn.length === 0) return [];
    const phrases = drawn.map(({ year, applied }) => `${asPounds(applied)} in ${year}`);
    const last = years.at(-1)!;
    const approval = approved ? `Its draw is approved ${approvalInWords(approved)}.` : APPROVAL;
    const text = `${title} pays ${listed(phrases)}; ${asPounds(last.carriedOut)} is left in it at the end of ${last.year}. ${approval}`;
    const amount = totalPence(drawn.map(({ applied }) => applied));
    return [{ code: "reserve-drawn", of: id, amount, amounts: { closing: last.carriedOut }, text }];
  });
}

/** Years that are short while a reserve keeps its minimum, or what its planned uses need. */
export function reserveKept(findings: Findings): readonly Note[] {
  const { years: gaps } = findings.funding.byLevel.total;
  return reservesOf(findings).flatMap(([{ id, title, reserve }, { years }]): readonly Note[] => {
    const { needed } = reserveInYears(reserve!, findings.years);
    return years.flatMap(({ year, applied, limit, carriedOut }, yearIndex) => {
      if (gaps[yearIndex]!.gap < POUND || applied < limit! || carriedOut === 0) return [];
      const reasons = [
        reserve!.minimum > 0 && `its minimum of ${asPounds(reserve!.minimum)}`,
        needed[yearIndex]! > 0 && `${asPounds(needed[yearIndex]!)} for planned uses of later years`,
      ].filter((reason) => reason !== false);
      const text = `${title} is not drawn below ${asPounds(carriedOut)} in ${year}, though the year is short: that is ${listed(reasons)}.`;
      return [{ code: "reserve-kept", year, of: id, amount: carriedOut, text }];
    });
  });
}

const reservesOf = ({ plan, funding }: Findings): readonly (readonly [FundingSource, SourceDraw])[] =>
  funding.byLevel.total.sources.flatMap((sourceDraw) => {
    const fundingSource = byId(plan.funding, sourceDraw.source);
    return fundingSource?.reserve ? [[fundingSource, sourceDraw] as const] : [];
  });
