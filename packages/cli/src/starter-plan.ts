/** A small plan that forecasts as it stands, with a word on everything that most plans need. */
export const starterPlan = `# yaml-language-server: $schema=plan.schema.json
# A plan for Outturn: what it costs in each financial year, and whether it is funded.
#   outturn check plan.yaml       says what is wrong with it
#   outturn forecast plan.yaml    says what it comes to
# Amounts may be written 42000, 42,000, £42k or £1.359m; dates are 2025-09-01. By the first line an
# editor completes and checks the keys, once the schema stands beside the plan: outturn schema --out plan.schema.json

outturn: 1 # the version of this format
title: A starter plan
organisation: A council
illustrative: The starter plan's own figures. Put in yours and delete this line.
years: { from: 2025/26, to: 2026/27 }

# What is added to pay. Rates marked "published" are held with their sources: outturn rates
onCosts:
  employerNi: published
  apprenticeshipLevy: published
  pension: # your own fund's rate for future service; nothing is assumed
    - { from: 2025-04-01, rate: 20%, source: placeholder }

payAwards: # what you expect where none is agreed; "salaries" are those stated below, njc is the national scale
  - { scale: salaries, from: 2026-04-01, percent: 3, status: assumed, source: placeholder }

agencyRates:
  social-worker: { perWeek: 1800, source: placeholder } # one person, full time, net of VAT

posts:
  - id: social-worker
    title: Social worker
    team: Family help
    count: 4 # posts alike
    pay: { scale: njc, point: 30, top: 35 } # the national scale; or { salary: 42000 }, or { fullCost: 60000 }
    starts: # or start: 2025-09-01, for all of them
      - { on: 2025-09-01, count: 2 }
      - { on: 2026-01-01, count: 2 }
    cover: { agency: social-worker, from: 2025-06-01 } # until each one starts
  - id: manager
    title: Team manager
    team: Family help
    fte: 0.8
    pay: { salary: 52000 } # full-time, a year
    contract: fixed-term
    start: 2025-06-16
    end: 2026-12-31 # the last day paid

lines: # costs that are not posts
  - { id: training, title: Training, amount: 24k, from: 2025-09-01, to: 2026-08-31 }
  - { id: legal, title: Legal costs, perYear: { 2025/26: 50000 }, growth: { percent: 8 } }

funding: # drawn in this order; each year must be funded on its own
  - id: grant
    title: Improvement grant
    kind: revenue
    recurrent: false
    perYear: { 2025/26: 250000 }
    carryForward: { cap: 50000, expiresAfterYears: 1 } # or none, or all
    status: confirmed # or conditional, or unconfirmed
  - id: growth
    title: Growth in the medium-term budget
    kind: revenue
    recurrent: true
    perYear: { 2025/26: 100000, 2026/27: 350000 }
    carryForward: none
    status: conditional
`;
