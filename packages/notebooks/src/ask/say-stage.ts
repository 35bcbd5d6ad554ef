/** Says how far some work is. */
export type SayStage = (words: string) => void;
