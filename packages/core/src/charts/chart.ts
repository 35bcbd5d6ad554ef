import type { Table } from "../tables/index.ts";

/** What a specification is made of: nothing but data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A Vega-Lite 6 specification, whole: it holds its data and asks for nothing from elsewhere. */
export interface Spec {
  readonly $schema: string;
  readonly [key: string]: Json;
}

/** A picture as data, with everything that stands for it where it cannot be seen. */
export interface Chart {
  /** What it is a picture of, as `outturn chart --chart` names it. */
  readonly name: string;
  /** The message, with its figure. */
  readonly title: string;
  /** The kind of picture, what it shows, its main figures and where they go: for people who do not see it. */
  readonly alt: string;
  /** Width and height of the whole picture in pixels. */
  readonly width: number;
  readonly height: number;
  readonly spec: Spec;
  /** The same figures, exact. */
  readonly table: Table;
}

/** Text and rules on white, on black, or in the colour of the text of the page around them (`currentColor`). */
export type Scheme = "light" | "dark" | "page";

/** How a picture is to look. */
export interface Look {
  /** Of the whole picture in pixels, at least 200; default 720. Below about 480 lines are broken and there are fewer ticks. */
  readonly width?: number;
  /** Default "light". */
  readonly scheme?: Scheme;
  /** A line below the picture that says what it is of. Default: of a forecast its plan, and what in it is made up; else none. */
  readonly foot?: string;
  /** Whether the title stands in the picture; default yes. Not where a heading of the page says it. */
  readonly titled?: boolean;
}
