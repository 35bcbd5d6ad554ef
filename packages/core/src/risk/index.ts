export { type RiskAlone, risksByThemselves } from "./answers/alone.ts";
export {
  type GapDrawn,
  type OverYears,
  type ReserveCover,
  type RiskAnswer,
  type RiskLevel,
  riskAnswer,
} from "./answers/answer.ts";
export { correlationsJson, riskDriversJson, riskJson } from "./answers/answer-json.ts";
export { drawsNeeded } from "./answers/draws-needed.ts";
export { type DriverOptions, MOST_DRIVEN, type RiskDriver, riskDrivers } from "./answers/drivers.ts";
export { type Covered, coveredBy, type GapSoFar, gapsSoFar } from "./answers/positions.ts";
export { type ChanceFound, type Estimate, PERCENTILES, type Percentile, type Spread } from "./answers/spread.ts";
export type { LatinHypercube } from "./chance/latin-hypercube.ts";
export { chanceIn, type Stream, streamOf } from "./chance/stream.ts";
export { correlationInWords } from "./correlation/in-words.ts";
export { distributionInWords } from "./distributions/in-words.ts";
export { valueFor } from "./distributions/value-for.ts";
export { type DrawNumber, drawnChanges, drawnPlan } from "./drawing/drawing.ts";
export { riskIssues } from "./drawing/risk-issues.ts";
export type { DrawnFigure, FiguresDrawn } from "./draws/draw-price.ts";
export { type DrawOptions, drawRisks, type RiskDraws } from "./draws/draw-risks.ts";
export { drawsJson, readDraws } from "./draws/draws-json.ts";
export { mergeDraws } from "./draws/merge-draws.ts";
export { checkDraws, type Pricing } from "./draws/price-draws.ts";
export { whyRepriced } from "./draws/tables/tables-for.ts";
export { EVIDENCE, type Evidence } from "./evidence.ts";
export { riskInWords } from "./kinds/index.ts";
