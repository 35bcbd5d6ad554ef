import type { Look } from "./chart.ts";
import { type Colours, coloursOf } from "./colours.ts";

const LEAST_WIDTH = 200;
const NARROW = 480;

/** From here on a picture is looked at on a page of large text. */
const WIDE = 900;

/** The sizes that a picture of some width is laid out with. */
export interface Layout {
  readonly colours: Colours;
  readonly width: number;
  readonly narrow: boolean;
  readonly titled: boolean;
  /** Of ordinary text. */
  readonly size: number;
  readonly foot: string;
}

/** What a look comes to. */
export function layoutOf({ width = 720, scheme = "light", titled = true, foot = "" }: Look = {}): Layout {
  const wholeWidth = Math.max(LEAST_WIDTH, Math.round(width));
  return {
    colours: coloursOf(scheme),
    width: wholeWidth,
    narrow: wholeWidth < NARROW,
    titled,
    size: wholeWidth < WIDE ? 13 : 15,
    foot,
  };
}
