import { useState } from 'react';
import { CostDraftsPageDocument } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useMay } from '../platform/permission';
import { placeSteps } from '../platform/place-steps';
import { WhoMay } from '../platform/who-may';
import { Field } from '../ui/field';
import { useHydrated } from '../ui/hydrated';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Progress } from '../ui/progress';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { CostImportForm, CostImportTable, type ReadTable } from './cost-import-table';
import { ask, type Told, upload } from './cost-import-sending';
import { refusalWords } from './cost-import-words';
import { whoMayEditCosts } from './who-may-edit-costs';

/** Costs from a file: chosen, looked at, corrected, read whole, made a draft of. */
export function CostImportPage() {
  const { initiative } = usePage(CostDraftsPageDocument);
  const may = useMay({ do: 'EDIT_INITIATIVE', about: initiative?.ref ?? '' });
  if (!initiative) return null;
  const { ref, title, forum } = initiative;
  return (
    <>
      <Meta
        title={`Costs of ${ref} from a file`}
        description={`Costs of ${title} are brought from a table here.`}
      />
      <meta name="robots" content="noindex" />
      <Place steps={placeSteps(forum, [{ ref, title }], 'Costs from a file')} />
      <PageTitle>Costs of {title} from a file</PageTitle>
      <Statement isSmall>
        A table of any country becomes a draft, which nobody but editors sees. Nothing is published here.
      </Statement>
      {may === undefined ? <Skeleton label="Whether you may write costs is asked" /> : null}
      {may === false ? <WhoMay anchor="">{whoMayEditCosts}</WhoMay> : null}
      {may ? <Bring initiative={ref} /> : null}
    </>
  );
}

/** A file on its way to the server, and what the server takes it for. */
function useBrought(initiative: string) {
  const [sent, setSent] = useState<{ done: number; total: number }>();
  const [refused, setRefused] = useState<string>();
  const [table, setTable] = useState<{ key: string; read: ReadTable }>();
  const refuse = (why: string) => {
    setRefused(why);
    setTable(undefined);
  };
  const look = async (key: string, form: object) => {
    const told = await ask(`/cost-files/${key}/table`, form);
    if (!isTable(told)) return refuse(refusalWords(told));
    setRefused(undefined);
    setTable({ key, read: told });
  };
  const lookAgain = (key: string, form: object) => look(key, form).catch(() => setRefused(unreached));
  const bring = async (file: File) => {
    setRefused(undefined);
    try {
      setSent({ done: 0, total: file.size });
      const key = await upload(initiative, file, (done) => setSent({ done, total: file.size }));
      if (typeof key === 'string') await look(key, {});
      else refuse(refusalWords(key));
    } catch {
      refuse(unreached);
    } finally {
      setSent(undefined);
    }
  };
  return { sent, refused, table, bring, lookAgain };
}

function Bring({ initiative }: { initiative: string }) {
  const isHydrated = useHydrated();
  const { sent, refused, table, bring, lookAgain } = useBrought(initiative);
  return (
    <>
      <Section title="The file" strand="cost">
        <Field label="A table as CSV, or with semicolons, tabs or bars between its columns">
          {(ties) => (
            <input
              {...ties}
              type="file"
              className="input"
              disabled={!isHydrated || sent !== undefined}
              // A file that was mended has the same name: without this the browser would not say that it was chosen.
              onClick={({ currentTarget }) => (currentTarget.value = '')}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void bring(file);
              }}
            />
          )}
        </Field>
        {sent ? <Progress label="The file is sent" done={sent.done} total={sent.total} unit="bytes" /> : null}
        {refused ? (
          <Notice kind="error" title="The file was not taken" level={3} isNews>
            <p>{refused}</p>
          </Notice>
        ) : null}
      </Section>
      {table ? (
        <>
          <CostImportForm form={table.read.form} onForm={(form) => void lookAgain(table.key, form)} />
          <CostImportTable
            key={JSON.stringify([table.read.names, table.read.form])}
            {...{ initiative, fileKey: table.key, read: table.read }}
          />
        </>
      ) : null}
    </>
  );
}

const unreached =
  'The server could not be reached, and nothing was written. Choose the file again in a moment.';

const isTable = (told: Told): told is Told & ReadTable => told.__typename === 'CostTable';
