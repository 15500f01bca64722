import { useMutation } from '@apollo/client/react';
import { useId } from 'react';
import { type CommentForm_ProceedingFragment, SubmitDocument } from '../gql/graphql';
import { faultsByField, useActForm } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { useEarlyWriting } from '../platform/early-writing';
import { useViewer } from '../platform/viewer';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { Caption } from '../ui/words';
import { type CommentField, commentOutcome, longestComment } from './comment-outcome';
import { CommentReceipt } from './comment-receipt';
import { OpenQuestion } from './open-question';

interface CommentFormProps {
  /** The address that is commented on. */
  about: string;
  /** The edition that the page shows, which the comment is kept with. */
  edition: string | null;
  proceeding: CommentForm_ProceedingFragment;
}

/** Says something about an address without leaving it; afterwards the receipt stands in the place of the fields. */
export function CommentForm({ about, edition, proceeding }: CommentFormProps) {
  const form = useComment(about, edition);
  const done = form.outcome?.kind === 'done' ? form.outcome.done : undefined;
  return (
    <section className="stack" aria-labelledby="comment">
      <h3 id="comment">Comment on {about}</h3>
      {done ? (
        <CommentReceipt received={done} proceeding={proceeding} onAnother={form.startAgain} />
      ) : (
        <>
          <OpenQuestion proceeding={proceeding} />
          <CommentFields about={about} form={form} />
        </>
      )}
      <p className="visually-hidden" role="status">
        {done ? `Stored. Your receipt is ${done.receipt.number}.` : ''}
      </p>
    </section>
  );
}

/** What is typed; kept on this device until it is stored. */
const blank = { text: '', authorName: '' };

function useComment(about: string, edition: string | null) {
  const [submit] = useMutation(SubmitDocument);
  return useActForm({
    key: `comment:${about}`,
    blank,
    read: ({ text, authorName }) => {
      // What stands and what does not is the server's to say: it alone knows how words are kept.
      const name = authorName.trim() === '' ? null : authorName;
      return { ok: true, input: { about, edition, text, authorName: name } };
    },
    send: async (act, input) => {
      const { data } = await submit({ variables: { act, input } });
      if (!data) throw new Error('the act had no answer');
      return commentOutcome(data.submit, about);
    },
  });
}

interface CommentFieldsProps {
  about: string;
  form: ReturnType<typeof useComment>;
}

function CommentFields({ about, form }: CommentFieldsProps) {
  const ids: Record<CommentField, string> = { text: useId(), authorName: useId() };
  const faults = faultsByField(form.outcome);
  const { values, change } = form;
  useEarlyWriting(ids, values, (field, written) => change({ [field]: written }));
  // The fields have no names: without a script nothing that was typed can end up in an address.
  return (
    <>
      <ActFrame form={form} label={`Comment on ${about}`} verb="Send, and get a receipt" ids={ids}>
        <TextArea
          id={ids.text}
          label="Your comment"
          hint="Public, for good, from the moment it is sent. One point a paragraph helps. **Bold**, lists (- one) and links are drawn."
          fault={faults.text}
          most={longestComment}
          rows={6}
          value={values.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <TextField
          id={ids.authorName}
          label="Name"
          isOptional
          hint={<NameHint />}
          fault={faults.authorName}
          autoComplete="name"
          value={values.authorName}
          onChange={(event) => change({ authorName: event.target.value })}
        />
      </ActFrame>
      <noscript>
        <Caption>
          Sending needs JavaScript: it makes the number by which your comment counts once, however often it is
          sent. Switch it on, then load this page again.
        </Caption>
      </noscript>
    </>
  );
}

/** Whoever is signed in is named unless they write another name, and is told so before they send. */
function NameHint() {
  const viewer = useViewer();
  if (!viewer?.name) return 'Shown beside your words. You need no account.';
  const forWhom = viewer.organisation ? `, for ${viewer.organisation.name}` : '';
  return `You are signed in: left empty, it is published as ${viewer.name}${forWhom}.`;
}
