import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { SubmitDocument } from '../gql/graphql';
import { useAct } from '../platform/act';
import { useDraft } from '../platform/draft';
import { type CommentOutcome, failureOf, outcomeOf } from './comment-outcome';

/** What is typed; kept on this device until it is stored. */
const blank = { text: '', authorName: '' };

interface CommentOf {
  about: string;
  /** The edition that the page shows, which the comment is kept with. */
  edition: string | null;
}

/**
 * A comment on its way: its draft, the sending, and what came of it. While no answer came it is one act, so that
 * sending it again cannot make two of it.
 */
export function useComment({ about, edition }: CommentOf) {
  const draft = useDraft(`comment:${about}`, blank);
  const act = useAct(`comment:${about}`);
  const [submit, { loading: isSending }] = useMutation(SubmitDocument);
  const [outcome, setOutcome] = useState<CommentOutcome>();

  async function send(): Promise<void> {
    if (isSending) return;
    const { text, authorName } = draft.values;
    const input = { about, edition, text, authorName: authorName.trim() === '' ? null : authorName };
    const came = await act
      .send(async (as) => {
        const { data } = await submit({ variables: { act: as, input } });
        if (!data) throw new Error('the act had no answer');
        return outcomeOf(data.submit, about);
      })
      .catch(failureOf);
    if (came.kind === 'received') draft.clear();
    setOutcome(came);
  }

  return { draft, send, isSending, outcome, startAgain: () => setOutcome(undefined) };
}
