import { inPounds } from "../../money/index.ts";
import { type Bridge, waterfall } from "./bridge.ts";

/** A bridge as other programs may rely on it: money as decimal texts of pounds. With the bars of its waterfall. */
export const bridgeJson = (bridge: Bridge) => ({
  ...bridge,
  from: inPounds(bridge.from),
  to: inPounds(bridge.to),
  steps: bridge.steps.map(({ change, effect }) => ({ change, effect: inPounds(effect) })),
  waterfall: waterfall(bridge).map((bar) => ({ ...bar, start: inPounds(bar.start), end: inPounds(bar.end) })),
  ...(bridge.sampled && { sampled: { ...bridge.sampled, error: inPounds(bridge.sampled.error) } }),
});
