import { useMutation, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  DraftInitiativeDocument,
  type DraftWordsFragment,
  EditDraftDocument,
  type InitiativeInput,
  PublishInitiativeDocument,
  type SponsorChoicesFragment,
  SponsorsDocument,
} from '../gql/graphql';
import { useActForm } from '../platform/act-form';
import { ActFrame } from '../platform/act-frame';
import { versionIn } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { pathOfRef } from '../platform/ref';
import { answered, useEdit } from '../platform/use-edit';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import {
  draftOutcome,
  publicationOutcome,
  initiativeBegin,
  type InitiativeField,
  initiativeInput,
  initiativeSpecs,
} from './initiative-fields';

const nothing = initiativeBegin(null);

/** Makes a draft, and goes on to its page. */
export function NewDraftForm() {
  const { data } = useQuery(SponsorsDocument);
  return data ? (
    <NewDraft sponsors={data.organisations} />
  ) : (
    <Skeleton label="The form is loading" lines={6} />
  );
}

function NewDraft({ sponsors }: { sponsors: SponsorChoicesFragment }) {
  const [make] = useMutation(DraftInitiativeDocument);
  const navigate = useNavigate();
  const specs = initiativeSpecs(sponsors, { isDraft: true });
  const form = useEdit<InitiativeField, InitiativeInput, { key: string } | { ref: string }>({
    key: 'initiative:new',
    specs,
    begin: nothing,
    input: initiativeInput,
    send: async (act, input) => {
      const { data } = await make({ variables: { act, input } });
      const came = draftOutcome(answered(data).draftInitiative, specs);
      if (came.kind === 'done' && 'key' in came.done) void navigate(`/drafts/${came.done.key}`);
      return came;
    },
  });
  return (
    <EditForm
      specs={specs}
      form={form}
      label="A new initiative"
      verb="Make the draft, seen by editors alone"
    />
  );
}

interface DraftFormProps {
  draft: DraftWordsFragment;
  sponsors: SponsorChoicesFragment;
  onSaved: () => void;
}

/** Saves a draft. */
export function DraftForm({ draft, sponsors, onSaved }: DraftFormProps) {
  const [edit] = useMutation(EditDraftDocument);
  const { key } = draft;
  const specs = initiativeSpecs(sponsors, { isDraft: true });
  const begin = useMemo(() => initiativeBegin(draft), [draft]);
  const form = useEdit<
    InitiativeField,
    { version: number; initiative: InitiativeInput },
    { key: string } | { ref: string }
  >({
    key: `draft:${key}`,
    specs,
    begin,
    input: (values) => ({ version: versionIn(values), initiative: initiativeInput(values) }),
    send: async (act, input) => {
      const { data } = await edit({ variables: { act, input: { key, ...input } } });
      const came = draftOutcome(answered(data).editDraft, specs);
      if (came.kind === 'done' || came.kind === 'meanwhile') onSaved();
      return came;
    },
  });
  return (
    <>
      <EditForm specs={specs} form={form} label="The draft" verb="Save the draft" />
      <p role="status" className="caption">
        {form.outcome?.kind === 'done' ? 'Saved. Nobody but editors sees it.' : ''}
      </p>
    </>
  );
}

const untyped = {};

/** Publishes a draft in the version that is shown, once the time to take that back is over. */
export function PublishForm({ draft }: { draft: DraftWordsFragment }) {
  if (draft.summary.trim() === '')
    return <Button cannot="Write the summary first, and save the draft.">Publish it</Button>;
  return <Publication draft={draft} />;
}

function Publication({ draft: { key, version } }: { draft: DraftWordsFragment }) {
  const [publish] = useMutation(PublishInitiativeDocument);
  const navigate = useNavigate();
  const form = useActForm<Record<never, string>, never, number, { key: string } | { ref: string }>({
    key: `publish:${key}`,
    blank: untyped,
    read: () => ({ ok: true, input: version }),
    isHeldBack: true,
    send: async (act, read) => {
      const { data } = await publish({ variables: { act, input: { key, version: read } } });
      const came = publicationOutcome(answered(data).publishInitiative);
      if (came.kind === 'done' && 'ref' in came.done) void navigate(pathOfRef(came.done.ref));
      return came;
    },
  });
  return (
    <ActFrame
      form={{ ...form, send: () => form.send() }}
      label="Publish the initiative"
      verb="Publish it"
      heldWords="It is published in ten seconds. Leaving this page publishes nothing."
      ids={untyped}
      level={3}
      news={
        form.outcome?.kind === 'meanwhile' ? (
          <Notice kind="pending" level={3} title="Somebody else saved it meanwhile" isNews>
            <p>What stands above is what they saved. Read it, then publish.</p>
          </Notice>
        ) : null
      }
    >
      {null}
    </ActFrame>
  );
}
