import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';

interface NameFormProps {
  /** The name now, once it is known. */
  name: string | undefined;
  /** Where to go on to. */
  next: string | undefined;
  isFaulty: boolean;
}

/** How somebody is named wherever something of theirs is shown. */
export function NameForm({ name, next, isFaulty }: NameFormProps) {
  return (
    <Section
      title="Your name"
      lede="Under this name the record shows what you do. It need not be the one in your passport."
    >
      <form action="/account/name" method="post" className="stack" style={{ maxWidth: '44rem' }}>
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <TextField
          // The server knows no name, so that the field is made anew when the browser does.
          key={name}
          label="Your name in public"
          hint="Up to 100 characters."
          fault={
            isFaulty ? 'Write a name of 1 to 100 characters that can be seen, or withhold it.' : undefined
          }
          name="name"
          defaultValue={name}
          autoComplete="name"
          maxLength={100}
        />
        <div className="button-row">
          <Button type="submit">Use this name</Button>
          <Button type="submit" name="withheld" value="yes" look="second">
            Withhold my name
          </Button>
        </div>
      </form>
    </Section>
  );
}
