import { html } from "htl";
import { cheshireEastPosts } from "../examples.ts";
import { explainFigures } from "../explain-tab/index.ts";
import { bringInAListTab } from "../question/index.ts";
import { deskStore } from "../state/store.ts";
import { tabs } from "../tabs.ts";
import { asker as askerOver } from "../work/asker.ts";
import { lanes } from "../work/lanes.ts";
import { pageThread } from "../work/page-thread.ts";
import type { StartThread } from "../work/thread.ts";
import { workerThread } from "../work/worker-thread.ts";
import { autosave, canChooseFile } from "./autosave.ts";
import { atConsole } from "./console.ts";
import { examplePlan } from "./example-plan.ts";
import { folding } from "./folding.ts";
import { followAddress } from "./follow-address.ts";
import { fileInput, pickFile, whenDropped } from "./given-files.ts";
import { keepFocus } from "./kept-focus.ts";
import { leaving } from "./leaving.ts";
import { menu } from "./menu.ts";
import { notices as noticePlace } from "./notices.ts";
import { type GivenFile, opener } from "./open-files.ts";
import { PLAN_FILE_KINDS, type PlanFileKind, planFileName } from "./plan-files.ts";
import { readyForPrint } from "./print.ts";
import { sayRefused } from "./refused.ts";
import { liveSaver } from "./save-live.ts";
import { planSaver } from "./save-plan.ts";
import { speaker } from "./speaker.ts";
import { startFrom } from "./start-from.ts";
import { stateBar } from "./state-bar.ts";
import { tabBar } from "./tab-bar.ts";

/** Puts the page together in an element: the bar that stays, the tabs, and the plan that all of it is about. */
export function startPage(place: HTMLElement, startWorker: () => Worker): void {
  const voice = html`<p class="govuk-visually-hidden" role="status"></p>`;
  const thread = threadOf(startWorker);
  const asker = lanes(askerOver(thread), askerOver(thread));
  const desk = deskStore({
    ...{ first: examplePlan(cheshireEastPosts), asker, say: speaker(voice) },
    ...{ tab: "funded", tables: "plan", explainer: "explain" },
  });
  const notices = noticePlace();
  const save = planSaver(desk, notices);
  const { mayLeave } = leaving(desk, () => save("yaml"));
  const saveLive = liveSaver(desk, asker, notices);
  const saving = autosave(desk);
  const list = bringInAListTab();
  const open = opener({
    ...{ desk, asker, notices, mayLeave, list },
    opened: ({ handle }: GivenFile) => saving.offer(handle),
  });
  const input = fileInput(open);
  const openFile = async (): Promise<void> => {
    const given = await pickFile(input);
    if (given !== undefined) await open(given);
  };
  whenDropped(open);

  const { title, choosers, steps } = stateBar(desk);
  const { names, panel } = tabBar([...tabs, list.tab], desk, () => void save("yaml"));
  const openButton = html`<button type="button" class="govuk-button govuk-button--secondary">Open a file</button>`;
  openButton.addEventListener("click", openFile);
  const kinds = Object.entries(PLAN_FILE_KINDS) as [PlanFileKind, { readonly words: string }][];
  const intoFile = {
    words: "Into a file, with every change",
    choose: () => void saving.choose(planFileName(desk.now, "yaml")),
  };
  const saveMenu = menu("Save", [
    ...kinds.map(([kind, { words }]) => ({ words, choose: () => void save(kind) })),
    { words: "Live workbook, with formulas", choose: () => void saveLive() },
    ...(canChooseFile() ? [intoFile] : []),
  ]);
  place.replaceChildren(
    html`<header class="bar">
      <div class="page-width bar-inside">
        ${title}
        ${folding(choosers, html`<div class="bar-buttons">${openButton}${input}${saveMenu}${startFrom(desk, mayLeave, notices)}${steps}${saving.place}</div>`)}
      </div>
      ${names}
    </header>`,
    notices.place,
    html`<main id="main" class="page-width">${panel}</main>`,
    html`<footer class="page-footer"><div class="page-width">
      <p>Everything on this page is worked out on this computer. Nothing is sent, fetched or kept: a plan is gone when the page is closed,
      but for the files that you save.</p>
    </div></footer>`,
    voice,
  );
  sayRefused(desk, notices);
  followAddress(desk, notices, () => void openFile());
  readyForPrint(desk, place);
  keepFocus(place, panel);
  explainFigures(desk);
  atConsole(desk);
}

/** The other thread; or the page itself, where the browser starts no worker. */
function threadOf(startWorker: () => Worker): StartThread {
  const inWorker = workerThread(startWorker);
  return (hear) => {
    try {
      return inWorker(hear);
    } catch {
      return pageThread(hear);
    }
  };
}
