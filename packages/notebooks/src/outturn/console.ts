import { type Forecast, forecast } from "@outturn/core";
import type { Answers, Request } from "../ask/request.ts";
import type { Desk } from "../state/desk.ts";

/** What somebody at the browser's console has of the page. */
interface AtConsole {
  readonly help: string;
  readonly plan: Desk["now"]["good"]["plan"];
  readonly forecast: Forecast;
  /** Asks the library of the plan that is shown. */
  ask(question: DistributiveOmit<Request, "plan">): Promise<Answers[Request["ask"]] | undefined>;
}

type DistributiveOmit<All, Key extends PropertyKey> = All extends unknown ? Omit<All, Key> : never;

const HELP =
  'outturn.plan is the plan that is shown, outturn.forecast its forecast in pence; await outturn.ask({ ask: "forecast", changes: [] }) asks of it.';

/** Puts the page at hand of the console, as `outturn`. It reads; nothing on the page moves by it. */
export function atConsole(desk: Desk): void {
  const handy: AtConsole = {
    help: HELP,
    get plan() {
      return desk.now.good.plan;
    },
    get forecast() {
      return forecast(desk.now.good.plan);
    },
    ask: (question) => desk.ask("console", { ...question, plan: desk.now.good.plan } as Request),
  };
  Object.defineProperty(window, "outturn", { value: handy });
}
