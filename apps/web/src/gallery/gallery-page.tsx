import { Meta } from '../platform/meta';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { ChartSpecimens } from './chart-specimens';
import { ColourSpecimens } from './colour-specimens';
import { ControlSpecimens } from './control-specimens';
import { FieldSpecimens } from './field-specimens';
import { NoticeSpecimens } from './notice-specimens';
import { PageSpecimens } from './page-specimens';
import { RecordSpecimens } from './record-specimens';
import { SignSpecimens } from './sign-specimens';
import { TableSpecimens } from './table-specimens';
import { TreeSpecimens } from './tree-specimens';
import { WaitSpecimens } from './wait-specimens';
import { WordSpecimens } from './word-specimens';

const parts = [
  { id: 'colour', title: 'Colour', lede: 'Four strands, one ink.', Body: ColourSpecimens },
  { id: 'words', title: 'Words', lede: 'The serif states, the sans works.', Body: WordSpecimens },
  { id: 'page', title: 'Page', lede: 'Where one is, and where one can go.', Body: PageSpecimens },
  { id: 'signs', title: 'Signs', lede: 'Shape first, word second, colour last.', Body: SignSpecimens },
  { id: 'controls', title: 'Controls', lede: 'A button says the act and its yield.', Body: ControlSpecimens },
  { id: 'fields', title: 'Fields', lede: 'A fault says how to mend it.', Body: FieldSpecimens },
  { id: 'notices', title: 'Notices', lede: 'What the page says about itself.', Body: NoticeSpecimens },
  { id: 'waiting', title: 'Waiting', lede: 'Loading keeps the shape.', Body: WaitSpecimens },
  { id: 'tables', title: 'Tables', lede: 'On a phone each row is a record.', Body: TableSpecimens },
  { id: 'trees', title: 'Trees', lede: 'Arrow keys walk and open it.', Body: TreeSpecimens },
  { id: 'charts', title: 'Charts', lede: 'Every scale is true and starts at zero.', Body: ChartSpecimens },
  { id: 'records', title: 'Records', lede: 'What was kept, and when.', Body: RecordSpecimens },
];

/** Every part of the front end in every state. */
export function GalleryPage() {
  return (
    <>
      <Meta title="Components" description="Every part of Plumbline's pages, in every state." />
      <Place steps={[{ label: 'Plumbline', href: '/' }, { label: 'For those who build it' }]} />
      <PageTitle>Components</PageTitle>
      <Statement>
        One line, four strands, three honesties: <Underlined>solid</Underlined> is on the record,{' '}
        <Underlined>hatched</Underlined> is illustrative, <Underlined>dashed</Underlined> is not known.
      </Statement>
      <nav aria-label="Parts" className="signs" style={{ marginTop: 'var(--s-5)' }}>
        {parts.map(({ id, title }) => (
          <Link key={id} className="more" href={`#${id}`}>
            {title}
          </Link>
        ))}
      </nav>
      {parts.map(({ id, title, lede, Body }) => (
        <Section key={id} id={id} title={title} lede={lede}>
          <Body />
        </Section>
      ))}
    </>
  );
}
