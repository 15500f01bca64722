/** What was done, by the name of its operation. One that is not known here is said as it is called. */
const done: Readonly<Record<string, string>> = {
  loadDemo: 'Demonstration loaded',
  importCosts: 'Costs imported',
  publishEdition: 'Edition published',
  submit: 'Submission received',
  pledge: 'Offer to pay recorded',
  withdrawPledge: 'Offer to pay withdrawn',
  recordMeasurement: 'Measurement recorded',
  recordContribution: 'Line linked to an objective',
};

/** An act in a few words: "Edition published", "Set up anew" for an operation `setUpAnew`. */
export function sayAct(operation: string): string {
  const known = Object.hasOwn(done, operation) ? done[operation] : undefined;
  return known ?? spaced(operation);
}

/** The name of a field as words: "objectClass" is "object class". */
export function sayField(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function spaced(operation: string): string {
  const words = sayField(operation);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
