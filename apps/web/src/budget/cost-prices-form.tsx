import { useMutation } from '@apollo/client/react';
import { useId, useMemo } from 'react';
import { RecordCostPricesDocument } from '../gql/graphql';
import { faultsByField, useActForm } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { Columns } from '../ui/columns';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/text-field';
import { Caption } from '../ui/words';
import { type ChangeField, changeOutcome } from './cost-change-outcome';
import type { ChangedDraft, DraftChanges } from './use-draft-changes';

/** At which prices a draft is reckoned, so that what rose with all prices can be told from what rose by itself. */
export function CostPricesForm({ changes, draft }: { changes: DraftChanges; draft: ChangedDraft }) {
  const { priceLevel } = draft;
  return (
    <Disclosure
      summary={
        priceLevel
          ? `Reckoned at ${priceLevel.index} of “${priceLevel.series}”`
          : 'At which prices it is reckoned: not told'
      }
    >
      <PricesForm key={draft.version} changes={changes} draft={draft} />
    </Disclosure>
  );
}

function PricesForm({ changes, draft }: { changes: DraftChanges; draft: ChangedDraft }) {
  const ids = { series: useId(), index: useId(), reason: '', line: '' };
  const [record] = useMutation(RecordCostPricesDocument);
  const { series = '', index = '' } = draft.priceLevel ?? {};
  const blank = useMemo(() => ({ series, index }), [series, index]);
  const form = useActForm<typeof blank, ChangeField, typeof blank, null>({
    key: `cost-prices:${draft.key}`,
    blank,
    read: (values) =>
      values.index.trim() === '' || /^\d{1,9}(\.\d{1,6})?$/.test(values.index.trim())
        ? { ok: true, input: values }
        : {
            ok: false,
            faults: [{ field: 'index', message: 'Write where prices stand in digits, such as 103.5.' }],
          },
    send: async (act, values) => {
      const told = { series: values.series.trim() || null, index: values.index.trim() || null };
      const { data } = await record({
        variables: { act, input: { key: draft.key, version: draft.version, ...told } },
      });
      if (!data) throw new Error('the act had no answer');
      const came = changeOutcome(data.recordCostPrices);
      if (came.kind !== 'faulty') changes.reload();
      return came;
    },
  });
  const faults = faultsByField(form.outcome);
  return (
    <ActFrame form={form} label="At which prices it is reckoned" verb="Keep the prices" ids={ids}>
      <Caption>
        Where two editions name the same index, what rose with all prices is told from what rose by itself.
      </Caption>
      <Columns count={2}>
        <TextField
          id={ids.series}
          label="Index of prices"
          hint="Such as “Consumer prices, 2009 = 100”."
          isOptional
          fault={faults.series}
          value={form.values.series}
          onChange={(event) => form.change({ series: event.target.value })}
        />
        <TextField
          id={ids.index}
          label="Where prices stand in it"
          hint="Such as 103.5."
          isOptional
          inputMode="decimal"
          fault={faults.index}
          value={form.values.index}
          onChange={(event) => form.change({ index: event.target.value })}
        />
      </Columns>
    </ActFrame>
  );
}
