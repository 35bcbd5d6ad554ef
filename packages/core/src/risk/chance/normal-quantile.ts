import { naturalLog } from "./logarithm.ts";

/** Coefficients of the three ratios of polynomials, lowest power first, as the numbers nearest to those printed. */
const CENTRAL = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const;
const MIDDLE = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const;
const FAR = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const;

type Ratio = readonly [readonly number[], readonly number[]];

/**
 * The value below which a standard normal lies with a chance: Wichura's algorithm AS 241 (Applied Statistics 37, 1988), good to about
 * sixteen figures, on our own logarithm.
 *
 * @param chance - above 0 and below 1
 * @throws RangeError when the chance is not
 * @example normalQuantile(0.5) // => 0
 */
export function normalQuantile(chance: number): number {
  if (!(chance > 0 && chance < 1)) throw new RangeError(`A chance is above 0 and below 1, not ${chance}.`);
  const fromHalf = chance - 0.5;
  if (fromHalf >= -0.425 && fromHalf <= 0.425) return fromHalf * ratioIn(CENTRAL, 0.180625 - fromHalf * fromHalf);
  const distance = Math.sqrt(-naturalLog(fromHalf < 0 ? chance : 1 - chance));
  const size = distance <= 5 ? ratioIn(MIDDLE, distance - 1.6) : ratioIn(FAR, distance - 5);
  return fromHalf < 0 ? -size : size;
}

const ratioIn = ([above, below]: Ratio, givenNumber: number): number =>
  polynomial(above, givenNumber) / polynomial(below, givenNumber);

function polynomial(coefficients: readonly number[], givenNumber: number): number {
  let result = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1)
    result = result * givenNumber + coefficients[power]!;
  return result;
}
