import { useEffect, useRef } from 'react';
import { Button, ButtonRow } from '../ui/button';
import { Columns } from '../ui/columns';
import { Heading, type HeadingLevel } from '../ui/heading';
import { Notice } from '../ui/notice';
import { Caption, Nil } from '../ui/words';
import type { ActForm } from './act-form';
import { type EditValues, type FieldSpec, fieldsOf, type FieldSpecs, typed } from './edit-fields';

interface MeanwhileProps<Field extends string, Done> {
  form: ActForm<EditValues<Field>, Field, Done>;
  specs: FieldSpecs<Field>;
  theirs: (now: Readonly<Record<string, string | null>>) => Partial<EditValues<Field>>;
  level: HeadingLevel;
}

/** Somebody else saved while this was typed: both beside each other, and nothing of either is lost. */
export function Meanwhile<Field extends string, Done>({
  form,
  specs,
  theirs,
  level,
}: MeanwhileProps<Field, Done>) {
  const box = useRef<HTMLDivElement>(null);
  const { outcome, values, change } = form;
  const isMeanwhile = outcome?.kind === 'meanwhile';
  useEffect(() => {
    if (isMeanwhile) box.current?.focus();
  }, [isMeanwhile]);
  if (!isMeanwhile) return null;
  const there = theirs(outcome.now);
  const differing = fieldsOf(specs).filter((field) => field in there && there[field] !== values[field]);
  const saveOver = () => form.send(typed<Field>('version', String(outcome.version)));
  return (
    <div ref={box} role="group" aria-label="Saved by somebody else meanwhile" tabIndex={-1}>
      <Notice kind="pending" level={level} title="Somebody else saved while you were writing">
        <p>
          Nothing is lost: what they saved stands on the page, and what you wrote stands in this form.{' '}
          {differing.length === 0 ? 'Both say the same now.' : 'Here is where they differ.'}
        </p>
        {differing.map((field) => (
          <Difference
            key={field}
            spec={specs[field]}
            level={below(level)}
            now={there[field] ?? ''}
            mine={values[field]}
            onTake={() => change(typed<Field>(field, there[field] ?? ''))}
          />
        ))}
        <ButtonRow>
          <Button isSmall onClick={() => void saveOver()}>
            Save what the form says over it
          </Button>
          <Button isSmall look="quiet" onClick={form.discard}>
            Keep theirs, and drop what I wrote
          </Button>
        </ButtonRow>
      </Notice>
    </div>
  );
}

interface DifferenceProps {
  spec: FieldSpec;
  now: string;
  mine: string;
  level: HeadingLevel;
  onTake: () => void;
}

function Difference({ spec, now, mine, level, onTake }: DifferenceProps) {
  return (
    <div className="stack-tight">
      <Heading level={level} className="field-label">
        {spec.label}
      </Heading>
      <Columns count={2}>
        <div>
          <Caption>What they saved</Caption>
          <Said spec={spec}>{now}</Said>
        </div>
        <div>
          <Caption>What you wrote</Caption>
          <Said spec={spec}>{mine}</Said>
        </div>
      </Columns>
      <ButtonRow>
        <Button isSmall look="second" onClick={onTake}>
          Take theirs<span className="visually-hidden"> for {spec.label}</span>
        </Button>
      </ButtonRow>
    </div>
  );
}

function Said({ spec: { options }, children }: { spec: FieldSpec; children: string }) {
  const label = options?.find(({ value }) => value === children)?.label ?? children;
  return <p style={{ whiteSpace: 'pre-line' }}>{label === '' ? <Nil>nothing</Nil> : label}</p>;
}

const below = (level: HeadingLevel): HeadingLevel => (level === 2 ? 3 : 4);
