import { useMutation } from '@apollo/client/react';
import {
  CreateOrganisationDocument,
  type CreateOrganisationMutation,
  type OrganisationInput,
} from '../gql/graphql';
import { ActDone } from '../platform/act-frame';
import type { ActOutcome } from '../platform/act-outcome';
import { type FieldSpecs, orNothing } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { isOrganisationRole, organisationRoles } from '../platform/organisation-roles';
import { answered, editRefused, useEdit } from '../platform/use-edit';
import { Button, ButtonLink, ButtonRow } from '../ui/button';

type Field = 'name' | 'role' | 'region';

const specs: FieldSpecs<Field> = {
  name: { label: 'Name', name: 'The name', hint: 'As it writes itself, on one line.' },
  role: {
    label: 'The part it plays',
    name: 'The part it plays',
    kind: 'choice',
    options: Object.entries(organisationRoles).map(([value, label]) => ({ value, label })),
  },
  region: {
    label: 'Region',
    name: 'The region',
    hint: 'Where it acts, such as Africa.',
    isOptional: true,
  },
};

const nothing = { name: '', role: 'OTHER', region: '', version: '' };

/** Enters an organisation, once the time to take that back is over. */
export function OrganisationForm() {
  const [create] = useMutation(CreateOrganisationDocument);
  const form = useEdit<Field, OrganisationInput, { name: string }>({
    key: 'organisation:new',
    specs,
    begin: nothing,
    isHeldBack: true,
    input: ({ name, role, region }) => ({
      name,
      role: isOrganisationRole(role) ? role : 'OTHER',
      region: orNothing(region),
    }),
    send: async (act, input) => {
      const { data } = await create({ variables: { act, input } });
      return outcomeOf(answered(data).createOrganisation);
    },
  });
  if (form.outcome?.kind !== 'done')
    return (
      <EditForm
        specs={specs}
        form={form}
        label="A new organisation"
        verb="Enter it, in public"
        heldWords="It is entered in ten seconds. Leaving this page enters nothing."
      />
    );
  return (
    <ActDone level={3} title={`${form.outcome.done.name} is entered`}>
      <p>It can be named as the sponsor of an initiative.</p>
      <ButtonRow>
        <ButtonLink isSmall href="/set-up">
          Back to setting up
        </ButtonLink>
        <Button isSmall look="quiet" onClick={form.startAgain}>
          Enter another one
        </Button>
      </ButtonRow>
    </ActDone>
  );
}

function outcomeOf(
  answer: CreateOrganisationMutation['createOrganisation'],
): ActOutcome<Field, { name: string }> {
  switch (answer.__typename) {
    case 'OrganisationRecorded':
      return { kind: 'done', done: { name: answer.organisation.name } };
    case 'OrganisationExists':
      return {
        kind: 'faulty',
        faults: [{ field: 'name', message: 'An organisation of this name is here already.' }],
      };
    default:
      return editRefused(answer, {
        specs,
        whoMay: 'An administrator can enter an organisation.',
        lookFor: 'among the organisations',
      });
  }
}
