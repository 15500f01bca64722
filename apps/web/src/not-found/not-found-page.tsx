import { useLocation, useNavigate } from 'react-router';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { RefChip } from '../ui/ref-chip';
import { Lede } from '../ui/words';
import { SearchBox } from '../ui/search-box';
import { Section } from '../ui/section';
import { wantedAt } from './wanted';

/** What stands where nothing is: it helps to find what was meant. */
export function NotFoundPage() {
  const wanted = wantedAt(useLocation().pathname);
  const navigate = useNavigate();
  const search = (query: string) => void navigate(`/search?${new URLSearchParams({ q: query })}`);
  return (
    <>
      <title>Nothing at this address · Plumbline</title>
      <meta name="robots" content="noindex" />
      <PageTitle>{wanted ? `There is nothing at “${wanted}”` : 'There is nothing here'}</PageTitle>
      <Lede>
        It may be a draft, which has no address until it is published, or a slip of the pen. An address that
        was published once is never taken away.
      </Lede>
      <Section title="Look for it">
        <SearchBox label="A ref, or words of a title" query={wanted} onSearch={search} />
      </Section>
      <Section title="What an address looks like" lede="A letter, a hyphen and a number.">
        <p>
          <RefChip refText="I-2" size="word" /> is an initiative,{' '}
          <RefChip refText="C-17" strand="cost" size="word" /> a cost line,{' '}
          <RefChip refText="S-412" strand="voice" size="word" /> something that was said,{' '}
          <RefChip refText="F-9" strand="funding" size="word" /> an offer to pay,{' '}
          <RefChip refText="G-3" strand="results" size="word" /> an objective.{' '}
          <Link href="/">All initiatives</Link> are on the first page.
        </p>
      </Section>
    </>
  );
}
