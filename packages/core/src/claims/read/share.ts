import { FIGURE, type Printed } from "./printed.ts";
import type { ShareStatement } from "./statement.ts";

const linked = new RegExp(String.raw`(?:${FIGURE})[a-z -]{0,40}\b(?:of|on)\b[a-z -]{0,20}(?:${FIGURE})`);

/** "A 16% fee on £995": a share of a sum, with no result beside it. */
export function shareIn(claimText: string, printed: readonly Printed[]): ShareStatement | undefined {
  const [share, amount] = printed;
  if (printed.length !== 2 || share?.unit !== "percent" || amount?.unit !== "money") return undefined;
  return linked.test(claimText) ? { is: "share", share, amount } : undefined;
}
