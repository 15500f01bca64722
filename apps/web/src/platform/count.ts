const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as prose has it: "no", "one" to "ten", then "11" and "22,236". */
export function sayNumber(count: number): string {
  return words[count] ?? figureOfCount(count);
}

/** A number as a table has it: "22,236". */
export function figureOfCount(count: number): string {
  return count.toLocaleString('en');
}

/** How many of something: "no lines", "one line", "22,236 lines". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** The first letter large, for the head of a sentence. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
