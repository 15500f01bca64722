import type { OwnColumn } from '../export/own-format.js';
import type { CostMapping } from './mapping.js';

const column = (name: OwnColumn): string => name;

/** What the columns of our own files mean. */
export const ownMapping: CostMapping = {
  delimiter: ',',
  encoding: 'utf-8',
  headerLine: 1,
  currency: { column: column('currency') },
  form: { decimalMark: '.' },
  emptyAmount: 'notPublished',
  emptyTexts: new Set(),
  tree: { kind: 'own' },
  amounts: {
    kind: 'rows',
    base: column('base'),
    low: column('low'),
    high: column('high'),
    periodColumn: column('period'),
    periods: {
      kind: 'dated',
      label: column('period'),
      startsOn: column('starts_on'),
      endsOn: column('ends_on'),
    },
  },
  objectClass: column('object_class'),
  keep: [],
  leaveOut: [],
};
