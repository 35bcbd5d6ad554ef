import { monthInWords } from "../../calendar/index.ts";
import { countDemand, countFees, type Stretch } from "../../demand/index.ts";
import { addedUp, type Explanation, figured, ofRecord, type Taken } from "../../formula/index.ts";
import { byId, type DemandKind, type DemandPrice, feesId, type Line, type Plan } from "../../plan/index.ts";
import { daysPriced, daysStayed, feesCharged, feesCost, placementCost, priceRisen } from "../../rules/index.ts";

/** A month of a line that demand makes, back to days and weekly prices; nothing where numbers cannot hold them exactly. */
export function demandFact(plan: Plan, planLine: Line, monthIndex: number): Explanation | undefined {
  const kind = planLine.madeBy === undefined ? undefined : byId(plan.demand ?? [], planLine.madeBy);
  if (kind?.fees !== undefined && planLine.id === feesId(kind)) return feesFact(plan, planLine, kind, monthIndex);
  if (kind === undefined || kind.id !== planLine.id) return undefined;
  const [counted] = countDemand([kind], plan.years, plan.demand ?? []);
  const costed = counted?.months.find(({ month }) => month === monthIndex);
  if (costed === undefined || costed.priced.seen > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const monthText = monthInWords(monthIndex);
  const before = Number(costed.priced.before);
  return figured(`${planLine.title} in ${monthText}`, placementCost, {
    seen: addedUp(
      `days at their prices from April to ${monthText}`,
      "those before the month and those of the month",
      [
        { figure: `days at their prices from April up to ${monthText}`, value: before, unit: "day-pence" },
        ...costed.stretches.map((stretch) => priced(kind, stretch, monthText)),
      ],
      "day-pence",
    ),
    before: { value: before, unit: "day-pence", title: `days at their prices up to ${monthText}` },
  });
}

/** A month of fees, back to who came in and the fee of the day. */
function feesFact(plan: Plan, planLine: Line, kind: DemandKind, monthIndex: number): Explanation | undefined {
  const charged = countFees(kind, kind.fees ?? [], plan.years).find(({ month }) => month === monthIndex);
  if (charged === undefined || charged.sums.seen > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const monthText = monthInWords(monthIndex);
  const before = Number(charged.sums.before);
  return figured(`${planLine.title} in ${monthText}`, feesCost, {
    seen: addedUp(
      `fees from April to ${monthText}`,
      "those before the month and those of the month",
      [
        { figure: `fees from April up to ${monthText}`, value: before, unit: "count-pence" },
        ...charged.charged.map(({ number, fee }) =>
          figured(
            `fees of ${kind.title} in ${monthText}`,
            feesCharged,
            {
              number: { value: number, unit: "hundredths", title: `who come into ${kind.title} in ${monthText}` },
              fee: ofRecord(
                { value: fee.amount, unit: "pence", title: `fee of ${kind.title}` },
                { from: fee.from, source: fee.source ?? kind.source },
              ),
            },
            "count-pence",
          ),
        ),
      ],
      "count-pence",
    ),
    before: { value: before, unit: "count-pence", title: `fees up to ${monthText}` },
  });
}

function priced(kind: DemandKind, { counted, days, price }: Stretch<DemandPrice>, monthText: string): Explanation {
  const given = (value: number, unit: string, title: string): Taken => ({ value, unit, title });
  const stayed = figured(
    `days of ${kind.title} in ${monthText}`,
    daysStayed,
    {
      whole: given(counted.whole, "hundredths", "days of those who are there throughout"),
      evenly: given(counted.evenly, "hundredths", "what comes less what goes evenly in the month, day by day"),
      monthDays: given(counted.monthDays, "days", "days of the month"),
      grown: given(counted.grown, "hundredths", "what grows evenly in the year, day by day"),
      yearDays: given(counted.yearDays, "days", "days of the year of growth"),
    },
    "day-parts",
  );
  return figured(
    `days of ${kind.title} in ${monthText} at their price`,
    daysPriced,
    { days: days === stayed.value ? stayed : given(days, "day-parts", "days"), price: weekly(kind, price) },
    "day-pence",
  );
}

function weekly(kind: DemandKind, price: Stretch<DemandPrice>["price"]): Taken {
  if (price === undefined) return { value: 0, unit: "pence", title: `no price of ${kind.title}` };
  const stated = ofRecord(
    { value: price.given.perWeek, unit: "pence", title: `${kind.title}, a week` },
    { from: price.given.from, source: price.given.source ?? kind.source },
  );
  if (price.aprils === 0) return stated;
  return figured(`${kind.title}, a week`, priceRisen(price.aprils), {
    price: stated,
    inflation: ofRecord({ value: kind.inflation ?? 0, unit: "rate", title: `price rise of ${kind.title}` }, kind),
  });
}
