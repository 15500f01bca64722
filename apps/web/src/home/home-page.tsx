import { Fragment } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { HomePageDocument, type HomePageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { useDeadline } from '../platform/dates';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { pathOfRef } from '../platform/ref';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { SearchBox } from '../ui/search-box';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { Caption, Finding, More } from '../ui/words';
import { initiativesAfter } from './home-url';
import { keyFacts } from './home-words';

const description =
  'Every line of a plan has an address, and every address shows what it costs, what people said, who pays and whether it works.';

/** The first page: what this is in a sentence, what is asked of the public now, and the plans there are. */
export function HomePage() {
  const { initiatives, proceedings } = usePage(HomePageDocument);
  const navigate = useNavigate();
  const search = (query: string) => void navigate(`/search?${new URLSearchParams({ q: query })}`);
  return (
    <>
      <Meta title="Plumbline" description={description} />
      <PageTitle>Plans that can be checked, line by line</PageTitle>
      <Statement>
        Every line of a plan has an address, and every address shows what it{' '}
        <Underlined strand="cost">costs</Underlined>, what people <Underlined strand="voice">said</Underlined>
        , who <Underlined strand="funding">pays</Underlined> and whether it{' '}
        <Underlined strand="results">works</Underlined>.
      </Statement>
      <OpenNow proceedings={proceedings.nodes.filter(({ state }) => state === 'OPEN')} />
      <Initiatives initiatives={initiatives} />
      <Section
        title="Go to an address"
        lede="A letter, a hyphen and a number, as people say it in a meeting."
      >
        <SearchBox
          label="A ref, or words of a title"
          hint="Such as C-17, or contact directory."
          onSearch={search}
        />
      </Section>
      <Section
        title="How to read these pages"
        lede="How sure a figure is shows in how it is drawn, and is said in a word beside it."
      >
        <ul className="stack-tight" role="list">
          <li>
            <Tag standing="record" /> Solid: it has a source, or it was done here by the body it names.
          </li>
          <li>
            <Tag standing="illustrative" /> Hatched: invented, to show how a page works.
          </li>
          <li>
            <Tag standing="unknown" /> Dashed: not known, not published, not offered.
          </li>
        </ul>
      </Section>
    </>
  );
}

function Initiatives({ initiatives: { nodes, pageInfo } }: Pick<HomePageQuery, 'initiatives'>) {
  const [search] = useSearchParams();
  const isContinued = initiativesAfter(search) !== null;
  const isAll = !isContinued && !pageInfo.hasNextPage;
  const title = isAll ? sentenceCase(sayCount(nodes.length, 'initiative')) : 'Initiatives';
  return (
    <Section id="initiatives" title={nodes.length === 0 ? 'Initiatives' : title}>
      {nodes.length === 0 ? (
        <>
          <EmptyState title="No initiative is published">
            Plans would be here, each with what it costs, what people said, who pays and whether it works. An
            administrator sets up the first one.
          </EmptyState>
          <ButtonRow>
            <ButtonLink href="/set-up">Set up the first initiative</ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <RowList
          label="Initiatives"
          rows={nodes.map((initiative) => ({
            key: initiative.ref,
            sign: <RefChip refText={initiative.ref} />,
            body: <InitiativeWords initiative={initiative} />,
          }))}
        />
      )}
      {isAll ? null : (
        <ButtonRow>
          {isContinued ? (
            <ButtonLink isSmall href="/#initiatives">
              Back to the first
            </ButtonLink>
          ) : null}
          {pageInfo.hasNextPage ? (
            <ButtonLink
              isSmall
              href={`/?${new URLSearchParams({ after: pageInfo.endCursor ?? '' })}#initiatives`}
            >
              Show more initiatives
            </ButtonLink>
          ) : null}
        </ButtonRow>
      )}
    </Section>
  );
}

function InitiativeWords({ initiative }: { initiative: HomePageQuery['initiatives']['nodes'][number] }) {
  const { ref, title, summary, forum, standing, address } = initiative;
  return (
    <div className="stack-tight">
      <h3>
        <Link href={pathOfRef(ref)}>{title}</Link>
      </h3>
      <Finding>
        {keyFacts(address).map(({ strand, marked, after }) => (
          <Fragment key={strand}>
            <Underlined strand={strand}>{marked}</Underlined>
            {after}{' '}
          </Fragment>
        ))}
      </Finding>
      <p className="lede">{summary}</p>
      <Caption>
        {forum} {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Caption>
    </div>
  );
}

type Proceeding = HomePageQuery['proceedings']['nodes'][number];

function OpenNow({ proceedings }: { proceedings: readonly Proceeding[] }) {
  if (proceedings.length === 0) return null;
  return (
    <Section title="Open now" strand="voice" lede="Anybody may speak, without an account.">
      <RowList
        label="Open proceedings"
        rows={proceedings.map((proceeding) => ({
          key: proceeding.ref,
          sign: <RefChip refText={proceeding.ref} strand="voice" />,
          body: <ProceedingWords proceeding={proceeding} />,
        }))}
      />
    </Section>
  );
}

function ProceedingWords({ proceeding }: { proceeding: Proceeding }) {
  const { ref, title, question, closesAt, submissionCount, standing } = proceeding;
  const { utc, anywhereOnEarth, local } = useDeadline(closesAt);
  return (
    <div className="stack-tight">
      <h3>
        <Link href={pathOfRef(ref)}>{title}</Link>
      </h3>
      <p>
        {question} {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </p>
      <Caption>
        Closes <time dateTime={closesAt}>{utc}</time>, {anywhereOnEarth}
        {local === null || local === utc ? '' : `, ${local}`}.{' '}
        {sentenceCase(sayCount(submissionCount, 'submission'))} so far.
      </Caption>
      <p>
        <More href={pathOfRef(ref)}>
          Read it, and say something<span className="visually-hidden">: {ref}</span>
        </More>
      </p>
    </div>
  );
}
