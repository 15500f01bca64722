export const whoMayEditCosts = 'Editors of the initiative and administrators write its costs.';
export const whoMayRecordRates =
  'Editors of the whole site and administrators record exchange rates: they count for every initiative.';
export const whoMayRecordComparators =
  'Editors of the whole site and administrators record comparators: they count for every initiative.';
