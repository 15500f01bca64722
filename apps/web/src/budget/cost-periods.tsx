import { isValidPeriod } from '@plumbline/calendar/period';
import { useState } from 'react';
import { sayDate } from '../platform/dates';
import { Button, ButtonRow } from '../ui/button';
import { Columns } from '../ui/columns';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import type { Sheet, SheetPeriod } from './cost-sheet';

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
            <li key={period.label} className="button-row">
              <span>
                {period.label}: {sayDate(period.startsOn)} to {sayDate(period.endsOn)}
              </span>
              <Button
                isSmall
                look="quiet"
                onClick={() =>
                  onChange(
                    { ...sheet, periods: periods.filter((one) => one !== period) },
                    `${period.label} left out, with its amounts`,
                  )
                }
              >
                Leave out<span className="visually-hidden"> {period.label}</span>
              </Button>
            </li>
          ))}
        </ul>
        <NewPeriod
          taken={periods.map(({ label }) => label)}
          onAdd={(period) => onChange({ ...sheet, periods: [...periods, period].sort(byStart) })}
        />
      </div>
    </Section>
  );
}

const byStart = (one: SheetPeriod, other: SheetPeriod): number => (one.startsOn < other.startsOn ? -1 : 1);
const blank: SheetPeriod = { label: '', startsOn: '', endsOn: '' };

function NewPeriod({ taken, onAdd }: { taken: readonly string[]; onAdd: (period: SheetPeriod) => void }) {
  const [period, setPeriod] = useState(blank);
  const [fault, setFault] = useState<string>();
  const add = () => {
    const label = period.label.trim();
    const made = { ...period, label };
    if (label === '' || [...label].length > 40)
      setFault('Write a label of 40 characters at most, such as FY12.');
    else if (taken.includes(label)) setFault(`There is ${label} already.`);
    else if (!isValidPeriod(made)) setFault('Give a first day, and a last day on it or after it.');
    else {
      onAdd(made);
      setPeriod(blank);
      setFault(undefined);
    }
  };
  return (
    <div className="stack-tight" role="group" aria-label="Another period">
      <Columns count={3}>
        <TextField
          label="Label of another period"
          fault={fault}
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
          value={period.endsOn}
          onChange={(event) => setPeriod({ ...period, endsOn: event.target.value })}
        />
      </Columns>
      <ButtonRow>
        <Button isSmall look="second" onClick={add}>
          Add the period
        </Button>
      </ButtonRow>
    </div>
  );
}
