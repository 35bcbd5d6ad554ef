import "../page/jitless.ts";
import ForecastWorker from "../work/worker.ts?worker&inline";
import { startPage } from "./start-page.ts";

startPage(document.querySelector<HTMLElement>("#outturn")!, () => new ForecastWorker());
