import { addDays, type Day } from "../../packages/core/src/calendar/index.ts";
import type { PlanSpec } from "../../packages/core/src/plan/index.ts";
import type { Frame } from "./arbitrary-plan.ts";

type PostSpec = NonNullable<PlanSpec["posts"]>[number];

/** Up to five posts of every kind of pay, with cohorts, job shares, cover, vacancies, supplements and what comes after the end. */
export const postsOf = (frame: Frame, lines: readonly string[]): PostSpec[] =>
  frame.chance.several(0, 5, (at) => postOf(frame, `post-${at}`, lines));

function postOf(frame: Frame, id: string, lines: readonly string[]): PostSpec {
  const { chance } = frame;
  const people = chance.whole(1, 3);
  const starts = startsOf(frame);
  const [on, lastOn] = [starts.reduce(earliest).on, starts.reduce(latest).on];
  const end = lastOn < frame.last ? chance.maybe(() => chance.day(lastOn, frame.last)) : undefined;
  const [first, last] = [on as Day, end ?? frame.last];
  const count = starts.reduce((sum, start) => sum + start.count, 0);
  const counted = count * people;
  const pay = payOf(frame, first, lines, count);
  const own = "scale" in pay || "grade" in pay || "salary" in pay;
  const post: PostSpec = {
    id,
    people,
    fte: chance.oneOf([1, 0.5, "16/37", 0.4324]),
    contract: chance.oneOf(["permanent", "fixed-term"]),
    pay,
    ...(starts.length === 1 && chance.whole(0, 1) === 1 ? { start: on, count: starts[0]!.count } : { starts }),
    ...(end && { end }),
  };
  const parts = {
    title: chance.maybe(chance.text),
    team: chance.maybe(() => chance.oneOf(frame.teams)),
    supplement: own ? chance.maybe(() => supplementOf(frame, first)) : undefined,
    tags: chance.maybe(() => ({
      type: chance.oneOf(["front-line", "support"]),
      "cost centre": chance.oneOf(["007", 12, true, "a b"]),
    })),
    source: chance.maybe(chance.text),
    afterEnd: end && !("inLine" in pay) ? chance.maybe(() => afterEndOf(frame, end, counted)) : undefined,
    ...("inLine" in pay ? {} : coverOf(frame, first, last, counted)),
  };
  const whole = { ...post, ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) };
  const rests = ["cover", "vacant", "supplement", "afterEnd"].some((key) => key in whole);
  if (rests || !("start" in whole) || chance.whole(0, 1) === 1) return whole;
  const to = end ?? frame.last;
  return { ...whole, start: { from: on, to: chance.day(on as Day, to < on ? (on as Day) : to) } };
}

type Start = { on: Day; count: number };
const earliest = (a: Start, b: Start): Start => (b.on < a.on ? b : a);
const latest = (a: Start, b: Start): Start => (b.on > a.on ? b : a);

const startsOf = ({ chance, first, last }: Frame): Start[] =>
  chance.several(1, 3, () => ({ on: chance.day(addDays(first, -400), addDays(last, -1)), count: chance.whole(1, 3) }));

function payOf({ chance, scales }: Frame, first: Day, lines: readonly string[], count: number): PostSpec["pay"] {
  const sum = (): number | string => chance.oneOf([chance.pounds(90_000), "£42k"]);
  const dated = (): { from: string; amount: number | string; source?: string }[] => [
    { from: addDays(first, -chance.whole(0, 500)), amount: sum() },
    { from: addDays(first, chance.whole(1, 500)), amount: sum(), source: "Circular" },
  ];
  const local = Object.entries(scales).map(([scale, points]) => ({ scale, point: points[0]!, top: points.at(-1)! }));
  const point = chance.whole(5, 40);
  return chance.oneOf<PostSpec["pay"]>([
    { scale: "njc", point, top: point + chance.whole(0, 3) },
    { scale: "njc", point: String(point) },
    { salary: sum() },
    { salary: dated() },
    { fullCost: sum() },
    { fullCost: dated().reverse() },
    { fullCost: sum(), for: count },
    { fullCost: dated(), for: count, uplift: { percent: 2.5, from: addDays(first, 100) } },
    ...local,
    { grade: "G5" },
    { grade: "G5", at: chance.oneOf(["bottom", "middle", "top", 7]) },
    ...lines.slice(0, 1).map((inLine) => ({ inLine })),
  ]);
}

function supplementOf({ chance }: Frame, first: Day): PostSpec["supplement"] {
  const one = () => ({ amount: chance.pounds(6000), from: first, pensionable: chance.whole(0, 1) === 1 });
  return chance.oneOf([{ amount: "5k" }, one(), [one(), { ...one(), to: addDays(first, 200), source: "HR" }]]);
}

function afterEndOf({ chance }: Frame, end: Day, people: number): PostSpec["afterEnd"] {
  const gone = chance.whole(1, people);
  const on = (): string => addDays(end, chance.whole(1, 300));
  const all = [{ on: on(), count: gone }, ...(people > gone ? [{ on: on(), count: people - gone }] : [])];
  return chance.oneOf<PostSpec["afterEnd"]>(["continues", { absorbed: all }, { absorbed: [] }]);
}

/** Cover until people start, cover of a vacancy, a vacancy, or a handover. */
function coverOf(frame: Frame, first: Day, last: Day, people: number): Pick<PostSpec, "cover" | "vacant"> {
  const { chance, agencies } = frame;
  const agency = chance.oneOf(agencies);
  const count = chance.maybe(() => chance.whole(1, people));
  const some = count === undefined ? {} : { count };
  const before = { agency, from: addDays(first, -chance.whole(1, 90)), ...some };
  const empty = { from: chance.day(first, last), ...some };
  const vacancy = { ...empty, to: chance.day(empty.from, last) };
  return chance.oneOf<Pick<PostSpec, "cover" | "vacant">>([
    {},
    {},
    { cover: before },
    { vacant: [vacancy] },
    { vacant: [vacancy], cover: [{ ...vacancy, agency }] },
    { cover: [{ ...before, to: addDays(first, chance.whole(-1, 20)), handover: true }] },
  ]);
}
