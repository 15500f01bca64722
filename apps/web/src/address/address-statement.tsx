import { Fragment } from 'react';
import type { AddressStatement_AddressFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { statementOf } from './statement-words';

/** The sentence a page opens with. Each strand underlines its own words, so that it is the legend of the page. */
export function AddressStatement({ address }: { address: Plain<AddressStatement_AddressFragment> }) {
  return (
    <Statement isSmall={address.kind !== 'INITIATIVE'}>
      {statementOf(address).map(({ strand, before, marked, after, isIllustrative }) => (
        <Fragment key={strand}>
          {before}
          <Underlined strand={strand}>{marked}</Underlined>
          {after} {isIllustrative ? <Tag standing="illustrative" /> : null}{' '}
        </Fragment>
      ))}
    </Statement>
  );
}
