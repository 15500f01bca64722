import type { RoleRow_HolderFragment } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { pathOfRef } from '../platform/ref';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { GiveRoleForm, TakeRoleForm } from './role-forms';
import { sayRole } from './role-outcome';

type Held = RoleRow_HolderFragment['roles'][number];

interface RoleRowProps {
  person: RoleRow_HolderFragment;
  /** Nothing for those who may see it and not change it. */
  giving: { places: readonly { ref: string; title: string }[]; on: string | undefined } | undefined;
  onDone: (news: string) => void;
}

/** Somebody with their roles, each with the form that takes it, and the one that gives another. */
export function RoleRow({ person, giving, onDone }: RoleRowProps) {
  const { id, name, since, roles } = person;
  return (
    <div className="stack-tight">
      <p>
        <strong>{name === withheld ? name : <Link href={`/people/${id}`}>{name}</Link>}</strong>
        <span className="caption"> An account since {sayDate(since.slice(0, 10))}.</span>
      </p>
      {roles.length === 0 ? <p className="caption">No role but that of taking part.</p> : null}
      {roles.map((held) => (
        <div key={`${held.role} ${held.initiativeTitle ?? ''}`}>
          {giving && !isOnDraft(held) ? (
            <Disclosure summary={<HeldWords held={held} take />}>
              <TakeRoleForm person={person} held={held} onDone={onDone} />
            </Disclosure>
          ) : (
            <p>
              <HeldWords held={held} />
            </p>
          )}
        </div>
      ))}
      {giving ? (
        <Disclosure summary={`Give ${name} a role`}>
          <GiveRoleForm person={person} {...giving} onDone={onDone} />
        </Disclosure>
      ) : null}
    </div>
  );
}

/** As it is where nobody chose a name: then nobody is to be looked up. */
const withheld = 'Name withheld';

/** A draft has no ref by which the role could be named: it is taken once the initiative is published. */
const isOnDraft = ({ initiative, initiativeTitle }: Held) => initiative === null && initiativeTitle !== null;

function HeldWords({ held, take = false }: { held: Held; take?: boolean }) {
  const { role, initiative, initiativeTitle, since } = held;
  if (isOnDraft(held))
    return (
      <>
        {sayRole(role, 'a draft')}: {initiativeTitle}, until it is published.
      </>
    );
  return (
    <>
      {sayRole(role, initiative)}
      {initiative !== null && !take ? (
        <>
          {' '}
          (<Link href={pathOfRef(initiative)}>{initiativeTitle}</Link>)
        </>
      ) : null}
      , since {sayDate(since.slice(0, 10))}
      {take ? ': take it away' : '.'}
    </>
  );
}
