import { html } from "htl";
import type { DeskStore } from "../state/store.ts";
import { type Address, readAddress, writeAddress } from "./address.ts";
import type { Notices } from "./notices.ts";

/** How often the address is written at most, in milliseconds: browsers refuse more. */
const REST = 250;

/**
 * Keeps the address of the page and the desk in step. A link that is about another plan is said to be, and followed when its plan is
 * opened.
 */
export function followAddress(desk: DeskStore, notices: Notices, openFile: () => void): void {
  let waiting: Address | undefined;
  let isWaiting = false;
  let followed = desk.now.good;

  const go = ({ tab, level, controls }: Address): void =>
    desk.follow({ ...(tab !== undefined && { tab }), ...(level !== undefined && { level }), controls });
  /** Follows an address whose plan is on the desk: its controls are moved once its scenario is there. */
  const follow = (address: Address): void => {
    const { scenario = "base" } = address;
    waiting = scenario === desk.now.scenario ? undefined : address;
    if (waiting === undefined) go(address);
    else desk.choose(scenario);
  };
  const isHere = ({ plan }: Address): boolean => plan === undefined || plan === desk.now.good.fingerprint;
  const take = (address: Address): void => {
    if (isHere(address)) {
      follow(address);
      return;
    }
    waiting = address;
    if (address.tab !== undefined) desk.open(address.tab);
    notices.say(otherPlan(desk.now.good.written.title, openFile));
  };
  const write = (): void => {
    isWaiting = false;
    history.replaceState(null, "", writeAddress(desk.now));
  };
  desk.subscribe(() => {
    const { good } = desk.now;
    if (good !== followed && waiting !== undefined && isHere(waiting)) follow(waiting);
    followed = good;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(write, REST);
  });
  addEventListener("hashchange", () => take(readAddress(location.hash)));
  if (location.hash !== "") take(readAddress(location.hash));
}

/** What the page says where a link is about a plan that it does not have. */
function otherPlan(title: string, openFile: () => void): HTMLElement {
  const open = html`<button type="button" class="govuk-button">Open the plan of this link</button>`;
  open.addEventListener("click", openFile);
  return html`<div class="other-plan">
    <p class="govuk-body"><strong>This link is about another plan.</strong> Shown is “${title}”, with nothing moved. A link holds nothing of
    a plan: open the plan’s own file, and the link is followed.</p>
    ${open}
  </div>`;
}
