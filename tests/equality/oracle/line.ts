import type { Asked } from './asked.js';
import type { Tables } from './rows.js';

type Edition = Tables['edition'];
type Line = Tables['edition_line'];

/** The lines of an edition, headings that areas make among them. */
export const linesOf = ({ rows }: Asked, edition: Edition | undefined): Line[] =>
  rows.edition_line.filter(({ edition_id: id }) => id === edition?.address_id);

/** The lines at any depth under one of them, or all of them under the initiative. */
export function linesUnder(asked: Asked, edition: Edition | undefined, top: string): Line[] {
  const lines = linesOf(asked, edition);
  if (top === edition?.initiative_id) return lines;
  const directly = lines.filter(({ parent_id: parent }) => parent === top);
  return directly.flatMap((line) => [line, ...linesUnder(asked, edition, line.line_id)]);
}
