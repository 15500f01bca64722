import { useState } from 'react';
import { Button, ButtonLink, ButtonRow } from '../ui/button';
import { Columns } from '../ui/columns';
import { Disclosure } from '../ui/disclosure';
import { ShowMore } from '../ui/show-more';
import { ThemeSwitch, type Theme } from '../ui/theme-switch';
import { Specimen } from './specimen';

export function ControlSpecimens() {
  const [theme, setTheme] = useState<Theme>('auto');
  return (
    <Columns count={3}>
      <Specimen state="Primary, second, quiet, danger">
        <ButtonRow>
          <Button>Send, and get a receipt</Button>
          <Button look="second">Save draft</Button>
          <Button look="quiet">Preview</Button>
          <Button look="danger">Withdraw</Button>
        </ButtonRow>
      </Specimen>
      <Specimen state="Small, as a link, working">
        <ButtonRow>
          <Button isSmall look="second">
            Small
          </Button>
          <ButtonLink href="#controls">As a link</ButtonLink>
          <Button isBusy>Sending</Button>
        </ButtonRow>
      </Specimen>
      <Specimen state="Disabled, with its reason; it keeps its place in the keyboard's order">
        <ButtonRow>
          <Button cannot="Two lines still lack a reason.">Publish</Button>
        </ButtonRow>
      </Specimen>
      <Specimen state="Focus: three pixels, offset two, one colour everywhere">
        <Button look="second">Come here with the Tab key</Button>
      </Specimen>
      <Specimen state="Disclosure, closed and open">
        <div className="stack-tight">
          <Disclosure summary="How this is counted">One organisation counts once.</Disclosure>
          <Disclosure summary="Show the basis" isOpen>
            Opens in place. On paper it is always open.
          </Disclosure>
        </div>
      </Specimen>
      <Specimen state="Theme">
        <ThemeSwitch value={theme} onChange={setTheme} />
      </Specimen>
      <Specimen state="Show more: some, loading, all">
        <div className="stack-tight">
          <ShowMore shown={20} total={1480} unit="comments" href="#controls" />
          <ShowMore shown={20} total={1480} unit="pledges" href="#controls" isLoading />
          <ShowMore shown={7} total={7} unit="answers" href="#controls" />
        </div>
      </Specimen>
    </Columns>
  );
}
