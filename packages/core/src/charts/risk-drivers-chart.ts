import { asPercent, type Millionths, type Pence } from "../money/index.ts";
import type { ChanceFound, RiskDriver, RiskLevel } from "../risk/index.ts";
import { MONEY_COUNTED, riskDriversTable } from "../tables/index.ts";
import { counted } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { rowsPicture } from "./rows.ts";
import { inShort } from "./sums.ts";

/**
 * Which of a plan's risks explains how much of the spread of the gap, the most first, and what reserve is saved where it comes as planned.
 *
 * @example riskDriversChart([], "confirmed").title // => "Nothing moves the gap"
 */
export function riskDriversChart(drivers: readonly RiskDriver[], fundingLevel: RiskLevel, look?: Look): Chart {
  const table = riskDriversTable(drivers, fundingLevel);
  const shareOf = ({ ofWhole, withOthers }: RiskDriver): ChanceFound => ofWhole ?? withOthers;
  const isTogether = drivers.some(({ ofWhole }) => ofWhole !== undefined);
  const inOrder = [...drivers].sort((first, second) => shareOf(second).chance - shareOf(first).chance);
  const [most] = inOrder;
  if (most === undefined || drivers.every(({ withOthers }) => withOthers.chance <= 0))
    return nothingToDraw("risk-drivers", "Nothing moves the gap", { ...table, rows: [] }, look);
  const layout = layoutOf(look);
  const [alone, together] = [solid(layout.colours, 0), tinted(layout.colours, 1)];
  const title = `What moves the gap most: ${most.risk.title}, ${shown(shareOf(most).chance)} of its variance`;
  const isShared = isTogether
    ? "by itself, with what it says of others, and its part of the whole"
    : "by itself, and with what it does together with others";
  const subtitle = `The part of the variance of the gap of all years that each risk explains, with ${MONEY_COUNTED[fundingLevel]}: ${isShared}.`;
  const rows = inOrder.map((driver) => {
    const { risk, alone: byItself, reserveSaved } = driver;
    const share = shareOf(driver);
    return {
      heading: `${risk.title}: ${shown(share.chance)}${giveOrTake(share)}`,
      says: `${shown(byItself.chance)} by itself${giveOrTake(byItself)}; where it comes as planned, the reserve for nine draws of ten is ${savedInWords(reserveSaved)}`,
      bars: [bar(byItself.chance, alone), bar(share.chance, together)],
    };
  });
  const alt = `Bar chart of risks by what they explain. ${title}. ${rows.map(({ heading, says }) => `${heading}; ${says}.`).join(" ")}`;
  const key = [
    { says: "by itself", paint: alone },
    { says: isTogether ? "of the whole" : "with others", paint: together },
  ];
  return {
    name: "risk-drivers",
    ...{ title, alt, table },
    ...rowsPicture(layout, { title, alt, subtitle, key, rows, are: "percent" }),
  };
}

const bar = (part: Millionths, paint: ReturnType<typeof solid>) =>
  part <= 0 ? [] : [{ from: 0, to: part / 10_000, paint }];

/** A share to a whole per cent: what is found below nothing is nothing, within its error. */
const shown = (part: Millionths): string =>
  part > 0 && part < 5_000 ? "less than 1%" : asPercent(Math.max(0, Math.floor(part / 10_000 + 0.5) * 10_000));

/** The standard error, in whole points; nothing where it is less than half of one. */
function giveOrTake({ standardError }: ChanceFound): string {
  const points = Math.floor(standardError / 10_000 + 0.5);
  return points === 0 ? "" : `, give or take ${counted(points, "point")}`;
}

const savedInWords = (saved: Pence): string =>
  saved === 0 ? "the same" : saved > 0 ? `${inShort(saved)} smaller` : `${inShort(-saved as Pence)} larger`;
