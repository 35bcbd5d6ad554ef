/**
 * A part of the whole, in millionths, to a tenth of a per cent, as chances and shares are shown.
 *
 * @example toTenth(258_499) // => 258000
 */
export const toTenth = (millionths: number): number => Math.floor(millionths / TENTH + 0.5) * TENTH;

const TENTH = 1_000;
