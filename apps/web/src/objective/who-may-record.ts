/** Said to everybody, so they do not come with the code of the forms. */
export const whoMayMeasure = 'An editor of the initiative can record a measurement here.';
export const whoMayLink = 'An editor of the initiative can link this line to an objective here.';
