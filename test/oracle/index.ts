export type { Costing, Fact } from "./oracle.ts";
export { oracle } from "./oracle.ts";
export type { Component } from "./payroll.ts";
export { fteAverage } from "./staff.ts";
