import { useMutation } from '@apollo/client/react';
import { useId, useMemo } from 'react';
import { PublishCostDraftDocument, ScheduleCostDraftDocument } from '../gql/graphql';
import { faultsByField, type FormReading, useActForm } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { useReaderZone } from '../platform/dates';
import { Deadline } from '../platform/deadline';
import { clockFaults, instantAt, zoneChoices } from '../platform/wall-clock';
import { Columns } from '../ui/columns';
import { RadioSegments } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { type Published, type PublishField, publishOutcome } from './cost-publish-outcome';
import type { DraftChanges } from './use-draft-changes';

type PublishFormState = ReturnType<typeof usePublish>;

/** Why a draft is published, and when. */
export function PublishForm({ form, title }: { form: PublishFormState; title: string }) {
  const ids: Record<PublishField, string> = { reason: useId(), zone: useId(), on: useId(), at: useId() };
  const when = useId();
  const { values, change } = form;
  const isNow = values.when === 'now';
  return (
    <ActFrame
      form={form}
      label={`Publish ${title}`}
      verb={isNow ? 'Publish it now, for good' : 'Publish it at that time'}
      ids={ids}
    >
      <TextArea
        id={ids.reason}
        most={500}
        label="Why it is published, or what changed"
        hint="Everybody reads it beside the edition: 500 characters at most."
        fault={faultsByField(form.outcome).reason}
        value={values.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <RadioSegments
        name={when}
        label="When it is published"
        choices={[
          { value: 'now', label: 'Now' },
          { value: 'later', label: 'At a time that you choose' },
        ]}
        value={values.when}
        onChange={(chosen) => change({ when: chosen })}
      />
      {isNow ? null : <WhenFields form={form} ids={ids} />}
    </ActFrame>
  );
}

function WhenFields({ form, ids }: { form: PublishFormState; ids: Readonly<Record<PublishField, string>> }) {
  const { values, change, outcome } = form;
  const faults = faultsByField(outcome);
  const own = useReaderZone();
  const zones = useMemo(() => zoneChoices(own), [own]);
  const { on, at, zone } = values;
  const instant = instantAt({ date: on, time: at, zone });
  return (
    <>
      <Columns count={3}>
        <TextField
          id={ids.on}
          label="Day"
          type="date"
          fault={faults.on}
          value={on}
          onChange={(event) => change({ on: event.target.value })}
        />
        <TextField
          id={ids.at}
          label="Time"
          type="time"
          fault={faults.at}
          value={at}
          onChange={(event) => change({ at: event.target.value })}
        />
        <SelectField
          id={ids.zone}
          label="On whose clock"
          options={zones}
          fault={faults.zone}
          value={zone}
          onChange={(event) => change({ zone: event.target.value })}
        />
      </Columns>
      {instant === null ? (
        <p className="caption">Once it is written, the time is shown here on three clocks.</p>
      ) : (
        <Deadline name="Published" at={instant} />
      )}
    </>
  );
}

const blank = { reason: '', when: 'now', zone: 'UTC', on: '', at: '' };

interface Wanted {
  reason: string;
  /** Nothing: now. */
  publishAt: string | null;
}

function read({ reason, when, on, at, zone }: typeof blank): FormReading<PublishField, Wanted> {
  if (when === 'now') return { ok: true, input: { reason, publishAt: null } };
  const publishAt = instantAt({ date: on, time: at, zone });
  if (publishAt !== null) return { ok: true, input: { reason, publishAt } };
  const faults = clockFaults<PublishField>({ date: on, time: at, zone }, { on: 'on', at: 'at' });
  const none = { field: 'on', message: 'Choose the day and the time.' } as const;
  return { ok: false, faults: faults.length > 0 ? faults : [none] };
}

/** The act of publishing a draft, in the version and against the edition that were read. */
export function usePublish(key: string, changes: DraftChanges) {
  const { draft } = changes;
  const [publish] = useMutation(PublishCostDraftDocument);
  const [schedule] = useMutation(ScheduleCostDraftDocument);
  return useActForm<typeof blank, PublishField, Wanted, Published>({
    key: `publish-costs:${key}`,
    blank,
    read,
    send: async (act, { reason, publishAt }) => {
      const input = { key, version: draft?.version ?? 0, last: draft?.last?.ref ?? null, reason };
      const { data } =
        publishAt === null
          ? await publish({ variables: { act, input } })
          : await schedule({ variables: { act, input: { ...input, publishAt } } });
      if (!data) throw new Error('the act had no answer');
      const came = publishOutcome(
        'publishCostDraft' in data ? data.publishCostDraft : data.scheduleCostDraft,
      );
      if (came.kind === 'refused') changes.reload();
      return came;
    },
  });
}
