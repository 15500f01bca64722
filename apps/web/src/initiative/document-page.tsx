import { DocumentPageDocument, type DocumentPageQuery } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { KeyValues } from '../ui/key-values';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Nil } from '../ui/words';
import { sayBytes } from '../platform/bytes';

type Document = NonNullable<DocumentPageQuery['document']>;

/** A document that initiatives rest on: what it is, where it is, who answers for it. */
export function DocumentPage() {
  const { document } = usePage(DocumentPageDocument);
  return document ? <Known document={document} /> : null;
}

function Known({ document }: { document: Document }) {
  const { ref, title, note, initiatives } = document;
  const [only] = initiatives.length === 1 ? initiatives : [];
  return (
    <>
      <Meta title={`${ref} ${title}`} description={note} />
      <Place steps={placeSteps(initiatives[0]?.forum, only ? [only] : [], ref)} />
      <PageTitle sign={<RefChip refText={ref} size="large" />}>{title}</PageTitle>
      <Statement isSmall>{note}</Statement>
      <Section title="What is known of it">
        <KeyValues pairs={facts(document)} />
      </Section>
      <Section
        title={
          initiatives.length === 1 ? 'The initiative that rests on it' : 'The initiatives that rest on it'
        }
      >
        {initiatives.length === 0 ? (
          <p>
            <Nil>None is on record.</Nil>
          </p>
        ) : (
          <RowList
            label="Initiatives"
            rows={initiatives.map((initiative) => ({
              key: initiative.ref,
              sign: <RefChip refText={initiative.ref} />,
              body: <Link href={pathOfRef(initiative.ref)}>{initiative.title}</Link>,
            }))}
          />
        )}
      </Section>
    </>
  );
}

function facts({ publishedOn, url, sizeBytes, contact }: Document) {
  const isLink = url !== null && /^https?:\/\//.test(url);
  return [
    {
      name: 'Published',
      value:
        publishedOn === null ? (
          <Nil>not dated</Nil>
        ) : (
          <time dateTime={publishedOn}>{sayDate(publishedOn)}</time>
        ),
    },
    {
      name: 'Where it is',
      value: isLink ? <a href={url}>{new URL(url).host}</a> : <Nil>no link is known</Nil>,
    },
    { name: 'Size', value: sizeBytes === null ? <Nil>not known</Nil> : sayBytes(sizeBytes) },
    { name: 'Who answers for it', value: contact ?? <Nil>not known</Nil> },
  ];
}
