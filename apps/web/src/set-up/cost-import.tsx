import { Caption } from '../ui/words';

/** How costs come in now: by a command of the operator, which is given whole. */
export function CostImport({ initiative, editionCount }: { initiative: string; editionCount: number }) {
  const command = `npm run plumbline -- import costs costs.csv --initiative ${initiative} --edition "First edition" --publish --reason "First publication"`;
  return (
    <div className="stack">
      <p>
        {editionCount === 0 ? 'None is published. ' : `${editionCount} published. `}
        Costs come in from a CSV file, for now by a command that an operator of the site runs. A page that
        imports a file is not here yet.
      </p>
      <pre className="command">
        <code>{command}</code>
      </pre>
      <Caption>
        Put --dry-run in the place of --publish and its reason to see what would happen. The guide to
        importing costs, in docs/import-costs.md, says how columns are told.
      </Caption>
    </div>
  );
}
