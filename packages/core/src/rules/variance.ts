import { formulaRule, input, minus, plus, shareFormula, times } from "../formula/index.ts";

const DEMAND = "Outturn convention C26";
/** Ten-thousandths of a day, and seven days in a week. */
const WEEK = 70_000;

/** What more days, or fewer, cost at the average price and in the mix of before. Read it with `exactly`. */
export const volumeEffect = formulaRule("volume-effect", {
  says: "{daysAfter} days less {daysBefore}, at the average price before: {priced} ÷ 7 ÷ {daysBefore}",
  cite: DEMAND,
  is: shareFormula(
    times(minus(input("daysAfter"), input("daysBefore")), input("priced")),
    times(input("daysBefore"), WEEK),
    "half-up",
  ),
});

/** What a kind's days after would cost at its price before. Read it with `exactly`. */
export const atEarlierPrice = formulaRule("at-earlier-price", {
  says: "{daysAfter} days at the price before: {priced} ÷ 7 ÷ {daysBefore}",
  cite: DEMAND,
  is: shareFormula(times(input("daysAfter"), input("priced")), times(input("daysBefore"), WEEK), "half-up"),
});

/** What other prices cost for the days after. */
export const priceEffect = formulaRule("price-effect", {
  says: "{cost} less {repriced} for the same days at the prices before",
  cite: DEMAND,
  is: minus(input("cost"), input("repriced")),
});

/** What dearer and cheaper kinds cost in other proportions, at the prices before. */
export const mixEffect = formulaRule("mix-effect", {
  says: "{repriced} for the days after at the prices before, less {cost} before and {volume} of volume",
  cite: DEMAND,
  is: minus(input("repriced"), plus(input("cost"), input("volume"))),
});
