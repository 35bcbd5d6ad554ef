/** Plans as texts, for runs of the command. */

/** What one printed total and growth short of it come to: a gap in the second year, though funded in all. */
export const shortInYearTwo = `outturn: 1
title: Improvement plan
years: { from: 2024/25, to: 2025/26 }
lines:
  - { id: staff, kind: staff, perYear: { 2024/25: 628k, 2025/26: £1.359m }, from: 2024-09-01, to: 2026-02-28 }
funding:
  - id: growth
    title: Growth already in the budget
    kind: revenue
    recurrent: true
    perYear: { 2024/25: £1m, 2025/26: £1m }
    carryForward: none
    status: conditional
`;

/** Paid from confirmed money in full, with sources for everything: nothing to find. */
export const funded = `outturn: 1
title: Legal costs
source: { title: Budget book, date: 2024-02-20 }
years: { from: 2024/25, to: 2024/25 }
lines: [{ id: legal, perYear: { 2024/25: 100k } }]
funding: [{ id: base, kind: revenue, recurrent: true, perYear: { 2024/25: 100k }, carryForward: none, status: confirmed }]
`;

/** Two issues, on lines 3 and 5. */
export const twoIssues = `outturn: 1
title: Two mistakes
yeers: { from: 2024/25, to: 2025/26 }
years: { from: 2024/25, to: 2025/26 }
lines: [{ id: legal, perYear: { 2031/32: 100k } }]
`;

/** A plan of many posts with long, wide and awkward titles, as a JSON text. */
export function manyPosts(count: number): string {
  const titles = [
    "Social worker",
    "Senior practitioner for children in care, north area and out of hours",
    "支援員 (家庭)",
  ];
  return JSON.stringify({
    outturn: 1,
    title:
      "Every post of a department, with a title that goes on for longer than a line of eighty columns has room for",
    years: { from: "2024/25", to: "2028/29" },
    onCosts: {
      employerNi: "published",
      apprenticeshipLevy: "published",
      pension: [{ from: "2024-04-01", rate: 0.2, source: "placeholder" }],
    },
    posts: Array.from({ length: count }, (_, at) => ({
      id: `post-${at}`,
      title: `${titles[at % titles.length]} ${at}`,
      team: `Team ${at % 15} for families in the north of the county`,
      count: 1 + (at % 3),
      pay: { scale: "njc", point: 20 + (at % 10), top: 32 },
      start: `2024-${String(4 + (at % 9)).padStart(2, "0")}-16`,
      ...(at % 2 === 1 && { end: "2027-02-28" }),
    })),
    lines: [{ id: "legal", perYear: { "2024/25": 100000 }, growth: { percent: 8 } }],
    funding: [
      {
        id: "growth",
        title: "Growth in the medium-term budget, agreed in principle and subject to the savings of the year before",
        kind: "revenue",
        recurrent: true,
        perYear: { "2024/25": 12345678.9, "2025/26": 12345678.9 },
        carryForward: { cap: "£1m", expiresAfterYears: 2 },
        status: "conditional",
      },
    ],
  });
}
