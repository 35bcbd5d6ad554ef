import { asPercent, MILLION } from "../../money/index.ts";
import type { RiskDriver } from "../../risk/index.ts";
import { listed } from "../../words/index.ts";

/**
 * What the shares of risks say and do not say, in sentences; nothing where nothing moves the gap.
 *
 * @example driversSay([]) // => []
 */
export function driversSay(drivers: readonly RiskDriver[]): readonly string[] {
  if (drivers.every(({ withOthers }) => withOthers.chance <= 0)) return [];
  const alone = drivers.reduce((runningTotal, driver) => runningTotal + driver.alone.chance, 0);
  const what =
    "Shares are of the variance of the gap, which is how far draws are from their mean, squared; they are no sums of money. Share alone is what goes of it where only that risk is known, with others what stays where all others are known.";
  const ofWhole = drivers.flatMap(({ risk, ofWhole: part }) => (part ? [{ title: risk.title, part }] : []));
  if (ofWhole.length > 0) {
    const inOrder = [...ofWhole].sort((first, second) => second.part.chance - first.part.chance);
    return [
      what,
      `As some of the risks go together, what one comes to says something of others: shares alone overlap, and may come to more than the whole. Of the whole each is answerable for a part (Shapley: what it adds to what is known, on average over every order in which the risks may become known): ${listed(inOrder.map(({ title, part }) => `${title} ${inPercent(part.chance)}`))}.`,
    ];
  }
  return [what, aloneInWords(alone)];
}

function aloneInWords(alone: number): string {
  if (alone > MILLION - CLOSE)
    return "Shares alone come to the whole, but for what is within give or take: each risk adds to the gap what it adds by itself.";
  return `Shares alone come to ${inPercent(alone)}: the remaining ${inPercent(MILLION - alone)} is what risks do together and none of them by itself, such as where money that is left covers one but not two. It is in the share with others of each of them, so that those come to more than the whole.`;
}

/** What is not told apart from the whole. */
const CLOSE = 50_000;

const inPercent = (part: number): string => asPercent(Math.floor(part / 10_000 + 0.5) * 10_000);
