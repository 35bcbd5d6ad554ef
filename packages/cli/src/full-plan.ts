import { aroundFullPlan } from "./full-plan-around.ts";

/** A plan with an example of every key, each with a word on it; a test holds it against the schema. It forecasts as it stands. */
export const fullPlan = `# yaml-language-server: $schema=plan.schema.json
# Every key that a plan for Outturn may have, with an example of each. Take what you need: outturn init writes a short plan.
# All figures are made up. What each key means, and what may be written: docs/plan.md

outturn: 1 # the version of this format
title: A plan with every key
organisation: A council
source: { title: Cabinet report, reference: CF/22, date: 2025-02-10, url: https://example.org/report } # or just a text
illustrative: Made up, to show every key.
years: { from: 2025/26, to: 2027/28 }

conventions: # each has a default; what changes a figure is printed with it
  partMonth: calendar-days # or whole-months, days-of-year, weekdays
  increments: april-six-months # or april, anniversary, none
  niThreshold: published-monthly # or annual-twelfth
  gradeAt: bottom # where in a grade people start: or middle, top
  startIn: earliest # on which day of a range: or middle, latest
  knownOn: 2026-09-30 # published figures announced later are not used

payScales: # local ones; the national scale, njc, is built in
  local:
    - from: 2024-04-01
      points: { SW1: 38000, SW2: 39500, SW3: 41000 } # lowest first
      source: Pay policy
    - from: 2026-04-01
      points: # the same as a list
        - { point: SW1, salary: 39000 }
        - { point: SW2, salary: 40500 }
        - { point: SW3, salary: 42000 }

grades:
  G9: { scale: njc, from: 28, to: 32, source: Pay policy }
  SW: { scale: local, from: SW1, to: SW2, changes: [{ on: 2026-04-01, from: SW1, to: SW3, source: Review of grades }], end: 2030-03-31 }

payAwards: # what you expect where none is agreed
  - { scale: njc, from: 2027-04-01, percent: 3, points: [2, 43], status: assumed, source: Budget assumption }
  - { scale: salaries, from: 2026-04-01, percent: 3, status: offered } # plain salaries
  - { scale: local, from: 2027-04-01, flat: 900, status: assumed }

onCosts: # or published, or none
  employerNi:
    - { from: 2025-04-06, rate: 0.15, monthlyThreshold: 417, annualThreshold: 5000, source: Rates for employers }
  pension: # your own fund's rate for future service; nothing is assumed
    - { from: 2025-04-01, rate: 20%, accepts: [valuation], source: Valuation report }
  apprenticeshipLevy: { rate: 0.005, source: Rates for employers }

vacancyFactor:
  percent: 3 # or perYear: { 2025/26: 40k }, a target in pounds
  except: [agency-covered, { team: Legal }, { tag: { type: front-line } }] # and ids of posts
  source: Budget assumption

agencyRates: # for one person, full time, net of VAT
  worker: { perWeek: 1800, fee: 4%, source: Framework }
  locum: { perHour: 42, hoursPerWeek: 37, weeksPerYear: 46, fee: 4%, source: Framework }
  interim: { perDay: 450, daysPerWeek: 5, weeksPerYear: 44, fee: 16%, ceiling: 95k, source: Framework } # a ceiling is for one engagement, a cover of one person
  director: { perDay: 995, paidDays: 35, fee: 16% } # as a contract pays, whatever days it runs
  contractor: { perHour: 60, paidHours: 200, fee: { perHour: 2.50 } }
  reviewers: { perWeek: 2000, paidWeeks: 6, fee: { perWeek: 50 } }
  specialist: # by working days, at a charge from each of some days
    - { from: 2025-04-01, perDay: 450, daysPerWeek: 5, bankHolidays: england-and-wales, unpaidWeeks: 4, fee: { perDay: 20 } }
    - { from: 2026-04-01, perDay: 470, daysPerWeek: 5, bankHolidays: england-and-wales, unpaidWeeks: 4, fee: { perDay: 20 } }

posts:
  - id: social-worker
    title: Social worker
    team: Family help
    count: 4 # posts alike
    people: 1 # in each post; a job share has 2
    fte: 1 # of each person
    contract: permanent # or fixed-term
    pay: { scale: njc, point: 30, top: 35 }
    supplement: { amount: 2000, from: 2026-04-01, to: 2027-03-31, pensionable: true, source: Retention policy }
    starts:
      - { on: 2025-09-01, count: 2 }
      - { on: { from: 2026-01-01, to: 2026-03-31 }, count: 2 } # only a range is known
    cover: { agency: worker, from: 2025-06-01, to: 2025-08-31, count: 1, handover: false, movesWithStart: last-day }
    vacant: [{ from: 2026-06-01, to: 2026-08-31, count: 1, movesWithStart: none }]
    vacancyFactor: keep # it stays on this post although it has cover and vacancies
    end: 2027-03-31 # the last day, paid
    afterEnd: { absorbed: [{ on: 2027-06-01, count: 4 }] } # or continues
    tags: { recommendation: R3 }
    accepts: [cover] # what looks odd and is right
    source: Establishment list
  - { id: planner, pay: { grade: G9, at: middle }, start: 2025-06-01, team: Planning } # at: bottom, middle, top, or a point
  - { id: assistant, pay: { grade: SW }, start: { from: 2025-09-01, to: 2026-01-31 } } # by Christmas, or as soon as possible
  - { id: inspector, count: 2, pay: { fullCost: 65000, uplift: { percent: 3, from: 2026-04-01 } }, start: 2025-07-01, cover: { agency: specialist, from: 2025-05-01, count: 1, notInPostOn: 2025-06-01 } }
  - id: lawyer
    team: Legal
    pay: { salary: [{ from: 2025-04-01, amount: 52000, source: Contract }, { from: 2027-04-01, amount: 54000 }] } # or one sum
    start: 2025-04-01
    agencyShare: { share: 25%, agency: locum } # of its months
  - { id: auditor, pay: { fullCost: 52000, uplift: { with: salaries } }, start: 2025-05-01 }
  - { id: advisers, count: 2, pay: { fullCost: 120k, for: 2 }, start: 2025-04-01 } # one sum for both, on-costs in it
  - { id: more-advisers, pay: { fullCost: 120k, for: 3, after: 2 }, start: 2025-10-01, partOf: advisers, cover: { agency: director, from: 2025-06-01, to: 2025-08-31, engaged: { from: 2025-06-01, to: 2025-09-30 } } } # as changes leave posts
  - { id: clerk, pay: { inLine: back-office }, start: 2025-04-01 } # counted; its cost is in the line

lines: # costs that are not posts
  - { id: move, title: Office move, amount: 40000, on: 2025-10-01, spend: capital }
  - { id: training, amount: 24k, from: 2025-09-01, to: 2026-08-31, spread: days, source: Contract }
  - id: legal
    title: Legal costs
    kind: other # or staff
    team: Legal
    perYear: { 2025/26: 100000 }
    growth: { percent: 5 } # fills later years
    budget: { perYear: { 2025/26: 90000, 2026/27: 90000, 2027/28: 90000 } }
    tags: { type: front-line }
    accepts: [team]
  - { id: licences, perYear: { 2025/26: 20000 }, uplift: { with: salaries } } # later years rise by its awards of 1 April
  - { id: management, title: Fund management, percent: 4%, of: { source: grant } } # of its sum in each year
  - { id: overheads, percent: 6%, of: { teams: [Family help], tags: [{ type: front-line }], posts: [planner], lines: [training] } } # of what these cost
  - { id: recharge, title: Recharge to partners, income: true, percent: 10%, of: employed } # of what all employees cost
  - { id: fees, income: true, perYear: { 2025/26: 30000, 2026/27: 30000, 2027/28: 30000 } } # written without a minus
  - { id: charges, income: true, perYear: { 2025/26: 1200, 2026/27: 1200, 2027/28: 1200 }, from: { post: planner } } # of whole years, from the day on which the planner starts
  - { id: bids, income: true, status: conditional, perYear: { 2026/27: 5000 } } # in the gap with confirmed money alone
  - { id: conference, perYear: { 2025/26: 3000 }, profile: { 2025-10: 1, 2025-11: 2 } } # a third in October, the rest in November
  - id: back-office
    kind: staff
    contract: permanent
    perYear: { 2025/26: 80000, 2026/27: 82000 }
    to: 2027-03-31
    afterEnd: { absorbed: 2027-07-01 } # or continues
    agencyPremium: { share: 10%, agency: 1800, employed: 1280 }

demand: # what the plan is for, in numbers; each kind with prices becomes a line
  - id: foster
    title: Foster care by agencies
    unit: children
    opening: { count: 30, on: 2025-03-31 } # what comes and goes does so after that day
    out: { 2025-09: 1, 2026-01-15: 1 }
    leavers: { 2025-07: 2, 2026-02-11: 1 } # known, as 18th birthdays are: counts, never names
    moves: # into another kind: the total stays
      - { to: kinship, number: { 2025-10: 1 }, doubleRunning: { days: 14 }, fails: { share: 20%, months: 6 }, source: Plan of moves }
    placementDays: leaving-day-unpaid # or leaving-day-paid
    prices: # a week for one, gross; a seventh a day
      - { from: 2025-04-01, perWeek: 900, source: Framework }
      - { from: 2026-10-01, perWeek: 950 }
    inflation: { percent: 3 } # each 1 April after the day of a price
    paidByOthers: [{ id: health, title: Health share, share: 5%, source: Joint agreement }] # a line of income, foster-health
    budget: { 2025/26: 1.4m, 2026/27: 1.6m, 2027/28: 1.7m } # gross
    team: Family help
    tags: { type: placements }
    source: Monthly return
  - { id: kinship, opening: { count: 12, on: 2025-03-31 }, prices: [{ from: 2025-04-01, perWeek: 300 }] }
  - id: proceedings
    unit: cases
    opening: { count: 20, on: 2025-03-31 }
    in: 2 # a month, or by month or day
    out: { 2025-06: 8, 2025-10: 12 }
    lasts: { months: 9 } # what comes in is concluded so much later
    fees: [{ from: 2025-04-01, amount: 2000, source: Fees order }] # once for each that comes in, on that day
  - { id: cases, unit: cases, opening: { count: 520, on: 2025-03-31 }, growth: { percent: 8 } } # only counted

entrants: # who comes in, as one number that is shared over kinds; in place of their in
  - { id: new-placements, number: 0.6, shares: [{ kind: foster, share: 80% }, { kind: kinship, share: 20% }] } # exactly 100%

caseloads: # who holds which cases, and how many each is to have: outturn caseload
  - id: social-work
    title: Social work
    worker: social worker
    cases: [cases]
    target: { cases: 18, source: Practice standard }
    workers: { teams: [Family help] } # or posts, tags
    inPost: { workers: 24.5, managers: 4, source: Establishment list } # besides the posts of the plan
    newlyQualified: { posts: [social-worker], tags: [{ recommendation: R3 }], teams: [Family help], share: 60%, source: Employer standards } # of a full caseload
    agencyShare: 90%
    away: 12% # vacant or away, and not covered
    managers: { posts: [planner], tags: [{ recommendation: R3 }], teams: [Planning], span: 6, source: Practice standard }
  - { id: court, worker: solicitor, cases: [proceedings], target: { cases: 12, source: Service plan }, workers: { posts: [lawyer], tags: [{ type: front-line }] } }

savings: # that money rests on
  - { id: contracts, title: Review of contracts, perYear: { 2025/26: 50000, 2026/27: 80000, 2027/28: 80000 }, delivered: 90%, slips: { months: 3 }, source: Budget report }
  - { id: offices, perYear: { 2026/27: 20000 }, dependsOn: [contracts] }
  - { id: target, title: Target not yet allocated, perYear: { 2027/28: 100k }, unallocated: true }

funding: # drawn in this order; each year must be funded on its own
  - id: grant
    title: Improvement grant
    kind: revenue # or capital
    recurrent: false # true goes on after the plan's years
    perYear: { 2025/26: 300000, 2026/27: 200000 }
    carryForward: { cap: 50000, expiresAfterYears: 1 } # or none, or all
    broughtForward: { amount: 20000, from: 2024/25 }
    approved: { by: Cabinet, on: 2025-02-10, reference: Minute 12 }
    status: confirmed # or conditional, unconfirmed
    pays: { teams: [Family help], tags: [{ type: front-line }], posts: [planner], lines: [training] } # nothing else
    accepts: [recurrent]
    source: Grant letter
  - { id: visits, kind: revenue, recurrent: false, perYear: { 2025/26: 30000 }, carryForward: none, status: confirmed, within: grant, pays: { posts: [inspector], share: 40%, otherwise: next } } # a part of the grant
  - { id: risk, title: Risk reserve, kind: reserve, opening: 600k, in: { 2026/27: 50k }, out: { 2025/26: 100k }, minimum: 300k, status: confirmed }
  - { id: reserve, title: Transformation reserve, kind: revenue, recurrent: false, ceiling: 400k, years: [2025/26, 2027/28], status: confirmed }
  - id: growth
    kind: revenue
    recurrent: true
    perYear: { 2025/26: 200000, 2026/27: 300000, 2027/28: 350000 }
    carryForward: none
    status: conditional
    dependsOn: [offices, legal] # undelivered savings, and lines above their budget, come off it
    drawsOn: service-growth # a line of the budget below
  - { id: receipts, kind: capital, recurrent: false, perYear: { 2025/26: 60000 }, carryForward: all, status: confirmed, under: flexible-use-of-capital-receipts }

${aroundFullPlan}`;
