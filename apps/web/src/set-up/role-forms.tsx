import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { GrantRoleDocument, RevokeRoleDocument, type Role, type RoleInput } from '../gql/graphql';
import type { FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { answered, useEdit } from '../platform/use-edit';
import { choicesOf, type GiveField, reason, roleIn, wholeSite } from './role-fields';
import { roleOutcome, sayRole } from './role-outcome';

interface GiveRoleProps {
  person: { id: string; name: string };
  /** The initiatives that it can be on. */
  places: readonly { ref: string; title: string }[];
  /** The one that it is on, where that is not to be chosen. */
  on: string | undefined;
  onDone: (news: string) => void;
}

/** Gives somebody a role, once the time to take that back is over. */
export function GiveRoleForm({ person, places, on, onDone }: GiveRoleProps) {
  const [grant] = useMutation(GrantRoleDocument);
  const specs = { ...choicesOf(places, on), reason };
  const first = places[0]?.ref ?? wholeSite;
  const begin = useMemo(() => ({ role: 'EDITOR', initiative: first, reason: '', version: '' }), [first]);
  const form = useEdit<GiveField, RoleInput, string>({
    key: `grant:${person.id}:${on ?? ''}`,
    specs,
    begin,
    isHeldBack: true,
    input: (values) => ({ person: person.id, ...roleIn(values), reason: values.reason }),
    send: async (act, input) => {
      const { data } = await grant({ variables: { act, input } });
      const came = roleOutcome(answered(data).grantRole, specs);
      if (came.kind === 'done')
        onDone(`Given to ${person.name}: ${sayRole(input.role, input.initiative ?? null)}`);
      return came;
    },
  });
  return (
    <EditForm
      specs={specs}
      form={form}
      label={`Give ${person.name} a role`}
      verb="Give it, in public"
      heldWords="It is given in ten seconds. Leaving this page gives nothing."
      level={4}
    />
  );
}

interface TakeRoleProps {
  person: { id: string; name: string };
  held: { role: Role; initiative: string | null };
  onDone: (news: string) => void;
}

const takeSpecs: FieldSpecs<'reason'> = { reason };
const nothing = { reason: '', version: '' };

/** Takes a role from somebody, once the time to take that back is over. */
export function TakeRoleForm({ person, held: { role, initiative }, onDone }: TakeRoleProps) {
  const [revoke] = useMutation(RevokeRoleDocument);
  const what = sayRole(role, initiative);
  const form = useEdit<'reason', RoleInput, string>({
    key: `revoke:${person.id}:${role}:${initiative ?? ''}`,
    specs: takeSpecs,
    begin: nothing,
    isHeldBack: true,
    input: (values) => ({ person: person.id, role, initiative, reason: values.reason }),
    send: async (act, input) => {
      const { data } = await revoke({ variables: { act, input } });
      const came = roleOutcome(answered(data).revokeRole, takeSpecs);
      if (came.kind === 'done')
        onDone(`${person.name} is no longer ${what.toLowerCase().replace(/i-/, 'I-')}`);
      return came;
    },
  });
  return (
    <EditForm
      specs={takeSpecs}
      form={form}
      label={`${person.name}: ${what}`}
      verb="Take it away, in public"
      heldWords="It is taken in ten seconds. Leaving this page takes nothing."
      level={4}
    />
  );
}
