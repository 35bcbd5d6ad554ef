export {
  type ActionState,
  type ActionsAnswer,
  actionsAnswer,
  type ByYears,
  type CostWithoutAction,
  type MoneyOfActions,
  type MoneyPaid,
  type RecommendationState,
} from "./actions/actions-answer.ts";
export { actionsJson } from "./actions/actions-json.ts";
export type { Against } from "./agency/against.ts";
export type { DaysCompared } from "./agency/agency-days.ts";
export { agencyJson } from "./agency/agency-json.ts";
export { type AgencyAnswer, agencyAgainst, type MixAnswer } from "./agency/answer.ts";
export type { BreakEven } from "./agency/break-even.ts";
export type { Breach, Caps } from "./agency/caps.ts";
export type { AgencyOptions } from "./agency/options.ts";
export { agencyUntil, type Mix } from "./agency/until-recruited.ts";
export {
  type Bridge,
  type BridgeMethod,
  type BridgeOptions,
  bridge,
  type WaterfallBar,
  waterfall,
} from "./bridge/bridge.ts";
export { bridgeJson } from "./bridge/bridge-json.ts";
export { lineRampJson, postsRampJson } from "./calibrate/calibrate-json.ts";
export { calibrateLine, type LineOptions, type LineRamp, type Uplift } from "./calibrate/calibrate-line.ts";
export { calibratePosts, type PostsOptions, type PostsRamp } from "./calibrate/calibrate-posts.ts";
export type { Cause, Causes } from "./calibrate/causes.ts";
export type { TwoYears } from "./calibrate/full-strength.ts";
export type { Printed } from "./calibrate/printed.ts";
export { type CaseloadForecast, type CaseloadMonth, caseloadForecasts } from "./demand/caseload.ts";
export { caseloadJson } from "./demand/caseload-json.ts";
export { demandJson } from "./demand/demand-json.ts";
export { type DemandOfKind, type DemandYear, demandYears } from "./demand/demand-years.ts";
export { hidesAny, isSuppressed, type Suppressed, suppressedOf } from "./demand/suppressed.ts";
export { type VolumeMixPrice, volumeMixPrice } from "./demand/volume-mix-price.ts";
export { type Explained, explained } from "./explained/explained.ts";
export { type FigureNamed, figuresOf } from "./explained/figures-of.ts";
export type { Goal } from "./goal-seek/goal.ts";
export { type Answer, goalSeek } from "./goal-seek/goal-seek.ts";
export { goalSeekJson } from "./goal-seek/goal-seek-json.ts";
export { inputOf } from "./goal-seek/input.ts";
export { inputNamed } from "./goal-seek/input-named.ts";
export { INPUTS, type Input, type InputName, type InputOf } from "./goal-seek/input-type.ts";
export type { SearchFound, Stretch, TriedValue } from "./goal-seek/search.ts";
export { toPenny } from "./goal-seek/to-penny.ts";
export { stretchInWords } from "./goal-seek/words.ts";
export type { EffectNeeded } from "./invest/effect-needed.ts";
export { type InvestAnswer, investToSave, type KindAvoided, type SumsByYear } from "./invest/invest.ts";
export { investBetween, type TwoPaths } from "./invest/invest-between.ts";
export { investJson } from "./invest/invest-json.ts";
export {
  type Between,
  type SensitivityGrid,
  sensitivityGrid,
  type TornadoBar,
  tornado,
} from "./sensitivity/sensitivity.ts";
export { sensitivityJson } from "./sensitivity/sensitivity-json.ts";
export { type WeeksDelay, weeksDelay, weeksMove } from "./sensitivity/week-later.ts";
export { besideEachOther, type SideBeside } from "./sides/beside.ts";
export { bridgeBetween } from "./sides/bridge-between.ts";
export { insideSentence, type Side } from "./sides/side.ts";
export type { Absorbed, Absorbing, Establishment, Leaving } from "./tail/leaving.ts";
export type { Staying } from "./tail/staying.ts";
export { type Tail, type TailOptions, tail } from "./tail/tail.ts";
export { tailJson } from "./tail/tail-json.ts";
