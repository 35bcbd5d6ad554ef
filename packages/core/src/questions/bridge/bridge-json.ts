import { inPounds } from "../../money/index.ts";
import { type Bridge, waterfall } from "./bridge.ts";

/** A bridge as other programs may rely on it: money as decimal texts of pounds. With the bars of its waterfall. */
export const bridgeJson = (of: Bridge) => ({
  ...of,
  from: inPounds(of.from),
  to: inPounds(of.to),
  steps: of.steps.map(({ change, effect }) => ({ change, effect: inPounds(effect) })),
  waterfall: waterfall(of).map((bar) => ({ ...bar, start: inPounds(bar.start), end: inPounds(bar.end) })),
  ...(of.sampled && { sampled: { ...of.sampled, error: inPounds(of.sampled.error) } }),
});
