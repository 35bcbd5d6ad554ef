import { nearest, suggestion } from "./nearest.ts";

/** What people write for a key: the key that is meant, where it can stand, and how it is written. */
interface Meaning {
  readonly key: string;
  /** @param value - what was written, or an example of it */
  readonly write: (value: string) => string;
  readonly example: string;
}

const plainly = (fieldKey: string, example: string): Meaning => ({
  key: fieldKey,
  example,
  write: (value) => `${fieldKey}: ${value}`,
});

const spinePoint: readonly Meaning[] = [
  plainly("point", "28"),
  { key: "pay", example: "28", write: (value) => `pay: { scale: njc, point: ${value} }` },
];
const grade: readonly Meaning[] = [
  plainly("grade", "G9"),
  {
    key: "pay",
    example: "G9",
    write: (value) => `pay: { grade: ${value} } with the range of points of the grade in grades`,
  },
];
const salary: readonly Meaning[] = [
  { key: "pay", example: "42000", write: (value) => `pay: { salary: ${value} }` },
  plainly("salary", "42000"),
];
const cost: readonly Meaning[] = [
  plainly("amount", "42000"),
  plainly("fullCost", "60000"),
  { key: "pay", example: "60000", write: (value) => `pay: { fullCost: ${value} }` },
];
const start = [plainly("start", "2024-09-01"), plainly("from", "2024-09-01")];
const end = [plainly("end", "2026-03-31"), plainly("to", "2026-03-31")];
const jobShare: readonly Meaning[] = [
  { key: "people", example: "", write: () => "people: 2 with the fte of one of them, such as fte: 0.5" },
];
const count = [plainly("count", "2")];
const team = [plainly("team", "Legal")];
const title = [plainly("title", "Social worker")];

/** By the letters of what people write. */
const meanings: ReadonlyMap<string, readonly Meaning[]> = new Map([
  ...["scp", "spinepoint", "spinalpoint", "spinalcolumnpoint"].map((name) => [name, spinePoint] as const),
  ["grade", grade],
  ["band", grade],
  ["point", spinePoint],
  ["salary", salary],
  ["cost", cost],
  ["fullcost", cost],
  ["sum", cost],
  ["value", cost],
  ...["startdate", "startson", "datefrom", "begins"].map((name) => [name, start] as const),
  ...["enddate", "endson", "dateto", "until", "finish"].map((name) => [name, end] as const),
  ["jobshare", jobShare],
  ["headcount", [plainly("people", "2")]],
  ...["number", "numberofposts", "quantity", "qty", "posts"].map((name) => [name, count] as const),
  ...["wte", "fulltimeequivalent"].map((name) => [name, [plainly("fte", "0.5")]] as const),
  ...["department", "service", "directorate"].map((name) => [name, team] as const),
  ...["name", "description", "jobtitle"].map((name) => [name, title] as const),
]);

function meaningOf(writtenText: string, knownNames: readonly string[]): Meaning | undefined {
  const letters = writtenText
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return meanings.get(letters)?.find(({ key }) => knownNames.includes(key));
}

/** The known key that was probably meant: in people's own words for it, or misspelt. */
export const meantKey = (writtenText: string, knownNames: readonly string[]): string | undefined =>
  meaningOf(writtenText, knownNames)?.key ?? nearest(writtenText, knownNames);

/** How to mend a key that cannot stand where it does. */
export function keyMend(writtenText: string, knownNames: readonly string[], value: unknown): string {
  const meaning = meaningOf(writtenText, knownNames);
  if (meaning === undefined) return `Correct it or take it out.${suggestion(writtenText, knownNames)}`;
  const plain = typeof value === "number" || (typeof value === "string" && /^[\w .,£/-]{1,40}$/.test(value));
  return `Write ${meaning.write(plain ? String(value) : meaning.example)}.`;
}
