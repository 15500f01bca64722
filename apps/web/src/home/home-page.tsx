import { HomePageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';

const description =
  'Every line of a plan has an address, and every address shows what it costs, what people said, who pays and whether it works.';

/** The first page: what there is, in a sentence and a list. */
export function HomePage() {
  const { initiatives } = usePage(HomePageDocument);
  const count = initiatives.nodes.length;
  return (
    <>
      <Meta title="Plumbline" description={description} />
      <PageTitle>Plans that can be checked, line by line</PageTitle>
      <Statement>{description}</Statement>
      <Section title={count === 1 ? 'One initiative' : `${count} initiatives`}>
        {count === 0 ? (
          <EmptyState title="No initiative is published">
            An editor publishes one; from then on it stands here.
          </EmptyState>
        ) : (
          <ul className="stack">
            {initiatives.nodes.map(({ ref, title, summary }) => (
              <li key={ref}>
                <h3>
                  <RefChip refText={ref} /> <Link href={`/refs/${ref}`}>{title}</Link>
                </h3>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
