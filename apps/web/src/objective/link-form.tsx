import { useMutation, useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { useRevalidator } from 'react-router';
import { LinkableObjectivesDocument, RecordContributionDocument } from '../gql/graphql';
import { faultsByField, type FormReading, useActForm } from '../platform/act-form';
import { ActDone, ActFrame } from '../platform/act-frame';
import type { FieldFault } from '../platform/act-outcome';
import { Button, ButtonRow } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { type Linked, type LinkField, linkOutcome } from './objective-outcome';
import type { Served } from './results-words';
import { readDecimal } from './value-reading';

const blank = { objective: '', weight: '' };

interface LinkFormProps {
  line: string;
  initiative: string;
  served: readonly Served[];
}

/** Says which objective a line serves, and with what share of it. For an objective that it serves, it changes the share. */
export function LinkForm({ line, initiative, served }: LinkFormProps) {
  const form = useLink(line);
  const ids: Record<LinkField, string> = { objective: useId(), weight: useId() };
  const faults = faultsByField(form.outcome);
  const options = useObjectiveOptions(initiative, served);
  const { outcome, values, change } = form;
  const done = outcome?.kind === 'done' ? outcome.done : undefined;
  return (
    <section className="stack" aria-labelledby="link-line">
      <h3 id="link-line">Say what {line} is for</h3>
      {done ? (
        <LinkedNotice line={line} linked={done} onAnother={form.startAgain} />
      ) : (
        <ActFrame
          form={form}
          label={`Link ${line} to an objective`}
          verb="Record the link, in public"
          ids={ids}
        >
          <SelectField
            id={ids.objective}
            label="Objective"
            hint="One that it serves already gets the new share."
            fault={faults.objective}
            options={options}
            value={values.objective}
            onChange={(event) => change({ objective: event.target.value })}
          />
          <TextField
            id={ids.weight}
            label={`Share of ${line} that serves it`}
            hint="Above 0 and up to 1: 0.6 is 60%. All shares of a line are 1 at most."
            fault={faults.weight}
            inputMode="decimal"
            autoComplete="off"
            value={values.weight}
            onChange={(event) => change({ weight: event.target.value })}
          />
        </ActFrame>
      )}
      <p className="visually-hidden" role="status">
        {done ? `Recorded: ${line} serves ${done.ref}.` : ''}
      </p>
    </section>
  );
}

function LinkedNotice({ line, linked, onAnother }: { line: string; linked: Linked; onAnother: () => void }) {
  return (
    <ActDone title={`${line} serves ${linked.ref}`}>
      <p>“{linked.title}” stands among its objectives above, and in the trace.</p>
      <ButtonRow>
        <Button isSmall look="quiet" onClick={onAnother}>
          Link it to another objective
        </Button>
      </ButtonRow>
    </ActDone>
  );
}

function useLink(line: string) {
  const [record] = useMutation(RecordContributionDocument);
  const { revalidate } = useRevalidator();
  return useActForm<typeof blank, LinkField, typeof blank, Linked>({
    key: `link:${line}`,
    blank,
    read: readLink,
    send: async (act, { objective, weight }) => {
      const { data } = await record({ variables: { act, input: { line, objective, weight } } });
      if (!data) throw new Error('the act had no answer');
      const came = linkOutcome(data.recordContribution);
      if (came.kind === 'done') await revalidate();
      return came;
    },
  });
}

/** The objectives of the initiative; beside those that the line serves, its share. */
function useObjectiveOptions(initiative: string, served: readonly Served[]) {
  const { data } = useQuery(LinkableObjectivesDocument, { variables: { ref: initiative } });
  const objectives = data?.address?.results.contributions.map(({ objective }) => objective) ?? [];
  return [
    { value: '', label: data ? 'Choose one' : 'Loading' },
    ...objectives.map(({ ref, title }) => {
      const weight = served.find(({ objective }) => objective.ref === ref)?.links[0]?.weight;
      return { value: ref, label: `${ref} ${title}${weight === undefined ? '' : ` (now ${weight})`}` };
    }),
  ];
}

/** Makes a link of what was chosen and typed, or says what does not stand. */
export function readLink({ objective, weight }: typeof blank): FormReading<LinkField, typeof blank> {
  const faults: FieldFault<LinkField>[] = [];
  if (objective === '') faults.push({ field: 'objective', message: 'Choose the objective that it serves.' });
  const percent = /^(\d{1,3})(\.\d+)?\s*%$/.exec(weight.trim());
  const reading = readDecimal(weight, { name: 'The share', like: '0.6' });
  if (!reading.ok)
    faults.push({
      field: 'weight',
      message: percent ? `Write ${weight.trim()} as a part of 1: 60% is 0.6.` : reading.message,
    });
  return reading.ok && faults.length === 0
    ? { ok: true, input: { objective, weight: reading.value } }
    : { ok: false, faults };
}
