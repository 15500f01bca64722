import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  type CostSchedulePartsFragment,
  type CostScheduleStop,
  UnscheduleCostDraftDocument,
} from '../gql/graphql';
import { useAct } from '../platform/act';
import { failedOutcome } from '../platform/act-outcome';
import { sayInstant } from '../platform/dates';
import { Deadline } from '../platform/deadline';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export type Schedule = NonNullable<CostSchedulePartsFragment['schedule']>;

const why: Readonly<Record<CostScheduleStop, string>> = {
  NEWER_EDITION: 'another edition was published meanwhile',
  DRAFT_CHANGED: 'the draft was changed since it was read',
  NO_LONGER_EDITOR: 'whoever chose the time may not edit these costs any more',
  INCOMPLETE: 'it has no line, or a period without an amount',
  SUM_TOO_LARGE: 'a sum is larger than can be reckoned with',
};

/** What a time that was chosen means now, within a sentence. */
export const scheduleWords = ({ publishAt, stopped }: Schedule): string =>
  stopped
    ? `not published on ${sayInstant(publishAt)}: ${why[stopped]}`
    : `to be published on ${sayInstant(publishAt)}`;

interface ScheduleNoticeProps {
  draftKey: string;
  schedule: Schedule;
  /** What else is to be known here. */
  more?: string;
  /** After it was taken back. */
  onTakenBack: () => void;
}

/** When a draft is to be published, by whom, and a way to take that back; or why it was not. */
export function ScheduleNotice({ draftKey, schedule, more, onTakenBack }: ScheduleNoticeProps) {
  const { takeBack, isSending, trouble } = useTakeBack(draftKey, onTakenBack);
  const { publishAt, reason, by, stopped } = schedule;
  if (stopped)
    return (
      <Notice kind="error" title="It is not published at the time that was chosen">
        <p>
          It was to be published on {sayInstant(publishAt)}, and {why[stopped]}. Nothing is lost: read what
          changes now, and publish it or choose another time.
        </p>
      </Notice>
    );
  return (
    <Notice title={`It is to be published on ${sayInstant(publishAt)}`}>
      <p>
        {by} chose that, and is named as who publishes it. Why: {reason} {more}
      </p>
      <Deadline name="Published" at={publishAt} />
      {trouble === undefined ? null : <p role="alert">{trouble}</p>}
      <Button isSmall look="second" isBusy={isSending} onClick={() => void takeBack()}>
        Take it back
      </Button>
    </Notice>
  );
}

function useTakeBack(key: string, onTakenBack: () => void) {
  const [unschedule] = useMutation(UnscheduleCostDraftDocument);
  const act = useAct(`unschedule-costs:${key}`);
  const [isSending, setIsSending] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  async function takeBack(): Promise<void> {
    setIsSending(true);
    const told = await act
      .send(async (as) => {
        const { data } = await unschedule({ variables: { act: as, key } });
        if (!data) throw new Error('the act had no answer');
        const { __typename: came } = data.unscheduleCostDraft;
        return came === 'CostDraftPublished' ? 'It was published meanwhile.' : undefined;
      })
      .catch((error: unknown) => {
        const failed = failedOutcome(error);
        return failed.kind === 'failed' ? failed.title : 'It was not taken back.';
      });
    setIsSending(false);
    setTrouble(told);
    if (told === undefined) onTakenBack();
  }
  return { takeBack, isSending, trouble };
}
