import type { Draw } from "./draw.ts";

/** Names that every record of a program answers to. */
export const OF_RECORDS = [
  ...[
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "isPrototypeOf",
    "toLocaleString",
    "propertyIsEnumerable",
  ],
  ...["__proto__", "__defineGetter__", "prototype", "length", "name"],
];

const TEXTS = [
  ...OF_RECORDS,
  ...[
    "a: b",
    " x ",
    "x\n",
    "\tx",
    "\u0000",
    "\u007f",
    "\u0085",
    "\ud800",
    "\u2028",
    "\ufeffx",
    "e\u0301",
    "x".repeat(300),
  ],
  ...[
    "yes",
    "null",
    "~",
    "1e3",
    "007",
    "-",
    "?",
    "#",
    "|",
    ">",
    "%",
    "@",
    "`",
    "'",
    '"',
    "\\",
    "<<",
    "=",
    "0x1F",
    "0o7",
  ],
  ...[
    ".inf",
    "1_000",
    "12:30:45",
    "- x",
    "[x",
    "{x",
    "*x",
    "&x",
    "!x",
    "x: ",
    " #x",
    "---",
    "...",
    "true",
    "2024-09-01",
  ],
  ...[
    "njc",
    "salaries",
    "agency-covered",
    "team: x",
    "tag: x",
    "type: front-line",
    "base",
    "total",
    "perYear",
    "published",
  ],
];

const NUMBERS: readonly (number | string)[] = [
  ...[0, -0, 1, -1, 2, 12, 60, 61, 720, 721, 36_500, 100_000, 100_001, 0.005, 0.01, 0.004, 0.1, 33.3333, 0.5, 0.9999],
  ...[
    1e-7,
    1e-10,
    1e21,
    1e300,
    99_999.995,
    1e7,
    10_000_000.01,
    1e10,
    1e10 + 0.01,
    9_007_199_254_740_991,
    4_294_967_296,
  ],
  ...["£1.359m", "(500)", "628k", "20%", "0.05%", "100%", "1/3", "16/37", "1/99999", "£10m", "£10bn", "-£1"],
];

const DAYS = [
  "0001-01-01",
  "9999-12-31",
  "2024-02-29",
  "2023-02-29",
  "2024-03-31",
  "2024-04-01",
  "2025-04-05",
  "2027-03-31",
];
const YEARS = ["2023/24", "2024/25", "2025/26", "2099/00", "9998/99", "2024/26"];

/** Something else of the same kind, such as somebody might write where this stands. */
export function awkwardFor(value: unknown, draw: Draw): unknown {
  if (draw.onceIn(12)) return draw.oneOf([null, true, [], {}, "", undefined]);
  if (typeof value === "number") return draw.oneOf(NUMBERS);
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return draw.oneOf(DAYS);
  if (/^\d{4}\/\d{2}$/.test(value)) return draw.oneOf(YEARS);
  return draw.onceIn(3) ? draw.anyText() : draw.oneOf(TEXTS);
}

/** A name in place of another: one that a record answers to, one that looks like something else, or any text. */
export const awkwardName = (draw: Draw): string =>
  draw.onceIn(3) ? draw.oneOf(OF_RECORDS) : draw.onceIn(3) ? draw.anyText() : draw.oneOf(TEXTS);
