import type { AddressAside_InitiativeFragment } from '../gql/graphql';
import { sayBytes } from '../platform/bytes';
import { sayDate } from '../platform/dates';

type Document = AddressAside_InitiativeFragment['documents'][number];

/** When a document was published, how large it is and who answers for it, as far as that is known. */
export function documentFacts({
  publishedOn,
  sizeBytes,
  contact,
}: Omit<Document, 'ref' | 'title' | '__typename'>) {
  return [
    publishedOn === null ? 'Not dated' : sayDate(publishedOn, 'table'),
    sizeBytes === null ? '' : sayBytes(sizeBytes),
    contact ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}
