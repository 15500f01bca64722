/** A sentence of which a strand underlines some words. */
export interface MarkedSentence {
  before: string;
  marked: string;
  after: string;
}

/** The sentence as plain text. */
export const textOf = ({ before, marked, after }: MarkedSentence): string => before + marked + after;
