import { type SyntheticEvent, useId } from 'react';
import type { CommentForm_ProceedingFragment } from '../gql/graphql';
import { useViewer } from '../platform/viewer';
import { Button, ButtonRow } from '../ui/button';
import { FormFaults } from '../ui/form-faults';
import { useHydrated } from '../ui/hydrated';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { Caption } from '../ui/words';
import { type CommentField, type CommentOutcome, longestComment } from './comment-outcome';
import { CommentReceipt } from './comment-receipt';
import { OpenQuestion } from './open-question';
import { useComment } from './use-comment';

interface CommentFormProps {
  /** The address that is commented on. */
  about: string;
  edition: string | null;
  proceeding: CommentForm_ProceedingFragment;
}

/** Says something about an address without leaving it; afterwards the receipt stands in the place of the fields. */
export function CommentForm({ about, edition, proceeding }: CommentFormProps) {
  const comment = useComment({ about, edition });
  const { outcome } = comment;
  return (
    <section className="stack" aria-labelledby="comment">
      <h3 id="comment">Comment on {about}</h3>
      {outcome?.kind === 'received' ? (
        <CommentReceipt received={outcome.received} proceeding={proceeding} onAnother={comment.startAgain} />
      ) : (
        <>
          <OpenQuestion proceeding={proceeding} />
          <Fields about={about} comment={comment} />
        </>
      )}
      <p className="visually-hidden" role="status">
        {outcome?.kind === 'received' ? `Stored. Your receipt is ${outcome.received.receipt.number}.` : ''}
      </p>
    </section>
  );
}

interface FieldsProps {
  about: string;
  comment: ReturnType<typeof useComment>;
}

function Fields({ about, comment: { draft, send, isSending, outcome } }: FieldsProps) {
  const ids: Record<CommentField, string> = { text: useId(), authorName: useId() };
  const isHydrated = useHydrated();
  const faultAt = faultsOf(outcome);
  const press = (event: SyntheticEvent) => {
    event.preventDefault();
    void send();
  };
  const faults = outcome?.kind === 'faulty' ? outcome.faults : [];
  return (
    // The fields have no names: without a script nothing that was typed can end up in an address.
    <form className="stack" onSubmit={press} noValidate aria-label={`Comment on ${about}`}>
      <FormFaults level={3} faults={faults.map(({ field, message }) => ({ fieldId: ids[field], message }))} />
      <TextArea
        id={ids.text}
        label="Your comment"
        hint="Public, for good, from the moment it is sent. One point a paragraph helps."
        fault={faultAt.text}
        most={longestComment}
        rows={6}
        value={draft.values.text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <TextField
        id={ids.authorName}
        label="Name"
        isOptional
        hint={<NameHint />}
        fault={faultAt.authorName}
        autoComplete="name"
        value={draft.values.authorName}
        onChange={(event) => draft.change({ authorName: event.target.value })}
      />
      <Trouble outcome={outcome} />
      <ButtonRow>
        <Button type={isHydrated ? 'submit' : 'button'} isBusy={isSending}>
          {isSending ? 'Sending' : outcome?.kind === 'failed' ? 'Send again' : 'Send, and get a receipt'}
        </Button>
        {draft.isKept ? <Caption>Draft kept on this device</Caption> : null}
      </ButtonRow>
      <noscript>
        <Caption>
          Sending needs JavaScript: it makes the number by which your comment counts once, however often it is
          sent. Switch it on, then load this page again.
        </Caption>
      </noscript>
    </form>
  );
}

function faultsOf(outcome: CommentOutcome | undefined): Partial<Record<CommentField, string>> {
  const faults = outcome?.kind === 'faulty' ? outcome.faults : [];
  return Object.fromEntries(faults.map(({ field, message }) => [field, message]));
}

/** Whoever is signed in is named unless they write another name, and is told so before they send. */
function NameHint() {
  const viewer = useViewer();
  if (!viewer?.name) return 'Shown beside your words. You need no account.';
  const forWhom = viewer.organisation ? `, for ${viewer.organisation.name}` : '';
  return `You are signed in: left empty, it is published as ${viewer.name}${forWhom}.`;
}

/** Why it was not stored, where that is not the fault of a field. Read out when it appears. */
function Trouble({ outcome }: { outcome: CommentOutcome | undefined }) {
  if (outcome?.kind !== 'refused' && outcome?.kind !== 'failed') return null;
  return (
    <Notice kind="error" level={4} title={outcome.title} isNews>
      <p>{outcome.body}</p>
      {outcome.kind === 'failed' && !outcome.mayRepeat ? (
        <Button isSmall look="second" onClick={() => location.reload()}>
          Load this page again
        </Button>
      ) : null}
    </Notice>
  );
}
