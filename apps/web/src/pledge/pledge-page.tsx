import { PledgePageDocument, type PledgePageQuery, type PledgeRow_PledgeFragment } from '../gql/graphql';
import { sayDate, sayInstant } from '../platform/dates';
import { Meta } from '../platform/meta';
import { sayMoney } from '../platform/money';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { Aside } from '../ui/aside';
import { WithAside } from '../ui/columns';
import { KeyValues } from '../ui/key-values';
import { Link } from '../ui/link';
import { Notice, NoticePair } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { More, Quote } from '../ui/words';
import { OfferPicture } from './offer-picture';
import { ended, sayDays, stageWords } from './offer-words';
import { useWithdrawn } from './pledge-row';
import { WithdrawPledge } from './withdraw-pledge';

type Pledge = NonNullable<PledgePageQuery['pledge']>;

/** One offer to pay: who, how much, for what and when, on what condition, and whether it still stands. */
export function PledgePage() {
  const { pledge } = usePage(PledgePageDocument);
  return pledge ? <Known read={pledge} /> : null;
}

function Known({ read }: { read: Pledge }) {
  const [pledge, setWithdrawn] = useWithdrawn(read);
  const { ref, about, organisation, stage, standing } = pledge;
  const { noun } = stageWords[stage];
  const title = `${organisation.name}: ${noun} for ${about.ref}`;
  return (
    <>
      <Meta title={`${ref} ${title}`} description={`${sentenceOf(pledge)} ${stateOf(pledge)}`} />
      <Place steps={placeSteps(about.initiative?.forum, [...about.place, about], ref)} />
      <PageTitle
        sign={<RefChip refText={ref} strand="funding" size="large" isRetired={pledge.withdrawnAt !== null} />}
      >
        {title}
      </PageTitle>
      <Statement isSmall>
        {organisation.name} {stageWords[stage].verb}{' '}
        <Underlined strand="funding">{sayMoney(pledge.amount)}</Underlined> towards {about.title} for{' '}
        {pledge.period.label}. {stateOf(pledge)}{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Statement>
      {standing === 'ILLUSTRATIVE' ? (
        <NoticePair>
          <Notice kind="illustrative" title="No money is behind this offer">
            <p>
              {organisation.standing === 'ILLUSTRATIVE'
                ? 'It shows how an offer looks. Its organisation is a letter and does not exist.'
                : 'It shows how an offer looks: what it would pay for is illustrative.'}
            </p>
          </Notice>
        </NoticePair>
      ) : null}
      <WithAside beside={<Record pledge={pledge} />}>
        <Body pledge={pledge} onWithdrawn={setWithdrawn} />
      </WithAside>
    </>
  );
}

interface BodyProps {
  pledge: Pledge;
  onWithdrawn: (pledge: PledgeRow_PledgeFragment) => void;
}

function Body({ pledge, onWithdrawn }: BodyProps) {
  const { about, organisation, conditions, withdrawnAt, withdrawalReason } = pledge;
  return (
    <>
      {withdrawnAt === null ? null : (
        <Section strand="funding" title="Withdrawn">
          <Quote strand="funding" source={`${organisation.name}, ${sayInstant(withdrawnAt)}`}>
            {withdrawalReason}
          </Quote>
        </Section>
      )}
      <Section strand="funding" title="On what condition">
        {conditions === null ? (
          <p>None was stated.</p>
        ) : (
          <Quote strand="funding" source={`In the words of ${organisation.name}`}>
            {ended(conditions)}
          </Quote>
        )}
      </Section>
      <Section strand="funding" title={`Beside the cost of ${about.ref}`}>
        <div className="stack">
          {withdrawnAt === null ? (
            <OfferPicture address={about} pledges={[pledge]} />
          ) : (
            <p>It was withdrawn, so it stands beside nothing.</p>
          )}
          <p>
            <More href={`${pathOfRef(about.ref)}#funding`}>All offers for {about.ref}</More>
          </p>
          <WithdrawPledge pledge={pledge} onWithdrawn={onWithdrawn} />
        </div>
      </Section>
    </>
  );
}

function Record({ pledge }: { pledge: Pledge }) {
  const { about, amount, period, stage, madeAt, organisation } = pledge;
  return (
    <Aside title="Record" strand="funding">
      <KeyValues
        pairs={[
          { name: 'By', value: organisation.name },
          { name: 'Firmness', value: `${stageWords[stage].heading}. ${stageWords[stage].meaning}` },
          { name: 'Amount', value: `${sayMoney(amount)} (${amount.currency})` },
          { name: 'For', value: `${period.label}, ${sayDays(period)}` },
          {
            name: 'Towards',
            value: (
              <>
                <RefChip refText={about.ref} strand={strandOfRef(about.ref)} size="word" />{' '}
                <Link href={pathOfRef(about.ref)}>{about.title}</Link>
              </>
            ),
          },
          { name: 'Made', value: <time dateTime={madeAt}>{sayInstant(madeAt, 'table')}</time> },
        ]}
      />
    </Aside>
  );
}

const sentenceOf = ({ organisation, stage, amount, period, about }: Pledge): string =>
  `${organisation.name} ${stageWords[stage].verb} ${sayMoney(amount)} towards ${about.title} for ${period.label}.`;

/** Whether it stands, in a sentence. */
export function stateOf({ withdrawnAt, conditions }: Pick<Pledge, 'withdrawnAt' | 'conditions'>): string {
  if (withdrawnAt !== null) return `It was withdrawn on ${sayDate(withdrawnAt.slice(0, 10))}.`;
  return conditions === null ? 'It stands, without a condition.' : 'It stands, on a condition.';
}
