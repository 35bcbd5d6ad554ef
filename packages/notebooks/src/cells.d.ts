/** What a cell finds without importing it. */
declare const width: number;
declare const dark: boolean;
declare function display<Value>(value: Value): Value;
declare function view<Input extends Element & { readonly value: unknown }>(input: Input): Input["value"];
