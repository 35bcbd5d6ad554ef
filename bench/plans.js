const years = { from: "2026/27", to: "2030/31" };

/** As far as a medium-term budget looks ahead. */
export const MONTHS = 60;

const teams = ["Care leavers", "Assessment", "Fostering", "Legal", "Business support"];
const localPoints = { SW1: 42_000, SW2: 44_150, SW3: 46_480.5, TM1: 52_000, TM2: 54_300, SM1: 61_250 };

/** The same numbers on every machine and run. */
function draws() {
  let state = 20_240_708;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    chance: (share) => next() < share,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (values) => values[Math.floor(next() * values.length)],
  };
}

const two = (number) => String(number).padStart(2, "0");

/** A day from April 2023, a first of the month as often as not. */
const someDay = (draw, spread) =>
  `${draw.whole(2023, 2022 + spread)}-${two(draw.whole(1, 12))}-${draw.chance(0.5) ? "01" : two(draw.whole(2, 28))}`;

function payOf(draw) {
  const kind = draw.whole(1, 10);
  if (kind <= 7) {
    const point = draw.whole(5, 39);
    return { scale: "njc", point, ...(draw.chance(0.8) ? { top: point + draw.whole(0, 4) } : {}) };
  }
  if (kind <= 8) {
    const names = Object.keys(localPoints);
    const at = draw.whole(0, names.length - 1);
    return { scale: "local", point: names[at], top: names[draw.whole(at, names.length - 1)] };
  }
  return { salary: draw.whole(24_000, 90_000) + (draw.chance(0.2) ? 0.5 : 0) };
}

function postOf(draw, n) {
  const start = draw.chance(0.6) ? someDay(draw, 3) : someDay(draw, 6);
  const starts = draw.chance(0.05)
    ? {
        starts: [
          { on: start, count: draw.whole(1, 3) },
          { on: someDay(draw, 6), count: 1 },
        ],
      }
    : { start };
  return {
    id: `post-${n}`,
    title: `Post ${n}`,
    team: draw.one(teams),
    fte: draw.one([1, 1, 1, 1, 0.5, 0.6, 0.8, 0.4324]),
    pay: payOf(draw),
    ...starts,
    ...(draw.chance(0.15) ? { end: `2030-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}` } : {}),
    tags: { type: draw.chance(0.7) ? "front-line" : "support" },
  };
}

/**
 * A plan as a file holds it: mixed points, tops and hours, some local scales and plain salaries, some cohorts and part months,
 * and two awards; `firstAward` is the per cent of the first one.
 *
 * @param {number} posts
 * @param {number} firstAward
 */
export function planFile(posts, firstAward) {
  const draw = draws();
  return {
    outturn: 1,
    title: `${posts} posts`,
    years,
    payScales: { local: [{ from: "2020-04-01", points: localPoints }] },
    payAwards: [
      { scale: "njc", from: "2027-04-01", percent: firstAward, status: "assumed" },
      { scale: "local", from: "2027-04-01", percent: firstAward, status: "assumed" },
      { scale: "salaries", from: "2027-04-01", percent: firstAward, status: "assumed" },
      { scale: "njc", from: "2028-04-01", flat: 1_290, points: ["5", "40"], status: "assumed" },
    ],
    onCosts: {
      employerNi: "published",
      pension: [
        { from: "2026-04-01", rate: 0.2, source: "placeholder" },
        { from: "2029-04-01", rate: 0.185, source: "placeholder" },
      ],
      apprenticeshipLevy: "published",
    },
    posts: Array.from({ length: posts }, (_, n) => postOf(draw, n + 1)),
  };
}
