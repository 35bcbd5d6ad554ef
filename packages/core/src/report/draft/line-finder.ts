/** Finds the line of a place in a text, counted from 1. */
export function lineFinder(text: string): (position: number) => number {
  const starts = [0];
  for (let foundParts = text.indexOf("\n"); foundParts >= 0; foundParts = text.indexOf("\n", foundParts + 1))
    starts.push(foundParts + 1);
  return (position) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
