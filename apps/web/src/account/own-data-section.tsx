import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { RadioList } from '../ui/radio-group';
import { Section } from '../ui/section';

const choices = [
  {
    value: 'withhold',
    label: 'Leave my words, without my name',
    hint: 'What you said can still be read and answered.',
  },
  {
    value: 'erase',
    label: 'Erase my words too',
    hint: 'Where they stood it says that they were erased. Nobody gets them back.',
  },
];

interface OwnDataSectionProps {
  /** What was sent before did not stand. */
  fault: 'erase' | 'demo' | undefined;
}

/** What is kept of the reader: to take along, and to erase. */
export function OwnDataSection({ fault }: OwnDataSectionProps) {
  return (
    <Section
      title="Your data"
      lede="Everything that is kept of you, in one file that programs can read too (JSON)."
    >
      <div className="stack">
        <div className="button-row">
          <a className="button button-second" href="/account/data.json" download>
            Download my data
          </a>
        </div>
        {fault === 'demo' ? (
          <Notice kind="error" title="Nothing was erased" level={3}>
            <p>This account belongs to the demonstration and to nobody.</p>
          </Notice>
        ) : null}
        <Disclosure summary="Erase my account" isOpen={fault === 'erase'}>
          <form action="/account/erase" method="post" className="stack">
            <p>
              Your name, your address, your sessions, roles and tokens are erased. What you did stays in the
              record, done by somebody who is not named.
            </p>
            <RadioList
              label="What becomes of what you said"
              name="words"
              choices={choices}
              defaultValue="withhold"
            />
            <Checkbox
              label="I mean it: this cannot be undone"
              name="sure"
              fault={fault === 'erase' ? 'Nothing was erased: say that you mean it.' : undefined}
            />
            <div className="button-row">
              <Button type="submit" look="danger">
                Erase my account, and sign me out
              </Button>
            </div>
          </form>
        </Disclosure>
      </div>
    </Section>
  );
}
