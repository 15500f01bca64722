export const whoMayEditCosts = 'Editors of the initiative and administrators write its costs.';
