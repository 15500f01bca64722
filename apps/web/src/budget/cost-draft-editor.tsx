import { useState } from 'react';
import { useLocation } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { UndoToast } from '../ui/undo-toast';
import { Caption } from '../ui/words';
import { CostCollision } from './cost-collision';
import { OtherCurrency, useOtherCurrencies } from './cost-currencies';
import { CostGrid } from './cost-grid';
import { CostKeys } from './cost-keys';
import { CostPeriods } from './cost-periods';
import { ends, type ServedDraft, type Sheet } from './cost-sheet';
import { PasteFaults, SheetFaults } from './cost-sheet-faults';
import { SheetTotals } from './cost-sheet-total-table';
import { type CostGridState, useCostGrid } from './use-cost-grid';
import { type CostSheet, useCostSheet } from './use-cost-sheet';

interface CostDraftEditorProps {
  draft: ServedDraft;
  initiative: string;
  publishHref: string;
}

const hasRanges = ({ lines }: Sheet): boolean =>
  lines.some(({ cells }) => Object.keys(cells).some((column) => column.startsWith(`${ends[0]} `)));

/** Writes a draft: its title, its periods, its lines. */
export function CostDraftEditor({ draft, initiative, publishHref }: CostDraftEditorProps) {
  const sheet = useCostSheet(draft);
  const [withRanges, setWithRanges] = useState(() => hasRanges(sheet.typed));
  const { others, asked, ask } = useOtherCurrencies(sheet.typed);
  const grid = useCostGrid(sheet, withRanges, others);
  const { typed, change, past } = sheet;
  return (
    <div className="stack" data-strand="cost">
      {sheet.collision ? <CostCollision collision={sheet.collision} onResolve={sheet.resolve} /> : null}
      <Section title="The edition" strand="cost">
        <TextField
          label="Title of the edition"
          value={typed.title}
          onChange={(event) => change({ ...typed, title: event.target.value })}
        />
      </Section>
      <CostPeriods sheet={typed} onChange={change} />
      <Section title="Lines" strand="cost">
        <div className="stack">
          <Ways sheet={sheet} grid={grid} />
          <BasisLink grid={grid} />
          <Checkbox
            label="Show the low and the high end of ranges"
            checked={withRanges}
            onChange={(event) => setWithRanges(event.target.checked)}
          />
          <OtherCurrency asked={asked} ask={ask} />
          <PasteFaults faults={grid.faults} onClose={grid.forgetFaults} />
          <CostGrid sheet={sheet} grid={grid} label={`Lines of the draft of the costs of ${initiative}`} />
          <p className="visually-hidden" role="status">
            {grid.said}
          </p>
          <SheetFaults sheet={sheet} onGo={grid.goTo} />
          <Disclosure summary="Keys">
            <CostKeys />
          </Disclosure>
        </div>
      </Section>
      <SheetTotals sheet={typed} read={sheet.read} />
      <SaveRow sheet={sheet} publishHref={publishHref} />
      {past.told === undefined ? null : (
        <UndoToast key={past.told} onUndo={past.undo} onExpire={past.forget}>
          {past.told}
        </UndoToast>
      )}
    </div>
  );
}

/** Where it is written how the line of the active cell was estimated. */
function BasisLink({ grid: { line } }: { grid: CostGridState }) {
  const { pathname } = useLocation();
  if (!line) return null;
  return (
    <p>
      <Link href={`${pathname}/lines/${line.key}`}>How “{line.cells['title'] ?? ''}” was estimated</Link>
    </p>
  );
}

/** What the keys do, for a pointer. Each is about the line of the active cell. */
function Ways({ sheet, grid }: { sheet: CostSheet; grid: CostGridState }) {
  const ways: [string, () => void][] = [
    ['Add a line', () => grid.add(false)],
    ['Add a part', () => grid.add(true)],
    ['Up', () => grid.move('up')],
    ['Down', () => grid.move('down')],
    ['In', () => grid.move('in')],
    ['Out', () => grid.move('out')],
    ['Leave out', () => grid.remove()],
  ];
  return (
    <div className="grid-ways" role="group" aria-label="The line of the active cell">
      {ways.map(([label, act]) => (
        <Button key={label} isSmall look="second" onClick={act}>
          {label}
        </Button>
      ))}
      <Button
        isSmall
        look="second"
        onClick={sheet.past.undo}
        cannot={sheet.past.isEmpty ? 'nothing to undo' : undefined}
      >
        Undo
      </Button>
    </div>
  );
}

function SaveRow({ sheet, publishHref }: { sheet: CostSheet; publishHref: string }) {
  const { isDirty, isKept, isSending, faults, collision, trouble, save } = sheet;
  const cannot = collision
    ? 'Decide first what becomes of what somebody else saved.'
    : faults.length > 0
      ? 'Mend the cells named above first.'
      : undefined;
  return (
    <>
      {trouble ? (
        <Notice kind="error" title={trouble.title} isNews>
          <p>{trouble.body}</p>
        </Notice>
      ) : null}
      <ButtonRow>
        <Button onClick={() => void save()} isBusy={isSending} cannot={isDirty ? cannot : undefined}>
          {isSending ? 'Saving' : 'Save for all editors'}
        </Button>
        {isDirty ? null : <ButtonLink href={publishHref}>Read what changes, and publish</ButtonLink>}
        <Caption>
          <span role="status">{stateWords({ isDirty, isKept, isSending })}</span>
        </Caption>
      </ButtonRow>
    </>
  );
}

function stateWords({
  isDirty,
  isKept,
  isSending,
}: {
  isDirty: boolean;
  isKept: boolean;
  isSending: boolean;
}): string {
  if (isSending) return 'Sending.';
  if (!isDirty) return 'Everything is saved.';
  return isKept
    ? 'Not saved yet. What you typed is kept on this device.'
    : 'Not saved yet, and this browser has no room to keep it: save soon.';
}
