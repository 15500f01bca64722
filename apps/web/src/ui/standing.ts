/** How sure a figure is: solid, hatched and dashed wherever it is drawn, and a word wherever it is read. */
export type Standing = 'record' | 'illustrative' | 'unknown';

const words: Record<Standing, string> = {
  record: 'On the record',
  illustrative: 'Illustrative',
  unknown: 'Not known',
};

export function standingWord(standing: Standing): string {
  return words[standing];
}

/** The class that gives an SVG shape the fill of its standing, in the colour of the strand around it. */
export function markClass(standing: Standing): string {
  return `mark-${standing}`;
}
