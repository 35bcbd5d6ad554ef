export type { Against } from "./agency/against.ts";
export type { DaysCompared } from "./agency/agency-days.ts";
export { type AgencyAnswer, agencyAgainst, type MixAnswer } from "./agency/answer.ts";
export type { BreakEven } from "./agency/break-even.ts";
export type { Breach, Caps } from "./agency/caps.ts";
export type { AgencyOptions } from "./agency/options.ts";
export { agencyUntil, type Mix } from "./agency/until-recruited.ts";
export {
  agencyJson,
  answerJson,
  bridgeJson,
  lineRampJson,
  postsRampJson,
  sensitivityJson,
  tailJson,
} from "./answers-json.ts";
export {
  type Bridge,
  type BridgeMethod,
  type BridgeOptions,
  bridge,
  type WaterfallBar,
  waterfall,
} from "./bridge/bridge.ts";
export { calibrateLine, type LineOptions, type LineRamp, type Uplift } from "./calibrate/calibrate-line.ts";
export { calibratePosts, type PostsOptions, type PostsRamp } from "./calibrate/calibrate-posts.ts";
export type { Cause, Causes } from "./calibrate/causes.ts";
export type { TwoYears } from "./calibrate/full-strength.ts";
export type { Printed } from "./calibrate/printed.ts";
export { type Answer, ask, type Goal } from "./goal-seek/ask.ts";
export { type Crossing, type Found, type Question, seek, type Tried } from "./goal-seek/crossing.ts";
export { LEVERS, type Lever, type LeverName, type LeverOf, leverOf } from "./goal-seek/lever.ts";
export { leverNamed } from "./goal-seek/lever-named.ts";
export { toPenny } from "./goal-seek/to-penny.ts";
export {
  type Between,
  type SensitivityGrid,
  sensitivityGrid,
  type TornadoBar,
  tornado,
} from "./sensitivity/sensitivity.ts";
export { type WeeksDelay, weeksDelay, weeksMove } from "./sensitivity/week-later.ts";
export type { Absorbed, Absorbing, Establishment, Leaving } from "./tail/leaving.ts";
export type { Staying } from "./tail/staying.ts";
export { type Tail, type TailOptions, tail } from "./tail/tail.ts";
