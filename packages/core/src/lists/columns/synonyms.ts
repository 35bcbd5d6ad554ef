import type { ListField } from "../../plan/index.ts";

/** Where spellings of headings were met. */
const headingSources = {
  "clean-headers": "theodi/R-projects csv-stats/clean-headers.js: spellings found in CSV files of UK public bodies",
  payroll: "uktrade/fft: a payroll importer's own test files, and its months from April",
  organograms: "data.gov.uk organograms, senior and junior staff, 2010 on",
  transparency: "Local Government Transparency Code, organisation chart, as Barnsley and Essex publish it",
  common: "words of the trade; no council's own list is public, so that none of these is claimed to be a system's",
} as const;

/** What a column goes by, and where that was met. */
interface Spellings {
  readonly met: readonly (keyof typeof headingSources)[];
  readonly names: readonly string[];
}

const either = (names: string): readonly string[] => names.split("|");

/** Headings that each column goes by, in small letters. The first that fits is proposed; nothing is taken without being said. */
export const synonyms: { readonly [field in ListField]: Spellings } = {
  post: {
    met: ["organograms", "clean-headers", "common"],
    names: either(
      "post number|post no|post id|post ref|post reference|post unique reference|position number|" +
        "position no|position id|position code|post code number|post|establishment number|vacancy ref|" +
        "booking reference|booking ref|order number",
    ),
  },
  title: {
    met: ["organograms", "transparency", "clean-headers"],
    names: either(
      "job title|post title|position title|title|job title/grade|generic job title|role|role title|job|" +
        "designation",
    ),
  },
  team: {
    met: ["organograms", "transparency", "clean-headers"],
    names: either(
      "team|service|department|directorate|division|service area|section|unit|department and team|" +
        "local authority department and team|job/team function|team name|department family|business unit",
    ),
  },
  costCentre: {
    met: ["payroll", "common"],
    names: either("cost centre|cost centre code|cost code|cost center|costc|cc|ledger code|budget code"),
  },
  grade: {
    met: ["payroll", "organograms", "transparency"],
    names: either("grade|grade (or equivalent)|pay grade|salary grade|band|pay band|grade name"),
  },
  point: {
    met: ["common"],
    names: either(
      "scp|spinal column point|spinal point|scale point|pay point|spine point|point|scp point|" + "increment point",
    ),
  },
  salary: {
    met: ["payroll", "organograms", "common"],
    names: either(
      "salary|annual salary|basic salary|basic pay|full time salary|fte salary|full-time salary|" +
        "fte annual salary|full time equivalent salary|actual salary|annual basic salary|" +
        "basic annual salary|pay|annual pay|monthly pay|monthly salary|basic monthly pay|total pay|" +
        "salary (£)|salary £|gross salary|gross pay|annual rate",
    ),
  },
  charge: {
    met: ["common"],
    names: either(
      "charge rate|charge|agency charge|total charge rate|client charge rate|hourly charge rate|" + "weekly charge",
    ),
  },
  fte: {
    met: ["payroll", "organograms", "common"],
    names: either(
      "fte|full time equivalent|post fte|full-time equivalent|contracted fte|fte of post|w.t.e|wte|" +
        "establishment fte",
    ),
  },
  hours: {
    met: ["common"],
    names: either(
      "hours|contracted hours|weekly hours|hours per week|contract hours|hrs|contracted hours per week|" +
        "standard hours",
    ),
  },
  weeks: {
    met: ["common"],
    names: either("weeks|paid weeks|weeks per year|weeks paid|working weeks"),
  },
  start: {
    met: ["common"],
    names: either(
      "start date|start|date started|post start date|position start date|date from|from|effective date|" +
        "contract start",
    ),
  },
  end: {
    met: ["common"],
    names: either(
      "end date|end|post end date|contract end|contract end date|date to|to|expiry date|" + "fixed term end date",
    ),
  },
  status: {
    met: ["payroll", "common"],
    names: either(
      "status|assignment status|post status|position status|filled/vacant|vacant/filled|occupancy|" +
        "vacant|vacancy status",
    ),
  },
  holder: {
    met: ["payroll", "organograms", "clean-headers"],
    names: either(
      "name|postholder|post holder|employee name|employee|holder|occupant|incumbent|name of postholder|" +
        "full name|appointee name|worker|worker name",
    ),
  },
  count: {
    met: ["organograms", "common"],
    names: either("number of posts|no of posts|posts|headcount|number of posts in fte|count|number|no. of posts"),
  },
  gradeFrom: {
    met: ["organograms", "clean-headers"],
    names: either(
      "payscale minimum (£)|payscale minimum|grade minimum|minimum salary|salary from|" +
        "actual pay floor (£)|actual pay floor|bottom of grade",
    ),
  },
  gradeTo: {
    met: ["organograms", "transparency", "clean-headers"],
    names: either(
      "payscale maximum (£)|payscale maximum|grade maximum|maximum salary|salary to|" +
        "actual pay ceiling (£)|salary ceiling|top of grade",
    ),
  },
};

/** Months as columns, in the order of a financial year. */
export const MONTH_HEADINGS: readonly string[] = "apr may jun jul aug sep oct nov dec jan feb mar".split(" ");
