import { onOneLine, optionalTextFault } from '../../platform/text/text.rules.js';
import { longestLine } from '../cost-draft.rules.js';
import type { NewLine } from '../edition-line.js';
import type { CostFile } from './cost-file.js';
import type { FileFaults } from './file-fault.js';

const places = ['title', 'code', 'objectClass'] as const;

/** Lines as the sheet keeps them: what a cell says over several lines stands on one. Faults stand at their rows. */
export function tidyLines(file: CostFile, faults: FileFaults): NewLine[] {
  return file.lines.map((line) => {
    const tidy = {
      ...line,
      title: onOneLine(line.title),
      code: line.code === undefined ? undefined : onOneLine(line.code),
      objectClass: line.objectClass === undefined ? undefined : onOneLine(line.objectClass),
    };
    for (const place of places) {
      const fault = optionalTextFault(place, tidy[place], longestLine[place]);
      if (fault)
        faults.add({
          reason: fault.code === 'TOO_LONG' ? 'TEXT_TOO_LONG' : 'TEXT_UNSAFE',
          row: file.rowOf.get(line.key),
          value: tidy[place]?.slice(0, 80),
          beside: fault.limit,
        });
    }
    return tidy;
  });
}

/**
 * The lines with the areas of the initiative among them: a heading at the top without amounts and code that is called as
 * an area is that area, unless the edition before has a line of that name there.
 */
export function underAreas(
  lines: readonly NewLine[],
  { areas, tops }: { areas: ReadonlySet<string>; tops: ReadonlySet<string> },
): NewLine[] {
  return lines.map((line) => {
    const isHeading = line.parentKey === undefined && line.code === undefined && line.estimates.length === 0;
    return isHeading && areas.has(line.title) && !tops.has(line.title) ? { ...line, area: true } : line;
  });
}
