/**
 * A whole number of parts as a decimal text: numbers, cases and FTE, never money.
 *
 * @param decimals - 2 for hundredths, 4 for ten-thousandths
 */
export const decimal = (parts: number, decimals: 2 | 4): string => (parts / 10 ** decimals).toFixed(decimals);
