import { type Because, ruled } from "../../formula/index.ts";
import { placeIn } from "../../issues/index.ts";
import { overspend, savingDelivered, savingSlipped, savingUndelivered, shortfallBorne } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import type { LineOverspend } from "../dependence.ts";
import type { SavingDelivery } from "../saving-delivery.ts";
import { costIn, given, named, once, sumIn, type Telling } from "./tell.ts";

/** What a source bears of a saving's or line's shortfall, after the sources before it and what it bears for others named first. */
export function borneBySource(telling: Telling, n: number, at: number, by: string): Because {
  const { source, years } = telling.draw.sources[n]!;
  const { given: sum, shortfalls } = years[at]!;
  const place = placeIn(
    shortfalls.map((one) => one.by),
    by,
    "shortfall that the source bears",
  );
  const figure = (what: string) => named(telling, what, source, by, telling.funding.years[at]!);
  return once(telling, figure("borne"), shortfalls[place]!.borne, () => {
    const others = telling.draw.sources.flatMap((other, place) =>
      place < n && other.years[at]!.shortfalls.some((one) => one.by === by) ? [place] : [],
    );
    return ruled(shortfallBorne, {
      shortfall: shortfallOf(telling, by, at),
      borne: sumIn(
        telling,
        figure("borneBefore"),
        "borne by the sources before",
        others.map((other) => borneBySource(telling, other, at, by)),
      ),
      given: given(sum, telling.funding.plan.funding.find(({ id }) => id === source)!.source),
      off: sumIn(
        telling,
        figure("off"),
        "what comes off the source before",
        shortfalls.slice(0, place).map((one) => borneBySource(telling, n, at, one.by)),
      ),
    });
  });
}

/** The pounds by which a saving or a line falls short in a year. */
export function shortfallOf(telling: Telling, id: string, at: number): Because {
  const found = telling.funding.dependences.find((one) => one.id === id)!;
  return found.is === "saving" ? undelivered(telling, found, at) : overspent(telling, found, at);
}

function overspent(telling: Telling, line: LineOverspend, at: number): Because {
  const { year, shortfall, budget } = line.years[at]!;
  const rows = telling.funding.costs.filter(({ of, id }) => of === "line" && id === line.id);
  const parts = () => rows.map((row) => costIn(telling, ["cost", "byLine", row.row, year], sumInYear(row, at)));
  return once(telling, `lines.overspend.${line.id}.${year}`, shortfall, () =>
    ruled(overspend, {
      cost: sumIn(telling, `lines.cost.${line.id}.${year}`, "the line, what goes on after its end included", parts()),
      budget: given(budget),
    }),
  );
}

function undelivered(telling: Telling, saving: SavingDelivery, at: number): Because {
  const { year, planned, shortfall } = saving.years[at]!;
  return once(telling, `savings.undelivered.${saving.id}.${year}`, shortfall, () =>
    ruled(savingUndelivered, {
      planned: given(planned, sourceOf(telling, saving.id)),
      achieved: delivered(telling, saving, at),
    }),
  );
}

/** What a saving delivers in a year. */
export function delivered(telling: Telling, saving: SavingDelivery, at: number): Because {
  const { year, achieved, slipped, landing } = saving.years[at]!;
  const own = sourceOf(telling, saving.id);
  const slips = sourceOf(telling, saving.slips.of);
  return once(telling, `savings.delivered.${saving.id}.${year}`, achieved, () =>
    ruled(savingDelivered, {
      delivered: { ...given(saving.delivered.rate, sourceOf(telling, saving.delivered.of)), unit: "millionths" },
      slipped: once(telling, `savings.slipped.${saving.id}.${year}`, slipped, () =>
        ruled(savingSlipped, {
          planned: given(landing.planned, own),
          plannedBefore: given(landing.plannedBefore, own),
          months: { ...given(landing.months, slips), unit: "months" },
        }),
      ),
    }),
  );
}

const sourceOf = ({ funding }: Telling, id: string) => funding.plan.savings.find((one) => one.id === id)?.source;
