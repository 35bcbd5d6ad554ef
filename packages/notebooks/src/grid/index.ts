export { element } from "./element.ts";
export { type Grid, grid } from "./grid.ts";
export type { CellText, GridActions, GridCell, GridColumn, GridRow, GridView, TypedHow } from "./view.ts";
