import { useEffect, useRef, useState } from 'react';
import { sayCount, sentenceCase } from '../platform/count';
import { Button, ButtonRow } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Notice } from '../ui/notice';
import { columnName, type Sheet } from './cost-sheet';
import type { Clash } from './cost-sheet-merge';
import type { Collision } from './use-cost-sheet';

interface CostCollisionProps {
  collision: Collision;
  onResolve: (sheet: Sheet) => void;
}

/** Somebody else saved meanwhile. Both stand beside each other, and neither is lost. */
export function CostCollision({ collision, onResolve }: CostCollisionProps) {
  const box = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<ReadonlySet<Clash>>(new Set());
  useEffect(() => box.current?.focus(), []);
  const { clashes, sheet, theirs } = collision;
  const take = (clash: Clash) => {
    const now = new Set(taken);
    if (!now.delete(clash)) now.add(clash);
    setTaken(now);
  };
  return (
    <div ref={box} role="group" aria-label="Saved by somebody else meanwhile" tabIndex={-1}>
      <Notice kind="pending" title="Somebody else saved while you were writing">
        <p>
          Nothing is lost: what they saved is theirs still, and what you typed stands below and on this
          device.{' '}
          {clashes.length === 0
            ? 'You changed other cells than they did, so both go together.'
            : `${sentenceCase(sayCount(clashes.length, 'place'))} you both changed. Yours is kept unless you take theirs.`}
        </p>
        {clashes.length > 0 ? <Clashes clashes={clashes} taken={taken} onTake={take} /> : null}
        <ButtonRow>
          <Button isSmall onClick={() => onResolve(chosen(sheet, taken))}>
            Go on with both
          </Button>
          <Button isSmall look="quiet" onClick={() => onResolve(theirs)}>
            Keep theirs, and drop what I typed
          </Button>
        </ButtonRow>
      </Notice>
    </div>
  );
}

interface ClashesProps {
  clashes: readonly Clash[];
  taken: ReadonlySet<Clash>;
  onTake: (clash: Clash) => void;
}

function Clashes({ clashes, taken, onTake }: ClashesProps) {
  return (
    <DataTable
      caption="What you both changed"
      columns={[
        { key: 'line', label: 'Line', cell: ({ title }) => title || 'Without a title' },
        {
          key: 'cell',
          label: 'Cell',
          cell: ({ column }) => (column === null ? 'The whole line' : columnName(column)),
        },
        { key: 'theirs', label: 'Theirs', cell: ({ theirs: text }) => text || 'nothing' },
        { key: 'mine', label: 'Yours', cell: ({ mine }) => mine || 'nothing' },
        {
          key: 'take',
          label: 'Choice',
          cell: (clash) =>
            clash.column === null ? (
              'Both are told here.'
            ) : (
              <Button isSmall look="second" aria-pressed={taken.has(clash)} onClick={() => onTake(clash)}>
                Take theirs<span className="visually-hidden"> for {clash.title}</span>
              </Button>
            ),
        },
      ]}
      rows={clashes}
      rowKey={({ key, column }) => `${key} ${column ?? ''}`}
    />
  );
}

/** The merged sheet with the cells of theirs that were chosen. */
function chosen(sheet: Sheet, taken: ReadonlySet<Clash>): Sheet {
  const title = [...taken].find(({ key }) => key === '')?.theirs ?? sheet.title;
  const lines = sheet.lines.map((line) => {
    const cells = { ...line.cells };
    for (const { key, column, theirs } of taken)
      if (key === line.key && column !== null) cells[column] = theirs;
    return { ...line, cells };
  });
  return { ...sheet, title, lines };
}
