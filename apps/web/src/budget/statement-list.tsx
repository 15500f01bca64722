import type { CostStatementRowFragment } from '../gql/graphql';
import { sentenceCase } from '../platform/count';
import { sayDate } from '../platform/dates';
import { SourceWords } from '../platform/source-words';
import { RowList } from '../ui/row-list';
import { Caption } from '../ui/words';
import { sayStated } from '../platform/stated-total';

/** Every total that was stated: the amount, who stated it, when, for what period, and where that is recorded. */
export function StatementList({ statements }: { statements: readonly CostStatementRowFragment[] }) {
  return (
    <RowList
      label="Totals that were stated"
      rows={statements.map((statement, index) => ({
        key: String(index),
        body: (
          <>
            <strong>{sentenceCase(sayStated(statement))}.</strong> {sayWho(statement)}
            {statement.isAuthoritative ? ' The one to rely on, an editor says.' : null}
            <Caption>
              <SourceWords source={statement.source} />
            </Caption>
          </>
        ),
      }))}
    />
  );
}

function sayWho({ statedBy, statedOn, periodLabel }: CostStatementRowFragment): string {
  const period = periodLabel === null ? [] : [`for ${periodLabel}`];
  const day = statedOn === null ? [] : [sayDate(statedOn)];
  return `${[statedBy, ...period, ...day].join(', ')}.`;
}
