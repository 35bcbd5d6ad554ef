/** How long things rest before a sentence is said, in milliseconds. */
const REST = 600;

/** Says sentences in a live region once, after what leads to them has come to rest: eight steps of a slider give one sentence. */
export function speaker(place: HTMLElement, rest = REST): (sentence: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (place.textContent !== sentence) place.textContent = sentence;
    }, rest);
  };
}
