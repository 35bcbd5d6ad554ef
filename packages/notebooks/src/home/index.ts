export { planSentence } from "./plan-sentence.ts";
export { questionList } from "./question-list.ts";
