import { useMutation } from '@apollo/client/react';
import {
  type InitiativePartsFragment,
  type InitiativeStage,
  RecordAreaDocument,
  RecordDocumentDocument,
  RecordStageDocument,
} from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { type FieldSpecs, orNothing } from '../platform/edit-fields';
import { pathOfRef } from '../platform/ref';
import { stageWords } from '../platform/stage-words';
import { answered } from '../platform/use-edit';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Caption } from '../ui/words';
import { initiativeOutcome } from './initiative-fields';
import { PartForm } from './part-form';
import { PartList } from './part-list';
import { sourceBegin, sourceInput, sourceSpecs } from './source-fields';

interface PartsProps {
  initiative: InitiativePartsFragment;
}

interface PartProps<Part> {
  initiative: string;
  part: Part | null;
  onDone: (said: string) => void;
  onClose: () => void;
}

const areaSpecs: FieldSpecs<'title' | 'summary' | 'source' | 'sourceUrl'> = {
  title: {
    label: 'Title',
    name: 'The title',
    hint: 'Published editions of the costs keep the title that they were published with.',
  },
  summary: { label: 'What it is for', name: 'What it is for', kind: 'text', most: 2000 },
  ...sourceSpecs,
};

/** The areas of an initiative. They are called otherwise, and never go: editions have lines under them. */
export function Areas({ initiative: { ref, areas } }: PartsProps) {
  return (
    <PartList
      label="Areas"
      noun="area"
      parts={areas}
      keyOf={(area) => area.ref}
      nameOf={(area) => area.ref}
      sign={(area) => <RefChip refText={area.ref} />}
      body={({ ref: own, title, summary }) => (
        <>
          <Link href={pathOfRef(own)}>{title}</Link>
          <Caption>{summary}</Caption>
        </>
      )}
      empty="An area is a capability of the initiative. The lines of its costs hang under areas."
      form={(part, ends) => <AreaForm initiative={ref} part={part} {...ends} />}
    />
  );
}

