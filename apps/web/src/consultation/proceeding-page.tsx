import { useLocation } from 'react-router';
import { ProceedingPageDocument, type ProceedingPageQuery } from '../gql/graphql';
import { sayNumber } from '../platform/count';
import { sayDate, sayInstant } from '../platform/dates';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { SourceWords } from '../platform/source-words';
import { Columns } from '../ui/columns';
import { EmptyState } from '../ui/empty-state';
import { HistoryList } from '../ui/history-list';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Status } from '../ui/status';
import { Caption, Quote } from '../ui/words';
import { Deadline } from '../platform/deadline';
import { InitiativeList } from './initiative-list';
import { NextPage } from './next-page';
import { proceedingFinding, stateSigns } from './proceeding-words';
import { RunDoor } from './run-door';
import { SubmissionList } from './submission-list';
import { countOf } from './voice-words';

type Proceeding = NonNullable<ProceedingPageQuery['proceeding']>;

/** What the public is asked, until when, how that was changed, and what came in. */
export function ProceedingPage() {
  const { proceeding } = usePage(ProceedingPageDocument);
  if (!proceeding) return null;
  const { ref, title, question, standing, state, source, initiatives, opensAt, closesAt } = proceeding;
  const finding = proceedingFinding(proceeding);
  return (
    <>
      <Meta title={`${ref} ${title}`} description={`${question.slice(0, 200)} ${finding}`} />
      <Place steps={[{ label: 'Comment', href: '/comment' }, { label: ref }]} />
      <PageTitle sign={<RefChip refText={ref} strand="voice" size="large" />}>{title}</PageTitle>
      <Statement isSmall>{finding}</Statement>
      <Section strand="voice" title="What is asked" lede={<Status isPill {...stateSigns[state]} />}>
        <div className="stack">
          {standing === 'ILLUSTRATIVE' ? (
            <Notice kind="illustrative" title="A demonstration">
              <p>Nobody but this site asks. What you say is stored and public here all the same.</p>
            </Notice>
          ) : null}
          <Quote strand="voice" source={source ? <SourceWords source={source} /> : null}>
            {question}
          </Quote>
          <Columns count={2}>
            <Deadline name="Opens" at={opensAt} />
            <Deadline name="Closes" at={closesAt} />
          </Columns>
          <Caption>
            The clock of the database decides, at the moment in which a comment first arrives.
          </Caption>
        </div>
      </Section>
      <Extensions proceeding={proceeding} />
      <RunDoor proceeding={proceeding} />
      <Section
        title={
          initiatives.length === 1
            ? 'The initiative it is about'
            : `The ${sayNumber(initiatives.length)} initiatives it is about`
        }
        lede={state === 'OPEN' ? 'Open one, or any line of it, and comment right there.' : undefined}
      >
        <InitiativeList initiatives={initiatives} />
      </Section>
      <Said proceeding={proceeding} />
    </>
  );
}

/** A closing time that was moved stays visible, with what it was before. */
function Extensions({ proceeding: { extensions, ref } }: { proceeding: Proceeding }) {
  if (extensions.length === 0) return null;
  return (
    <Section
      title={
        extensions.length === 1
          ? 'Its closing was moved once'
          : `Its closing was moved ${sayNumber(extensions.length)} times`
      }
    >
      <HistoryList
        label={`Closings of ${ref}`}
        rows={extensions.map(({ closedAt, closesAt, announcedOn, reason, source }) => ({
          key: closesAt,
          dateTime: announcedOn ?? closesAt,
          when: announcedOn ? sayDate(announcedOn, 'table') : 'day not known',
          what: (
            <>
              <p>
                Closes <del>{sayInstant(closedAt)}</del> <ins>{sayInstant(closesAt)}</ins>
              </p>
              {reason ? <p>{reason}</p> : null}
              {source ? (
                <Caption>
                  <SourceWords source={source} />
                </Caption>
              ) : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}

function Said({ proceeding: { ref, submissions, submissionCount, state } }: { proceeding: Proceeding }) {
  const isLater = new URLSearchParams(useLocation().search).has('after');
  return (
    <Section strand="voice" title={countOf(submissionCount)} lede={isLater ? 'Further back' : undefined}>
      {submissions.nodes.length > 0 ? (
        <SubmissionList label={`Submissions to ${ref}, newest first`} submissions={submissions.nodes} />
      ) : (
        <EmptyState title={state === 'CLOSED' ? 'Nothing came in' : 'Nothing has come in'}>
          What somebody says while it is open stands here at once, with its number.
        </EmptyState>
      )}
      <NextPage path={`/refs/${ref}`} pageInfo={submissions.pageInfo} />
    </Section>
  );
}
