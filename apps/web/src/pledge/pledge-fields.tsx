import { CURRENCIES } from '@plumbline/money/currency';
import { useId } from 'react';
import { type ActForm, faultsByField } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { Columns } from '../ui/columns';
import { RadioList } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { amountLike } from '../platform/amount-words';
import { stageWords } from './offer-words';
import { type PeriodChoice, periodOptions } from './period-choices';
import type { Pledged } from './pledge-outcome';
import type { PledgeField, PledgeValues } from './pledge-reading';

interface PledgeFieldsProps {
  about: string;
  form: ActForm<PledgeValues, PledgeField, Pledged>;
  periods: readonly PeriodChoice[];
}

type Ids = Readonly<Record<PledgeField, string>>;

const currencies = CURRENCIES.map((code) => ({ value: code, label: code }));

export function PledgeFields({ about, form, periods }: PledgeFieldsProps) {
  const { values, change } = form;
  const stageName = useId();
  const ids: Ids = {
    amount: useId(),
    currency: useId(),
    label: useId(),
    startsOn: useId(),
    endsOn: useId(),
    conditions: useId(),
  };
  const faults = faultsByField(form.outcome);
  return (
    // The fields have no names: without a script nothing that was typed can end up in an address.
    <ActFrame form={form} label={`Offer to pay for ${about}`} verb="Record the offer, in public" ids={ids}>
      <RadioList
        name={stageName}
        label="How firm is it?"
        value={values.stage}
        onChange={(stage) => change({ stage })}
        choices={[
          { value: 'INDICATED', label: 'An indication', hint: stageWords.INDICATED.meaning },
          { value: 'PLEDGED', label: 'A pledge', hint: stageWords.PLEDGED.meaning },
        ]}
      />
      <MoneyFields form={form} ids={ids} />
      <PeriodFields form={form} periods={periods} ids={ids} />
      <TextArea
        id={ids.conditions}
        label="Only if"
        isOptional
        hint="The condition, in your words: what must be so before you pay."
        fault={faults.conditions}
        most={2000}
        rows={3}
        value={values.conditions}
        onChange={(event) => change({ conditions: event.target.value })}
      />
    </ActFrame>
  );
}

/** An amount as a person writes it, and its currency. */
function MoneyFields({ form, ids }: Pick<PledgeFieldsProps, 'form'> & { ids: Ids }) {
  const { values, change } = form;
  const faults = faultsByField(form.outcome);
  return (
    <Columns count={2}>
      <TextField
        id={ids.amount}
        label="How much"
        hint={`For the whole period, such as ${amountLike(values.currency)}. A comma goes between thousands.`}
        fault={faults.amount}
        inputMode="decimal"
        autoComplete="off"
        value={values.amount}
        onChange={(event) => change({ amount: event.target.value })}
      />
      <SelectField
        id={ids.currency}
        label="Currency"
        hint="Two currencies are never added or converted here."
        fault={faults.currency}
        options={currencies}
        value={values.currency}
        onChange={(event) => change({ currency: event.target.value })}
      />
    </Columns>
  );
}

/** A period of the edition by one choice, or one of one's own by its name and its days. */
function PeriodFields({ form, periods, ids }: Omit<PledgeFieldsProps, 'about'> & { ids: Ids }) {
  const { values, change } = form;
  const faults = faultsByField(form.outcome);
  const isOwn = !periods.some(({ key }) => key === values.period);
  const day = (field: 'startsOn' | 'endsOn', label: string) => (
    <TextField
      id={ids[field]}
      type="date"
      label={label}
      fault={faults[field]}
      value={values[field]}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
  return (
    <>
      {periods.length > 0 ? (
        <SelectField
          label="For when"
          hint="The periods of the edition that is shown."
          options={periodOptions(periods)}
          value={isOwn ? '' : values.period}
          onChange={(event) => change({ period: event.target.value })}
        />
      ) : null}
      {isOwn ? (
        <Columns count={3}>
          <TextField
            id={ids.label}
            label="Name of the period"
            fault={faults.label}
            placeholder="FY11"
            autoComplete="off"
            value={values.label}
            onChange={(event) => change({ label: event.target.value })}
          />
          {day('startsOn', 'First day')}
          {day('endsOn', 'Last day')}
        </Columns>
      ) : null}
    </>
  );
}
