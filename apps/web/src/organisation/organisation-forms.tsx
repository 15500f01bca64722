import { useMutation } from '@apollo/client/react';
import {
  AcceptInvitationDocument,
  EndRepresentationDocument,
  InviteRepresentativeDocument,
  VerifyOrganisationDocument,
  WithdrawInvitationDocument,
} from '../gql/graphql';
import { ActDone } from '../platform/act-frame';
import type { FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { mayHaveMembers } from '../platform/organisation-roles';
import { answered, useEdit } from '../platform/use-edit';
import { useEver } from '../ui/use-ever';
import { Caption } from '../ui/words';
import { DescribeForm, DomainForm } from './describe-form';
import { MembershipForm } from './membership-form';
import { OneAct } from './one-act';
import { organisationOutcome } from './organisation-outcome';
import type { Organisation } from './organisation-page';

interface FormsProps {
  organisation: Organisation;
  may: { mayEdit: boolean; mayVerify: boolean; isInvited: boolean };
}

/** Everything that somebody may do about an organisation, as far as it is theirs to do. */
export function OrganisationForms({ organisation, may: { mayEdit, mayVerify, isInvited } }: FormsProps) {
  const isOpen = organisation.verifiedAt === null && (mayVerify || organisation.domain !== null);
  const [showsAccept, showsVerify] = [useEver(isInvited), useEver(isOpen)];
  return (
    <div className="stack">
      {showsAccept ? <Accept organisation={organisation} /> : null}
      {showsVerify ? <Verify organisation={organisation} mayVerify={mayVerify} /> : null}
      {mayEdit ? (
        <>
          <Invite organisation={organisation} />
          <Withdraw organisation={organisation} />
          <Ends organisation={organisation} />
          <DescribeForm organisation={organisation} />
          {mayVerify ? <DomainForm organisation={organisation} /> : null}
          {mayHaveMembers(organisation.role) ? <MembershipForm organisation={organisation} /> : null}
        </>
      ) : null}
    </div>
  );
}

function Accept({ organisation: { slug, name } }: Pick<FormsProps, 'organisation'>) {
  const [accept] = useMutation(AcceptInvitationDocument);
  return (
    <OneAct
      name={`accept:${slug}`}
      verb={`Speak for ${name}`}
      whoMay="Whoever was invited by their e-mail address can accept."
      done={`You speak for ${name}`}
      send={async (act) => answered((await accept({ variables: { act, slug } })).data).acceptInvitation}
    >
      {name} invites you to speak for it. What you say and pledge is then said and pledged for {name}, in
      public, under the name that you chose. Either of you can end it.
    </OneAct>
  );
}

function Verify({
  organisation: { slug, name, domain },
  mayVerify,
}: Pick<FormsProps, 'organisation'> & { mayVerify: boolean }) {
  const [verify] = useMutation(VerifyOrganisationDocument);
  return (
    <OneAct
      name={`verify:${slug}`}
      verb={mayVerify ? `Verify ${name}` : `Show it by my address at ${domain ?? ''}`}
      whoMay={`An administrator can verify it, or a representative who signs in with an address at ${domain ?? 'its own domain'}.`}
      done={`${name} is verified`}
      send={async (act) => answered((await verify({ variables: { act, slug } })).data).verifyOrganisation}
    >
      Verified means that it was found to be what it says. From then on it can pledge.
    </OneAct>
  );
}

const inviteSpecs: FieldSpecs<'email'> = {
  email: {
    label: 'Invite whoever has this e-mail address',
    name: 'The e-mail address',
    hint: 'They accept it on this page, signed in with this address, within 14 days. It stands in no public record.',
  },
};

const nobody = { email: '', version: '' };

function Invite({ organisation: { slug, name } }: Pick<FormsProps, 'organisation'>) {
  const [invite] = useMutation(InviteRepresentativeDocument);
  const form = useEdit<'email', string, string>({
    key: `invite:${slug}`,
    specs: inviteSpecs,
    begin: nobody,
    input: ({ email }) => email,
    send: async (act, email) => {
      const { data } = await invite({ variables: { act, slug, email } });
      return organisationOutcome(answered(data).inviteRepresentative, {
        specs: inviteSpecs,
        whoMay: 'An administrator or a representative can invite others.',
      });
    },
  });
  if (form.outcome?.kind === 'done')
    return (
      <ActDone level={3} title="The invitation stands">
        <p>Whoever has that address can accept it for 14 days.</p>
      </ActDone>
    );
  return (
    <EditForm
      specs={inviteSpecs}
      form={form}
      label={`Invite somebody to speak for ${name}`}
      verb="Invite them"
    />
  );
}

const withdrawSpecs: FieldSpecs<'email'> = {
  email: {
    label: 'Withdraw the invitation of this e-mail address',
    name: 'The e-mail address',
    hint: 'As long as it was not accepted. Who is invited is listed nowhere.',
  },
};

function Withdraw({ organisation: { slug, name } }: Pick<FormsProps, 'organisation'>) {
  const [withdraw] = useMutation(WithdrawInvitationDocument);
  const form = useEdit<'email', string, string>({
    key: `withdraw-invitation:${slug}`,
    specs: withdrawSpecs,
    begin: nobody,
    isHeldBack: true,
    input: ({ email }) => email,
    send: async (act, email) => {
      const { data } = await withdraw({ variables: { act, slug, email } });
      return organisationOutcome(answered(data).withdrawInvitation, {
        specs: withdrawSpecs,
        whoMay: 'An administrator or a representative can withdraw an invitation.',
      });
    },
  });
  if (form.outcome?.kind === 'done')
    return (
      <ActDone level={3} title="The invitation is withdrawn">
        <p>Whoever has that address is told so where they would have accepted it.</p>
      </ActDone>
    );
  return (
    <EditForm
      specs={withdrawSpecs}
      form={form}
      label={`Withdraw an invitation to speak for ${name}`}
      verb="Withdraw it"
      heldWords="It is withdrawn in ten seconds. Leaving this page withdraws nothing."
    />
  );
}

function Ends({ organisation: { slug, name, representatives } }: Pick<FormsProps, 'organisation'>) {
  const [end] = useMutation(EndRepresentationDocument);
  const people = representatives.flatMap(({ person }) => (person ? [person] : []));
  return people.map(({ id, name: person }) => (
    <OneAct
      key={id}
      name={`end:${slug}:${id}`}
      verb={`End that ${person} speaks for ${name}`}
      whoMay="An administrator or a representative can end it."
      done={`${person} speaks for ${name} no more`}
      send={async (act) =>
        answered((await end({ variables: { act, slug, person: id } })).data).endRepresentation
      }
    >
      <Caption>{person}: what they said and pledged stays as it is.</Caption>
    </OneAct>
  ));
}
