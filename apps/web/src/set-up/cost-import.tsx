import { pathOfRef } from '../platform/ref';
import { ButtonLink, ButtonRow } from '../ui/button';
import { Caption } from '../ui/words';

interface CostImportProps {
  /** The initiative; nothing where none is published. */
  initiative: string | undefined;
  editionCount: number;
}

/** How costs come in: from a file or written, both on the site, or by a command of the operator, which is given whole. */
export function CostImport({ initiative, editionCount }: CostImportProps) {
  const command = `npm run plumbline -- import costs costs.csv --initiative ${initiative ?? 'I-1'} --edition "First edition" --publish --reason "First publication"`;
  return (
    <div className="stack">
      <p>
        {editionCount === 0 ? 'No edition is published. ' : ''}
        From a table they come in here, or by a command that an operator of the site runs.
        {initiative === undefined ? ' Publish an initiative first: its ref stands in the command.' : ''}
      </p>
      <pre className="command">
        <code>{command}</code>
      </pre>
      <Caption>
        Put --dry-run in the place of --publish and its reason to see what would happen. The guide to
        importing costs, docs/import-costs.md, says how columns are told.
      </Caption>
      {initiative === undefined ? null : (
        <ButtonRow>
          <ButtonLink isSmall href={`${pathOfRef(initiative)}/edit-costs/import`}>
            Bring the costs of {initiative} from a file
          </ButtonLink>
          <ButtonLink isSmall href={`${pathOfRef(initiative)}/edit-costs`}>
            Write the costs of {initiative} here
          </ButtonLink>
        </ButtonRow>
      )}
    </div>
  );
}
