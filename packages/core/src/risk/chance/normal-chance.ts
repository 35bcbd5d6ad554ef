import { exponential } from "./exponential.ts";

/** Coefficients of the ratios of polynomials, highest power first but for the first of each list, which comes last. */
const CENTRAL = [
  [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
] as const;
const MIDDLE = [
  [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
] as const;
const FAR = [
  [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278936,
    2.9112874951168793e-5,
  ],
  [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5],
] as const;

const ROOT_OF_32 = 5.656854249492381;
/** One through the root of two pi. */
const DENSITY_AT_MEAN = 0.3989422804014327;
/** The last number below 1. */
const LAST = 1 - Number.EPSILON / 2;
/** Beyond this the chance is no longer told apart from none. */
const FURTHEST = 37;

/**
 * The chance that a standard normal lies below a value, above 0 and below 1: Cody's rational approximations (Mathematics of Computation
 * 23, 1969), on our own exponential, so that it is the same on every machine. Good to about fifteen figures, below the mean also of
 * chances near nothing.
 *
 * @example normalChance(0) // => 0.5
 */
export function normalChance(value: number): number {
  const distance = Math.min(Math.abs(value), FURTHEST);
  if (distance <= 0.67448975) return 0.5 + value * ratioIn(CENTRAL, value * value);
  const beyond = densityTimes(distance, tailOver(distance));
  return value < 0 ? beyond : Math.min(1 - beyond, LAST);
}

/** The chance beyond a distance, over e to the power of minus half its square. */
function tailOver(distance: number): number {
  if (distance <= ROOT_OF_32) return ratioIn(MIDDLE, distance);
  const inverseSquare = 1 / (distance * distance);
  return (DENSITY_AT_MEAN - inverseSquare * ratioIn(FAR, inverseSquare)) / distance;
}

/** Half the square is taken in two parts, of which the first is exact: what is lost of it would be multiplied. */
function densityTimes(distance: number, factor: number): number {
  const sixteenths = Math.floor(distance * 16) / 16;
  const remaining = (distance - sixteenths) * (distance + sixteenths);
  return exponential(-0.5 * sixteenths * sixteenths) * exponential(-0.5 * remaining) * factor;
}

type Ratio = readonly [readonly number[], readonly number[]];

const ratioIn = ([above, below]: Ratio, value: number): number => polynomial(above, value) / polynomial(below, value);

const polynomial = (coefficients: readonly number[], value: number): number =>
  coefficients.reduce((result, coefficient) => result * value + coefficient, 0);
