import { type Formula, type Rounding, times } from "../formula.ts";
import type { BigRange } from "./bounds.ts";
import { bracketed, type CellText, cellNumber, cellProduct, PRODUCT, SUM, TIGHT } from "./cell-text.ts";

/** LibreOffice rounds what it divides to 15 digits before `INT`: tried, below this no whole number came out wrong. */
const MOST_DIVIDED = 2n * 10n ** 14n;
/** Up to here the quotient is at most one too large, and every number of the cell is exact in 15 digits. */
const MOST_HELD = 9n * 10n ** 14n;

/** A division as a formula has it, with the factors of what is divided. */
interface Division<Name extends string> {
  readonly a: Formula<Name>;
  readonly b: Formula<Name>;
  readonly rounds: Rounding;
  readonly factors: readonly Formula<Name>[];
}

type Read<Name extends string> = (formula: Formula<Name>) => CellText;
type RangeOf<Name extends string> = (formula: Formula<Name>) => BigRange;

/**
 * A rounded division as a cell works it out exactly: at once where the numbers stay small; else the whole times of one factor first, and the
 * rest of it by itself; else with one taken off where the quotient is seen to be too large.
 *
 * @throws RangeError where no way of these is exact
 */
export function cellDivision<Name extends string>(
  { a, b, rounds, factors }: Division<Name>,
  read: Read<Name>,
  rangeOf: RangeOf<Name>,
): CellText {
  const [top, under] = [rangeOf(a), rangeOf(b)];
  const divisor = read(b);
  if (2n * sizeOf(top) + under.most < MOST_DIVIDED)
    return signed(read(a), top, (size) => quotient(size, divisor, rounds));
  const inSteps = (most: bigint, divided: typeof quotient): CellText | undefined => {
    for (const [factorIndex, whole] of factors.entries()) {
      const times = productOf(factors.filter((_, otherIndex) => otherIndex !== factorIndex));
      const [ofWhole, ofRest] = [rangeOf(whole), rangeOf(times)];
      const isHeld =
        sizeOf(ofWhole) < MOST_DIVIDED &&
        sizeOf(ofWhole) * sizeOf(ofRest) < MOST_HELD * under.least &&
        2n * under.most * sizeOf(ofRest) + under.most < most;
      if (isHeld)
        return signed(read(times), ofRest, (rest) =>
          signed(read(whole), ofWhole, (size) => inTwoSteps(size, rest, divisor, rounds, divided)),
        );
    }
    return undefined;
  };
  const isCorrectable = 2n * sizeOf(top) + under.most < MOST_HELD;
  const cell =
    inSteps(MOST_DIVIDED, quotient) ??
    (isCorrectable ? signed(read(a), top, (size) => corrected(size, divisor, rounds)) : inSteps(MOST_HELD, corrected));
  if (cell !== undefined) return cell;
  throw new RangeError(`${2n * sizeOf(top) + under.most} is more than a cell divides exactly`);
}

const sizeOf = ({ least, most }: BigRange): bigint => (-least > most ? -least : most);

const productOf = <Name extends string>(factors: readonly Formula<Name>[]): Formula<Name> =>
  factors.length === 0 ? 1 : factors.reduce((product, factor) => times(product, factor));

/** The rounding of a size, with the sign of what it is the size of. */
function signed(whole: CellText, { least }: BigRange, roundedOf: (size: CellText) => CellText): CellText {
  if (least >= 0n) return roundedOf(whole);
  const rounded = roundedOf({ text: `ABS(${whole.text})`, level: TIGHT });
  return cellProduct({ text: `SIGN(${whole.text})`, level: TIGHT }, rounded);
}

/** What is divided by twice the divisor: twice the size, with as much on top as the rounding asks. */
function doubled(
  size: CellText,
  divisor: CellText,
  rounds: Rounding,
): { readonly top: string; readonly under: string } {
  const number = Number(divisor.text);
  const isNumber = !Number.isNaN(number);
  const more = rounds === "half-up" ? 0 : -1;
  const onTop = isNumber ? String(number + more) : `${divisor.text}${more === 0 ? "" : "-1"}`;
  const twice = cellProduct(cellNumber(2), size);
  const under = isNumber ? String(2 * number) : `(2*${bracketed(divisor, PRODUCT)})`;
  return { top: onTop === "0" ? twice.text : `${twice.text}+${onTop}`, under };
}

function quotient(size: CellText, divisor: CellText, rounds: Rounding): CellText {
  if (divisor.text === "1") return size;
  const { top, under } = doubled(size, divisor, rounds);
  return { text: `INT((${top})/${under})`, level: TIGHT };
}

function corrected(size: CellText, divisor: CellText, rounds: Rounding): CellText {
  const { top, under } = doubled(size, divisor, rounds);
  const rough = `INT((${top})/${under})`;
  return { text: `(${rough}-IF(${rough}*${under}>${top},1,0))`, level: TIGHT };
}

function inTwoSteps(
  size: CellText,
  factor: CellText,
  divisor: CellText,
  rounds: Rounding,
  divided: typeof quotient,
): CellText {
  const wholeTimes = `INT(${bracketed(size, PRODUCT)}/${bracketed(divisor, TIGHT)})`;
  const remaining = { text: `${size.text}-${bracketed(divisor, PRODUCT)}*${wholeTimes}`, level: SUM };
  const rest = divided(cellProduct(remaining, factor), divisor, rounds);
  const whole = cellProduct({ text: wholeTimes, level: TIGHT }, factor);
  return { text: `(${whole.text}+${rest.text})`, level: TIGHT };
}
