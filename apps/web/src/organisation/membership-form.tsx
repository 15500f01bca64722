import { useMutation } from '@apollo/client/react';
import { EndMembershipDocument, RecordMembershipDocument } from '../gql/graphql';
import { ActDone } from '../platform/act-frame';
import type { FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { answered, useEdit } from '../platform/use-edit';
import { OneAct } from './one-act';
import { organisationOutcome } from './organisation-outcome';
import type { Organisation } from './organisation-page';

const specs: FieldSpecs<'member'> = {
  member: {
    label: 'Enter a member',
    name: 'The member',
    hint: 'By the short name at the end of the address of its page, such as registry-a.',
  },
};

const nobody = { member: '', version: '' };

/** Whom an association may speak for: entered by it, ended by it or by the member. */
export function MembershipForm({ organisation: { slug, name, members } }: { organisation: Organisation }) {
  const [record] = useMutation(RecordMembershipDocument);
  const [end] = useMutation(EndMembershipDocument);
  const form = useEdit<'member', string, string>({
    key: `member:${slug}`,
    specs,
    begin: nobody,
    input: ({ member }) => member.trim(),
    send: async (act, member) => {
      const { data } = await record({ variables: { act, input: { association: slug, member } } });
      return organisationOutcome(answered(data).recordMembership, {
        specs,
        whoMay: 'The association or an administrator can enter its members.',
      });
    },
  });
  return (
    <>
      {form.outcome?.kind === 'done' ? (
        <ActDone level={3} title="The member is entered">
          <p>{name} may speak for it.</p>
        </ActDone>
      ) : (
        <EditForm specs={specs} form={form} label={`Members of ${name}`} verb="Enter it, in public" />
      )}
      {members.map((member) => (
        <OneAct
          key={member.slug}
          name={`member-end:${slug}:${member.slug}`}
          verb={`End that ${member.name} is a member`}
          whoMay="The association, the member or an administrator can end it."
          done={`${member.name} is no member any more`}
          send={async (act) =>
            answered(
              (await end({ variables: { act, input: { association: slug, member: member.slug } } })).data,
            ).endMembership
          }
        >
          {member.name}
        </OneAct>
      ))}
    </>
  );
}
