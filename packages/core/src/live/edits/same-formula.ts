/**
 * A formula as it can be compared: programs write blanks, letters and quotes of sheets each in their own way, but not what stands in texts.
 *
 * @example comparable("sum( 'Months'!A1:B2 )") // => "SUM(MONTHS!A1:B2)"
 * @example comparable('if(A1="No more",1,0)') // => 'IF(A1="No more",1,0)'
 */
export function comparable(formula: string): string {
  let text = "";
  let isText = false;
  for (const sign of formula) {
    if (sign === '"') isText = !isText;
    if (isText || (sign !== " " && sign !== "'")) text += isText ? sign : sign.toUpperCase();
  }
  return text;
}
