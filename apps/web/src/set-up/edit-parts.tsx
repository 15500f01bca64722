import { useMutation, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  EditInitiativeDocument,
  EditingDocument,
  type EditingQuery,
  type InitiativeInput,
  type InitiativeWordsFragment,
  type SponsorChoicesFragment,
} from '../gql/graphql';
import type { EditValues } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { answered, Renew, useEdit } from '../platform/use-edit';
import { ButtonLink, ButtonRow } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Alternatives } from './alternative-parts';
import { BreakdownPart } from './breakdown-part';
import { StatedTotals } from './cost-parts';
import { CostImport } from './cost-import';
import {
  initiativeBegin,
  type InitiativeField,
  initiativeInput,
  initiativeOutcome,
  initiativeSpecs,
  reasonSpec,
} from './initiative-fields';
import { RolePanel } from './role-panel';
import { Areas, Documents, Stages } from './initiative-parts';

type Edited = NonNullable<EditingQuery['initiative']>;

interface EditPartsProps {
  initiative: Edited;
  sponsors: SponsorChoicesFragment;
}

/** The forms of an initiative's page of changes. */
export function EditParts({ refText }: { refText: string }) {
  const variables = { ref: refText };
  const { data, error, refetch } = useQuery(EditingDocument, { variables, fetchPolicy: 'cache-and-network' });
  if (error) return <Notice kind="error" title="It cannot be read just now. Load this page again." isNews />;
  if (!data) return <Skeleton label="What it says is loading" lines={8} />;
  if (!data.initiative) return <Notice title={`There is no initiative at ${refText}`} />;
  return (
    <Renew value={() => void refetch()}>
      <Parts initiative={data.initiative} sponsors={data.organisations} />
    </Renew>
  );
}

function Parts({ initiative, sponsors }: EditPartsProps) {
  const { ref, address, editions } = initiative;
  return (
    <>
      <Section title="What it says of itself">
        <WordsForm initiative={initiative} sponsors={sponsors} />
      </Section>
      <Section title="Areas">
        <Areas initiative={initiative} />
      </Section>
      <Section title="Stages">
        <Stages initiative={initiative} />
      </Section>
      <Section title="Documents">
        <Documents initiative={initiative} />
      </Section>
      <Section title="Alternatives" strand="cost">
        <Alternatives initiative={initiative} />
      </Section>
      <Section title="Stated totals" strand="cost">
        <StatedTotals address={ref} cost={address.cost} />
      </Section>
      <Section title="The breakdown" strand="cost">
        <BreakdownPart address={ref} cost={address.cost} />
      </Section>
      <Section title="Editions of the costs" strand="cost">
        <CostImport initiative={ref} editionCount={editions.length} />
      </Section>
      <Section title="Who works on it" lede="Beside those who have their role on the whole site.">
        <RolePanel on={{ ref, title: initiative.title }} />
      </Section>
      <Section
        title="Proceedings"
        strand="voice"
        lede="Ask the public about it, from one instant to another."
      >
        <ButtonRow>
          <ButtonLink isSmall href={`/set-up/proceeding?${new URLSearchParams({ about: ref })}`}>
            Open a proceeding about {ref}
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}

type Field = InitiativeField | 'reason';

function WordsForm({
  initiative,
  sponsors,
}: {
  initiative: InitiativeWordsFragment;
  sponsors: SponsorChoicesFragment;
}) {
  const { ref } = initiative;
  const [edit] = useMutation(EditInitiativeDocument);
  const specs = { ...initiativeSpecs(sponsors, { isDraft: false }), reason: reasonSpec };
  const begin = useMemo(
    (): EditValues<Field> => ({ ...initiativeBegin(initiative), reason: '' }),
    [initiative],
  );
  const form = useEdit<Field, { version: number; to: InitiativeInput; reason: string }, unknown>({
    key: `initiative:${ref}`,
    specs,
    begin,
    input: (values) => ({
      version: Number(values.version),
      to: initiativeInput(values),
      reason: values.reason,
    }),
    send: async (act, input) => {
      const { data } = await edit({ variables: { act, input: { initiative: ref, ...input } } });
      return initiativeOutcome(answered(data).editInitiative, specs);
    },
  });
  return (
    <>
      <EditForm specs={specs} form={form} label={`What ${ref} says`} verb="Change it, in public" />
      <p role="status" className="caption">
        {form.outcome?.kind === 'done' ? 'Changed, in public.' : ''}
      </p>
    </>
  );
}
