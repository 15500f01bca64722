import { useMemo } from 'react';
import { figureOfCount, sayCount, sentenceCase } from '../platform/count';
import { Button, ButtonRow } from '../ui/button';
import { Notice } from '../ui/notice';
import { cellOf, columnName } from './cost-sheet';
import type { PasteFault } from './cost-sheet-paste';
import type { CostSheet } from './use-cost-sheet';

const most = 50;

/** The cells that do not stand, each a way to it. */
export function SheetFaults({
  sheet: { faults, typed },
  onGo,
}: {
  sheet: CostSheet;
  onGo: (place: { key: string; column: string }) => void;
}) {
  const titles = useMemo(
    () => new Map(typed.lines.map((line) => [line.key, cellOf(line, 'title')])),
    [typed],
  );
  if (faults.length === 0) return null;
  return (
    <Notice
      kind="error"
      level={3}
      title={`${sentenceCase(sayCount(faults.length, 'cell'))} to mend before saving`}
    >
      <ul className="stack-tight" role="list">
        {faults.slice(0, most).map(({ key, column, message }) => (
          <li key={`${key} ${column} ${message}`}>
            <Button isSmall look="quiet" onClick={() => onGo({ key, column })}>
              {titles.get(key) || 'A line without a title'}, {columnName(column)}
            </Button>{' '}
            {message}
          </li>
        ))}
      </ul>
      <More count={faults.length} />
    </Notice>
  );
}

/** What does not stand in a block that was to be pasted. Nothing of it was written. */
export function PasteFaults({ faults, onClose }: { faults: readonly PasteFault[]; onClose: () => void }) {
  if (faults.length === 0) return null;
  return (
    <Notice kind="error" level={3} title="Nothing was pasted" isNews>
      <p>
        {sentenceCase(sayCount(faults.length, 'cell'))} of the block cannot stand. Mend them and paste again.
      </p>
      <ul role="list">
        {faults.slice(0, most).map(({ row, column, name, message }) => (
          <li key={`${row} ${column} ${message}`}>
            Row {figureOfCount(row)}, column {column}: {name} {message}
          </li>
        ))}
      </ul>
      <More count={faults.length} />
      <ButtonRow>
        <Button isSmall look="quiet" onClick={onClose}>
          Close
        </Button>
      </ButtonRow>
    </Notice>
  );
}

function More({ count }: { count: number }) {
  return count > most ? <p>And {figureOfCount(count - most)} more.</p> : null;
}
