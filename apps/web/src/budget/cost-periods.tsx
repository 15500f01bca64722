import { useState } from 'react';
import { sayDate } from '../platform/dates';
import { Button, ButtonRow } from '../ui/button';
import { Columns } from '../ui/columns';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import type { Sheet, SheetPeriod } from './cost-sheet';
import { byStart, periodFault, type PeriodFault, withPeriod } from './cost-sheet-periods';

interface CostPeriodsProps {
  sheet: Sheet;
  onChange: (sheet: Sheet, said?: string) => void;
}

/** The periods that a draft has amounts for. */
export function CostPeriods({ sheet, onChange }: CostPeriodsProps) {
  const { periods } = sheet;
  return (
    <Section title="Periods" strand="cost">
      <div className="stack">
        {periods.length === 0 ? <p>There is none yet. Add one: amounts are given by period.</p> : null}
        <ul className="stack-tight" role="list">
          {periods.map((period) => (
            <PeriodRow
              key={period.was ?? period.label}
              period={period}
              others={periods.filter((one) => one !== period)}
              onChange={(to) => onChange(withPeriod(sheet, period, to), `${period.label} changed`)}
              onLeaveOut={() =>
                onChange(
                  { ...sheet, periods: periods.filter((one) => one !== period) },
                  `${period.label} left out, with its amounts`,
                )
              }
            />
          ))}
        </ul>
        <PeriodFields
          begin={blank}
          others={periods}
          words={{ group: 'Another period', label: 'Label of another period', verb: 'Add the period' }}
          onDone={(period) => onChange({ ...sheet, periods: [...periods, period].sort(byStart) })}
        />
      </div>
    </Section>
  );
}

const blank: SheetPeriod = { label: '', startsOn: '', endsOn: '' };

interface PeriodRowProps {
  period: SheetPeriod;
  others: readonly SheetPeriod[];
  onChange: (period: SheetPeriod) => void;
  onLeaveOut: () => void;
}

function PeriodRow({ period, others, onChange, onLeaveOut }: PeriodRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const name = <span className="visually-hidden"> {period.label}</span>;
  return (
    <li className="stack-tight">
      <div className="button-row">
        <span>
          {period.label}: {sayDate(period.startsOn)} to {sayDate(period.endsOn)}
        </span>
        <Button isSmall look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          Change{name}
        </Button>
        <Button isSmall look="quiet" onClick={onLeaveOut}>
          Leave out{name}
        </Button>
      </div>
      {isOpen ? (
        <PeriodFields
          begin={period}
          others={others}
          words={{ group: `Change ${period.label}`, label: 'Label', verb: 'Change the period' }}
          onDone={(to) => {
            setIsOpen(false);
            onChange(to);
          }}
        />
      ) : null}
    </li>
  );
}

interface PeriodFieldsProps {
  begin: SheetPeriod;
  others: readonly SheetPeriod[];
  words: { group: string; label: string; verb: string };
  onDone: (period: SheetPeriod) => void;
}

function PeriodFields({ begin, others, words, onDone }: PeriodFieldsProps) {
  const [period, setPeriod] = useState(begin);
  const [fault, setFault] = useState<PeriodFault>();
  const done = () => {
    const made = { ...period, label: period.label.trim() };
    const found = periodFault(made, others);
    setFault(found);
    if (found) return;
    onDone(made);
    setPeriod(begin);
  };
  return (
    <div className="stack-tight" role="group" aria-label={words.group}>
      <Columns count={3}>
        <TextField
          label={words.label}
          fault={fault?.field === 'label' ? fault.message : undefined}
          value={period.label}
          onChange={(event) => setPeriod({ ...period, label: event.target.value })}
        />
        <TextField
          label="First day"
          type="date"
          value={period.startsOn}
          onChange={(event) => setPeriod({ ...period, startsOn: event.target.value })}
        />
        <TextField
          label="Last day"
          type="date"
          fault={fault?.field === 'endsOn' ? fault.message : undefined}
          value={period.endsOn}
          onChange={(event) => setPeriod({ ...period, endsOn: event.target.value })}
        />
      </Columns>
      <ButtonRow>
        <Button isSmall look="second" onClick={done}>
          {words.verb}
        </Button>
      </ButtonRow>
    </div>
  );
}
