/** The second half of the plan with every key: what stands around its costs and money, from control totals to risks. */
export const aroundFullPlan = `expect: { posts: 14, people: 14, fte: 14, cost: { 2025/26: 2.48m }, toNearest: 10k } # control totals that stop a wrong plan

budget: # the medium-term budget that the growth belongs to
  base: [{ id: base, title: Base budget, amount: £12m, source: Budget report }]
  inflation:
    - { id: contract-inflation, title: Contracts, percent: { 2025/26: 3, 2026/27: 3 }, of: 2m, source: Budget report }
  pay: [{ id: pay-awards, change: { 2025/26: 300k, 2026/27: 300k } }]
  pressures:
    - { id: placements, demand: children, each: 52000 }
    - { id: new-centre, fullYear: 240000, from: 2025-10-01 }
    - { id: election, change: { 2025/26: 40k }, recurrent: false }
  growth: [{ id: service-growth, change: { 2025/26: 210000, 2026/27: 100000, 2027/28: 50000 } }]
  demand: [{ id: children, title: Children in care, count: 400, year: 2024/25, growth: { percent: 3 }, source: Service plan }]
  funding:
    - { id: council-tax, title: Council tax, kind: council-tax, recurrent: true, perYear: { 2025/26: 9m }, growth: { percent: 4 }, source: Budget report }
  reserves: [{ id: general, title: General reserve, opening: 5m, in: { 2025/26: 100k }, out: { 2026/27: 250k }, source: Budget report }]
  virements: [{ from: service-growth, to: placements, perYear: { 2025/26: 10000 } }]

claims: # what a paper says, to be tested: outturn claims
  - { says: 4 social workers, source: Cabinet report }

scenarios: # outturn compare; each change is tried on the plan
  - id: late
    title: Everything comes late
    changes:
      - { change: delay-starts, months: 2, where: { team: Family help } } # team, id, tag or title; all that is named must hold
      - { change: move-programme, days: 14, where: { id: lawyer } }
      - { change: savings-slippage, months: 6, where: { id: contracts } }
  - id: later
    from: late # on top of that one
    changes:
      - { change: delay-starts, days: 10, where: { id: planner } }
      - { change: move-programme, months: 1, where: { title: advis } }
  - id: agency
    changes:
      - { change: use-agency, share: 20%, rate: worker, where: { id: planner } }
      - { change: use-agency, count: 1, rate: locum, where: { id: assistant } }
      - { change: use-agency, share: 30%, premium: { agency: 1800, employed: 1280 }, where: { id: back-office } }
      - { change: agency-rate, rate: worker, to: { perWeek: 1900 } }
  - { id: employees, changes: [{ change: convert-agency, on: 2025-08-01, where: { id: social-worker } }] }
  - id: people
    changes:
      - { change: recruit-in-cohorts, cohorts: 2, months: 3, where: { id: social-worker } }
      - { change: change-fte, fte: 0.8, where: { id: planner } }
      - { change: change-count, count: 2, where: { id: assistant } }
      - { change: change-pay, pay: { fullCost: 70000, uplift: { percent: 2, from: 2026-04-01 } }, where: { id: lawyer } }
      - { change: add-posts, posts: [{ id: officer, pay: { fullCost: 45000 }, start: 2026-04-01 }] }
  - { id: ended, changes: [{ change: end-posts, on: 2026-09-30, where: { id: planner } }] }
  - { id: extended, changes: [{ change: extend-posts, on: 2027-05-31, where: { id: social-worker } }] }
  - { id: absorbed, changes: [{ change: absorption, afterEnd: { absorbed: [{ on: 2027-05-01, count: 4 }] }, where: { id: social-worker } }] }
  - id: money
    changes:
      - { change: growth-rate, percent: 8, where: { tag: { type: front-line } } }
      - { change: line-amount, amount: 50000, where: { id: move } }
      - { change: uplift, uplift: none, where: { id: inspector } }
      - { change: line-amount, percent: 3%, where: { id: management } }
      - { change: line-amount, perYear: { 2026/27: 25000 }, where: { id: fees } }
      - { change: savings-delivery, delivered: 50%, where: { id: contracts } }
      - { change: funding-amount, perYear: { 2026/27: 150000 }, where: { id: grant } }
      - { change: ceiling, ceiling: 300k, where: { id: reserve } }
      - { change: carry-forward, carryForward: none, where: { id: grant } }
      - { change: income-status, status: confirmed, where: { id: bids } }
      - { change: demand, kind: cases, count: 530, growth: { percent: 10 } }
      - { change: demand, kind: kinship, in: 0.2, out: { 2026-09: 1 }, leavers: { 2027-01-15: 1 }, moves: [], lasts: { months: 24 }, prices: [{ from: 2025-04-01, perWeek: 310 }], fees: [{ from: 2025-04-01, amount: 100 }], inflation: { percent: 2 } } # in place of growth, or growth in place of these
      - { change: funding-share, share: 50%, where: { id: visits } }
      - { change: funding-reserve, opening: 500k, minimum: 250k, where: { id: risk } }
      - { change: funding-status, status: unconfirmed, where: { id: growth } }
  - id: rates
    changes:
      - { change: pay-award, scale: njc, from: 2027-04-01, percent: 4, points: [2, 43], status: assumed, source: Union claim }
      - { change: pay-award, scale: local, from: 2027-04-01, flat: 1200 }
      - { change: increments, increments: none }
      - { change: grade-at, gradeAt: top }
      - { change: start-in, startIn: latest }
      - { change: pension-rate, from: 2026-04-01, rate: 0.21, source: Actuary }
      - { change: published-rate, of: employer-ni, rate: 0.16, from: 2026-04-06, monthlyThreshold: 417, annualThreshold: 5000 }
      - { change: vacancy-factor, percent: 5, except: [agency-covered, { team: Legal }] }
      - { change: known-on, knownOn: everything }
  - { id: turnover, changes: [{ change: vacancy-factor, perYear: { 2025/26: 40k } }] }

statusCodes: # the council's own; nothing is assumed of one
  - { code: green, meaning: Complete, colour: green, done: true }
  - { code: amber, meaning: Late, colour: amber, done: false }

recommendations: # each has an action or more
  - { id: R1, title: Manageable caseloads, source: Inspection report }
  - { id: R2, title: Enough legal advice }

actions: # what is done, and what of the cost is for it: outturn actions
  - id: recruit
    title: Recruit social workers
    recommendation: R1
    owner: Head of Family Help # a role
    due: 2025-12-31
    status: amber
    costs: { teams: [Family help], share: 80% } # or posts, lines, tags; the rest may be for other actions
    source: Improvement plan
  - { id: advise, recommendation: [{ id: R1, share: 25% }, { id: R2, share: 75% }], status: green, costs: { posts: [lawyer], lines: [legal], tags: [{ type: front-line }] } }
  - { id: policy, recommendation: R1, status: green, costs: none } # needs no money

ranges: # low, likely and high: outturn compare --ranges
  - id: demand
    title: Demand for legal work
    low: { change: growth-rate, percent: 2, where: { id: legal } }
    high: { change: growth-rate, percent: 9, where: { id: legal } }
    source: Service plan
  - { id: bids, low: { change: line-amount, perYear: { 2026/27: 7000 }, where: { id: bids } }, high: { change: line-amount, perYear: { 2026/27: 2000 }, where: { id: bids } } }

risks: # what may come otherwise, and how likely that is: outturn risk; who says so stands beside each
  - id: slip
    title: Recruitment slips
    risk: start-slip
    months: { triangular: { low: 0, likely: 1, high: 4 } } # or values, uniform, history, normal, lognormal; or days
    drawn: each # record by itself; or together
    where: { id: planner }
    owner: Head of HR # or a source
    source: Recruitment in 2024/25
  - { id: slip-of-audit, risk: start-slip, days: { history: [0, 14, 30, 61] }, where: { id: auditor }, owner: Head of HR }
  - { id: unfilled, risk: not-filled, chance: 20%, instead: { agency: locum }, where: { id: lawyer }, owner: Head of HR } # instead: vacant, or an agency
  - id: award
    risk: pay-award # drawn once for everyone
    scale: njc
    from: 2027-04-01
    points: [2, 43]
    status: assumed
    sizes: [{ chance: 60%, percent: { uniform: { from: 2, to: 5 } } }, { chance: 40%, flat: { normal: { mean: 1500, standardDeviation: 200 } } }]
    contingency: training # a line that the plan holds for it is left out where it is drawn
    owner: Head of Finance
  - { id: agencies, risk: agency-rate, rates: [worker], percent: { values: [{ value: 0, chance: 70% }, { value: 15, chance: 30% }] }, owner: Head of HR }
  - { id: pension, risk: pension-rate, from: 2026-04-01, rate: { triangular: { low: 0.18, likely: 0.20, high: 0.23 } }, owner: Actuary }
  - { id: demand, risk: growth, percent: { triangular: { low: 2, likely: 5, high: 9 } }, where: { id: legal }, owner: Head of Legal }
  - { id: removals, risk: line-cost, percent: { lognormal: { median: 5, p90: 20 } }, where: { id: move }, owner: Head of Estates }
  - id: delivery
    risk: saving # each by itself
    outcomes: [{ chance: 60% }, { chance: 25%, months: 6 }, { chance: 10%, delivered: 50% }, { chance: 5%, delivered: 0 }]
    where: { id: contracts }
    owner: Head of Procurement
  - { id: growth-agreed, risk: funding, chance: 80%, where: { id: growth }, owner: Head of Finance }
  - { id: bids, risk: range, range: bids, as: triangular, owner: Head of Finance } # a range of ranges: low, what the plan has, high
  - id: inspection
    risk: event # whatever a scenario can say
    outcomes:
      - { chance: 85%, title: No inspection }
      - { chance: 15%, title: Inspection, changes: [{ change: extend-posts, on: 2027-05-31, where: { id: social-worker } }] }
    owner: Director

correlations: # which risks go together; each draws one thing
  - { between: [agencies, demand], rank: 0.5, source: Prices of six years, owner: Head of Finance } # -1 to 1, by rank
`;