function AreaForm({ initiative, part, ...ends }: PartProps<InitiativePartsFragment['areas'][number]>) {
  const [record] = useMutation(RecordAreaDocument);
  return (
    <PartForm
      key={part?.ref ?? 'new'}
      formKey={`area:${part?.ref ?? initiative}`}
      noun="area"
      specs={areaSpecs}
      begin={{ title: part?.title ?? '', summary: part?.summary ?? '', ...sourceBegin(part?.source) }}
      version={part?.version ?? null}
      input={(values) => ({
        initiative,
        ...namedPart(values, part && { area: part.ref }),
        title: values.title,
        summary: values.summary,
        ...sourceInput(values),
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return initiativeOutcome(answered(data).recordArea, specs);
      }}
      {...ends}
    />
  );
}

const documentSpecs: FieldSpecs<'title' | 'note' | 'publishedOn' | 'url' | 'contact'> = {
  title: { label: 'Title', name: 'The title' },
  note: { label: 'What it is', name: 'What it is', kind: 'text', most: 500, rows: 2 },
  publishedOn: { label: 'The day it was published', name: 'The day', kind: 'date', isOptional: true },
  url: {
    label: 'A link to it',
    name: 'The link',
    kind: 'link',
    hint: 'In full, as in https://example.org/paper.',
    isOptional: true,
  },
  contact: { label: 'Who answers for it', name: 'Who answers for it', isOptional: true },
};

/** The documents that an initiative rests on. */
export function Documents({ initiative: { ref, documents } }: PartsProps) {
  return (
    <PartList
      label="Documents"
      noun="document"
      parts={documents}
      keyOf={(document) => document.ref}
      nameOf={(document) => document.ref}
      sign={(document) => <RefChip refText={document.ref} />}
      body={({ ref: own, title, note }) => (
        <>
          <Link href={pathOfRef(own)}>{title}</Link>
          <Caption>{note}</Caption>
        </>
      )}
      empty="What the initiative rests on: a paper, a plan, a section of one."
      form={(part, ends) => <DocumentForm initiative={ref} part={part} {...ends} />}
    />
  );
}

function DocumentForm({
  initiative,
  part,
  ...ends
}: PartProps<InitiativePartsFragment['documents'][number]>) {
  const [record] = useMutation(RecordDocumentDocument);
  return (
    <PartForm
      key={part?.ref ?? 'new'}
      formKey={`document:${part?.ref ?? initiative}`}
      noun="document"
      specs={documentSpecs}
      begin={{
        title: part?.title ?? '',
        note: part?.note ?? '',
        publishedOn: part?.publishedOn ?? '',
        url: part?.url ?? '',
        contact: part?.contact ?? '',
      }}
      version={part?.version ?? null}
      input={(values) => ({
        initiative,
        ...namedPart(values, part && { document: part.ref }),
        title: values.title,
        note: values.note,
        publishedOn: orNothing(values.publishedOn),
        url: orNothing(values.url),
        contact: orNothing(values.contact),
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return initiativeOutcome(answered(data).recordDocument, specs);
      }}
      {...ends}
    />
  );
}

const stageSpecs: FieldSpecs<'stage' | 'beganOn' | 'note' | 'source' | 'sourceUrl'> = {
  stage: {
    label: 'Stage',
    name: 'The stage',
    kind: 'choice',
    options: Object.entries(stageWords).map(([value, label]) => ({ value, label })),
  },
  beganOn: { label: 'From which day', name: 'The day', kind: 'date', isOptional: true },
  note: { label: 'What happened', name: 'What happened', kind: 'text', most: 500, rows: 2 },
  ...sourceSpecs,
};

const isStage = (value: string): value is InitiativeStage => Object.hasOwn(stageWords, value);

/** The history of stages. It is added to at its end; an entry is corrected, and never goes. */
export function Stages({ initiative: { ref, stages } }: PartsProps) {
  return (
    <PartList
      label="Stages"
      noun="stage"
      parts={stages}
      keyOf={({ ordinal }) => String(ordinal)}
      nameOf={({ ordinal }) => `stage ${ordinal}`}
      body={({ stage, beganOn, note }) => (
        <>
          <p>
            {stageWords[stage]}
            {beganOn ? `, from ${sayDate(beganOn)}` : ''}
          </p>
          <Caption>{note}</Caption>
        </>
      )}
      empty="How far the initiative has come: talked about, written down, asked about, funded, carried out."
      form={(part, ends) => <StageForm initiative={ref} part={part} {...ends} />}
    />
  );
}

function StageForm({ initiative, part, ...ends }: PartProps<InitiativePartsFragment['stages'][number]>) {
  const [record] = useMutation(RecordStageDocument);
  return (
    <PartForm
      key={part?.ordinal ?? 'new'}
      formKey={`stage:${initiative}:${part?.ordinal ?? 'new'}`}
      noun="stage"
      specs={stageSpecs}
      begin={{
        stage: part?.stage ?? 'NOTION',
        beganOn: part?.beganOn ?? '',
        note: part?.note ?? '',
        ...sourceBegin(part?.source),
      }}
      version={part?.version ?? null}
      input={(values) => ({
        initiative,
        ...namedPart(values, part && { ordinal: part.ordinal }),
        stage: isStage(values.stage) ? values.stage : 'NOTION',
        beganOn: orNothing(values.beganOn),
        note: values.note,
        ...sourceInput(values),
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return initiativeOutcome(answered(data).recordStage, specs);
      }}
      {...ends}
    />
  );
}

/** Which part is edited, in which version and why; nothing of a new one. */
export const namedPart = <Name extends object>(
  values: { version: string; reason: string },
  name: Name | null,
) => (name === null ? {} : { ...name, version: Number(values.version), reason: values.reason });
