import { useState, type FormEvent } from 'react';
import type { Permission } from '../gql/graphql';
import { sayInstant } from '../platform/dates';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { Caption } from '../ui/words';
import type { OwnAccount } from './own-account';
import { permissionWords } from './permission-words';

type OwnToken = OwnAccount['tokens'][number];

const days = [1, 7, 30, 90, 365].map((count) => ({
  value: String(count),
  label: count === 1 ? 'One day' : `${count} days`,
}));

interface TokenSectionProps {
  tokens: readonly OwnToken[];
  /** Reads the tokens again. */
  onMade: () => void;
  /** What was sent before did not stand. */
  isFaulty: boolean;
}

/** Tokens with which scripts act for the reader. */
export function TokenSection({ tokens, onMade, isFaulty }: TokenSectionProps) {
  const [made, setMade] = useState<string>();
  const [hasFailed, setFailed] = useState(isFaulty);
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const token = await tokenFor(form).catch(() => undefined);
    setMade(token);
    setFailed(token === undefined);
    if (token === undefined) return;
    form.reset();
    onMade();
  };
  return (
    <Section
      title="Tokens for scripts"
      lede="With a token a script acts for you, for what you allow and no longer than you say. It is sent as “Authorization: Bearer …”."
    >
      <div className="stack">
        {made ? <Made token={made} /> : null}
        <Tokens tokens={tokens} />
        <Disclosure summary="Make a token" isOpen={hasFailed}>
          <form
            action="/account/token"
            method="post"
            className="stack"
            style={{ maxWidth: '44rem' }}
            onSubmit={(event) => void make(event)}
          >
            {hasFailed ? <NotMade /> : null}
            <TextField label="What it is for" name="name" maxLength={100} required />
            <SelectField label="How long it is good for" name="days" options={days} defaultValue="30" />
            <fieldset className="field">
              <legend className="field-label">What it may do, where you may do it yourself</legend>
              {permissions.map(([permission, words]) => (
                <Checkbox key={permission} label={words} name="permission" value={permission} />
              ))}
            </fieldset>
            <Caption>It has the roles that you have now. Those that you lose it loses at once.</Caption>
            <div className="button-row">
              <Button type="submit">Make a token, and see it once</Button>
            </div>
          </form>
        </Disclosure>
      </div>
    </Section>
  );
}

const permissions = Object.entries(permissionWords);

/** Sends the form as the browser would, and takes the token out of the answer instead of leaving the page. */
async function tokenFor(form: HTMLFormElement): Promise<string | undefined> {
  const fields = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
  const text = await answer.text();
  return /^plumbline_[\w-]+$/.test(text) ? text : undefined;
}

function Made({ token }: { token: string }) {
  return (
    <Notice kind="good" title="Here is your token" level={3} isNews>
      <p>Keep it now: it is shown this once and stored nowhere.</p>
      <p>
        <code className="hash">{token}</code>
      </p>
    </Notice>
  );
}

function NotMade() {
  return (
    <Notice kind="error" title="No token was made" level={3} isNews>
      <p>Say what it is for, and choose at least one thing that it may do.</p>
    </Notice>
  );
}

function Tokens({ tokens }: { tokens: readonly OwnToken[] }) {
  if (tokens.length === 0)
    return (
      <EmptyState title="You have no tokens">
        Those that you make are listed here, without themselves.
      </EmptyState>
    );
  return (
    <RowList
      label="Your tokens"
      rows={tokens.map((token) => ({ key: token.key, body: <Token token={token} /> }))}
    />
  );
}

function Token({ token: { key, name, permissions: may, madeAt, expiresAt } }: { token: OwnToken }) {
  return (
    <form action="/account/token/revoke" method="post" className="stack-tight">
      <input type="hidden" name="token" value={key} />
      <p>
        <strong>{name}</strong>
      </p>
      <Caption>
        {may.map((permission: Permission) => permissionWords[permission]).join(', ')}. Made{' '}
        {sayInstant(madeAt)}, good until {sayInstant(expiresAt)}.
      </Caption>
      <div className="button-row">
        <Button type="submit" look="second" isSmall aria-label={`End the token ${name}`}>
          End
        </Button>
      </div>
    </form>
  );
}
