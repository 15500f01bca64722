import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { useRevalidator } from 'react-router';
import { type FundingStrand_AddressFragment, PledgeDocument, type PledgeInput } from '../gql/graphql';
import { useActForm } from '../platform/act-form';
import { ActDone } from '../platform/act-frame';
import { useViewer } from '../platform/viewer';
import { Button, ButtonRow } from '../ui/button';
import { Link } from '../ui/link';
import { Caption } from '../ui/words';
import { sayOffer, stageWords } from './offer-words';
import { blankPledge, periodChoices } from './period-choices';
import { PledgeFields } from './pledge-fields';
import { type Pledged, pledgeOutcome } from './pledge-outcome';
import { type PledgeField, type PledgeValues, readPledge } from './pledge-reading';

interface PledgeFormProps {
  about: string;
  latest: FundingStrand_AddressFragment['latest'];
}

/** An offer of the organisation that the reader speaks for. Once it is recorded, what it became stands in its place. */
export function PledgeForm({ about, latest }: PledgeFormProps) {
  const form = usePledge({ about, latest });
  const organisation = useViewer()?.organisation?.name;
  const { outcome } = form;
  const done = outcome?.kind === 'done' ? outcome.done : undefined;
  return (
    <section className="stack" aria-labelledby="pledge">
      <h3 id="pledge">Offer to pay for {about}</h3>
      {done ? (
        <Recorded pledge={done} onAnother={form.startAgain} />
      ) : (
        <>
          <Caption>
            {organisation ? `You speak for ${organisation}. ` : null}An offer says what you intend. It is
            public at once, binds nobody until both sides sign, and can be withdrawn, with its reason.
          </Caption>
          <PledgeFields about={about} form={form} periods={periodChoices(latest)} />
        </>
      )}
      <p className="visually-hidden" role="status">
        {done ? `Recorded as ${done.ref}.` : ''}
      </p>
    </section>
  );
}

function usePledge({ about, latest }: PledgeFormProps) {
  const [pledge] = useMutation(PledgeDocument);
  const { revalidate } = useRevalidator();
  const blank = useMemo(() => blankPledge(latest), [latest]);
  const periods = periodChoices(latest);
  return useActForm<PledgeValues, PledgeField, PledgeInput, Pledged>({
    key: `pledge:${about}`,
    blank,
    read: (values) => readPledge(values, { about, periods }),
    send: async (act, input) => {
      const { data } = await pledge({ variables: { act, input } });
      if (!data) throw new Error('the act had no answer');
      const came = pledgeOutcome(data.pledge, about);
      // The list has it already; the statement and the history of the page are read again.
      if (came.kind === 'done') void revalidate();
      return came;
    },
  });
}

function Recorded({ pledge, onAnother }: { pledge: Pledged; onAnother: () => void }) {
  const { ref, organisation } = pledge;
  return (
    <ActDone title={`Your ${stageWords[pledge.stage].noun} is recorded, and public`}>
      <p>
        <Link href={`/refs/${ref}`}>{ref}</Link>: {organisation.name} {sayOffer(pledge)}. It stands above.
      </p>
      <ButtonRow>
        <Button isSmall look="quiet" onClick={onAnother}>
          Make another offer
        </Button>
      </ButtonRow>
    </ActDone>
  );
}
