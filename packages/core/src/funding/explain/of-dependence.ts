import { type Explanation, once, ruled, type Taken } from "../../formula/index.ts";
import { overspend, savingDelivered, savingSlipped, savingUndelivered, shortfallBorne } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import type { LineOverspend } from "../dependence.ts";
import type { Borne } from "../funding.ts";
import type { SavingDelivery } from "../saving-delivery.ts";
import type { Bearing } from "./lookup.ts";
import { costIn, type FundingTelling, figureNamed, given, partsOf, sumTaken } from "./telling.ts";

/** What a source bears of a saving's or line's shortfall, after the sources before it and what it bears for others named first. */
export function borneBySource(
  telling: FundingTelling,
  sourceIndex: number,
  yearIndex: number,
  dependenceId: string,
): Explanation {
  const { source, years } = telling.draw.sources[sourceIndex]!;
  const { borne } = telling.lookup.bearing(sourceIndex, dependenceId, yearIndex);
  return once(
    telling,
    { figure: figureOf(telling, "borne", sourceIndex, yearIndex, dependenceId), value: borne.borne },
    () =>
      ruled(shortfallBorne, {
        shortfall: shortfallOf(telling, dependenceId, yearIndex),
        borne: borneBefore(telling, sourceIndex, yearIndex, dependenceId),
        given: given(years[yearIndex]!.given, telling.lookup.source(source).source),
        off: offBefore(telling, sourceIndex, yearIndex, dependenceId),
      }),
  );
}

/** What the sources before bear of the same shortfall. */
function borneBefore(telling: FundingTelling, sourceIndex: number, yearIndex: number, dependenceId: string): Taken {
  const { before } = telling.lookup.bearing(sourceIndex, dependenceId, yearIndex);
  const otherBearings = telling.lookup.bearersOf(dependenceId, yearIndex);
  const figureNameOf = (sourcePosition: number) =>
    figureOf(telling, "borneBefore", sourcePosition, yearIndex, dependenceId);
  const borne = (bearings: readonly Bearing[]) =>
    bearings.map(({ source }) => borneBySource(telling, source, yearIndex, dependenceId));
  const lastBearing = before === 0 ? undefined : otherBearings[before - 1];
  const explanations = partsOf(telling, before, {
    all: () => borne(otherBearings.slice(0, before)),
    rest: () => borne(otherBearings.slice(before - 1, before)),
    ...(lastBearing && { beside: { figure: figureNameOf(lastBearing.source), value: lastBearing.borne.before } }),
  });
  return sumTaken(telling, figureNameOf(sourceIndex), "borne by the sources before", explanations());
}

/** What the source bears of the shortfalls that it names before. */
function offBefore(telling: FundingTelling, sourceIndex: number, yearIndex: number, dependenceId: string): Taken {
  const { place: position } = telling.lookup.bearing(sourceIndex, dependenceId, yearIndex);
  const { shortfalls } = telling.draw.sources[sourceIndex]!.years[yearIndex]!;
  const figureNameOf = (subject: string) => figureOf(telling, "off", sourceIndex, yearIndex, subject);
  const borne = (refusals: readonly Borne[]) =>
    refusals.map((refusal) => borneBySource(telling, sourceIndex, yearIndex, refusal.by));
  const lastRefusal = shortfalls[position - 1];
  const explanations = partsOf(telling, position, {
    all: () => borne(shortfalls.slice(0, position)),
    rest: () => borne(shortfalls.slice(position - 1, position)),
    ...(lastRefusal && {
      beside: {
        figure: figureNameOf(lastRefusal.by),
        value: telling.lookup.bearing(sourceIndex, lastRefusal.by, yearIndex).off,
      },
    }),
  });
  return sumTaken(telling, figureNameOf(dependenceId), "what comes off the source before", explanations());
}

const figureOf = (
  telling: FundingTelling,
  subject: string,
  sourceIndex: number,
  yearIndex: number,
  dependenceId: string,
): string =>
  figureNamed(
    telling,
    subject,
    telling.draw.sources[sourceIndex]!.source,
    dependenceId,
    telling.funding.years[yearIndex]!,
  );

/** The pounds by which a saving or a line falls short in a year. */
export function shortfallOf(telling: FundingTelling, dependenceId: string, yearIndex: number): Explanation {
  const dependence = telling.funding.ground.dependences.get(dependenceId)!;
  return dependence.is === "saving"
    ? undelivered(telling, dependence, yearIndex)
    : overspent(telling, dependence, yearIndex);
}

function overspent(telling: FundingTelling, line: LineOverspend, yearIndex: number): Explanation {
  const { year, shortfall, budget } = line.years[yearIndex]!;
  const rows = telling.lookup.rowsOfLine(line.id);
  const explanations = () =>
    rows.map((row) => costIn(telling, ["cost", "byLine", row.row, year], sumInYear(row, yearIndex)));
  return once(telling, { figure: `lines.overspend.${line.id}.${year}`, value: shortfall }, () =>
    ruled(overspend, {
      cost: sumTaken(
        telling,
        `lines.cost.${line.id}.${year}`,
        "the line, what goes on after its end included",
        explanations(),
      ),
      budget: given(budget, telling.lookup.line(line.id)?.source),
    }),
  );
}

function undelivered(telling: FundingTelling, saving: SavingDelivery, yearIndex: number): Explanation {
  const { year, planned, shortfall } = saving.years[yearIndex]!;
  return once(telling, { figure: `savings.undelivered.${saving.id}.${year}`, value: shortfall }, () =>
    ruled(savingUndelivered, {
      planned: given(planned, sourceOf(telling, saving.id)),
      achieved: delivered(telling, saving, yearIndex),
    }),
  );
}

/** What a saving delivers in a year. */
export function delivered(telling: FundingTelling, saving: SavingDelivery, yearIndex: number): Explanation {
  const { year, achieved, slipped, landing } = saving.years[yearIndex]!;
  const ownSource = sourceOf(telling, saving.id);
  const slips = sourceOf(telling, saving.slips.of);
  return once(telling, { figure: `savings.delivered.${saving.id}.${year}`, value: achieved }, () =>
    ruled(savingDelivered, {
      delivered: { ...given(saving.delivered.rate, sourceOf(telling, saving.delivered.of)), unit: "millionths" },
      slipped: once(telling, { figure: `savings.slipped.${saving.id}.${year}`, value: slipped }, () =>
        ruled(savingSlipped, {
          planned: given(landing.planned, ownSource),
          plannedBefore: given(landing.plannedBefore, ownSource),
          months: { ...given(landing.months, slips), unit: "months" },
        }),
      ),
    }),
  );
}

const sourceOf = ({ lookup }: FundingTelling, dependenceId: string) => lookup.saving(dependenceId)?.source;
