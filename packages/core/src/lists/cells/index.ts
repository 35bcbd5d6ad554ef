export { type CellRead, cellText, isBlank } from "./cell-text.ts";
export { countCell } from "./count-cell.ts";
export { type DateOrder, dateOrders, dayCell, hasShortYear, isSerial } from "./day-cell.ts";
export { type FteHeld, fteCell, hoursCell } from "./fte-cell.ts";
export { type MoneyHeld, moneyCell } from "./money-cell.ts";
