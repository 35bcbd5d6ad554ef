import { type Explanation, once, ruled, type Taken } from "../../formula/index.ts";
import { overspend, savingDelivered, savingSlipped, savingUndelivered, shortfallBorne } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import type { LineOverspend } from "../dependence.ts";
import type { Borne } from "../funding.ts";
import type { SavingDelivery } from "../saving-delivery.ts";
import type { Bearing } from "./lookup.ts";
import { partsOf, sumTaken } from "./sums.ts";
import {
  atSource,
  costIn,
  type FundingTelling,
  figureOf,
  given,
  givenBy,
  ofSourceInYear,
  type SourceInYear,
} from "./telling.ts";

/** What a source bears of a saving's or line's shortfall, after the sources before it and what it bears for others named first. */
export function borneBySource(here: SourceInYear, dependenceId: string): Explanation {
  const { borne } = bearingOf(here, dependenceId);
  return ofSourceInYear(here, ["borne", dependenceId], borne.borne, () =>
    ruled(shortfallBorne, {
      shortfall: shortfallOf(here.telling, dependenceId, here.yearIndex),
      borne: borneBefore(here, dependenceId),
      given: givenBy(here, here.drawn.given),
      off: offBefore(here, dependenceId),
    }),
  );
}

const bearingOf = ({ telling, sourceIndex, yearIndex }: SourceInYear, dependenceId: string): Bearing =>
  telling.lookup.bearing(sourceIndex, dependenceId, yearIndex);

/** What the sources before bear of the same shortfall. */
function borneBefore(here: SourceInYear, dependenceId: string): Taken {
  const { telling } = here;
  const { before } = bearingOf(here, dependenceId);
  const otherBearings = telling.lookup.bearersOf(dependenceId, here.yearIndex);
  const figureAt = (place: SourceInYear) => figureOf(place, "borneBefore", dependenceId);
  const borne = (bearings: readonly Bearing[]) =>
    bearings.map(({ source }) => borneBySource(atSource(here, source), dependenceId));
  const last = before === 0 ? undefined : otherBearings[before - 1];
  const explanations = partsOf(telling, {
    count: before,
    all: () => borne(otherBearings.slice(0, before)),
    rest: () => borne(otherBearings.slice(before - 1, before)),
    ...(last && { beside: { figure: figureAt(atSource(here, last.source)), value: last.borne.before } }),
  });
  return sumTaken(telling, figureAt(here), "borne by the sources before", explanations);
}

/** What the source bears of the shortfalls that it names before. */
function offBefore(here: SourceInYear, dependenceId: string): Taken {
  const { place: count } = bearingOf(here, dependenceId);
  const { shortfalls } = here.drawn;
  const borne = (refusals: readonly Borne[]) => refusals.map((refusal) => borneBySource(here, refusal.by));
  const last = shortfalls[count - 1];
  const explanations = partsOf(here.telling, {
    count,
    all: () => borne(shortfalls.slice(0, count)),
    rest: () => borne(shortfalls.slice(count - 1, count)),
    ...(last && { beside: { figure: figureOf(here, "off", last.by), value: bearingOf(here, last.by).off } }),
  });
  return sumTaken(here.telling, figureOf(here, "off", dependenceId), "what comes off the source before", explanations);
}

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
  return once(telling, { figure: `lines.overspend.${line.id}.${year}`, value: shortfall }, () =>
    ruled(overspend, {
      cost: sumTaken(
        telling,
        `lines.cost.${line.id}.${year}`,
        "the line, what goes on after its end included",
        rows.map((row) => costIn(telling, ["cost", "byLine", row.row, year], sumInYear(row, yearIndex))),
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
