export type StepState = 'done' | 'ahead';

export type Steps = Record<'organisation' | 'initiative' | 'costs' | 'proceeding', StepState>;

interface Found {
  organisations: { nodes: readonly unknown[] };
  initiatives: { nodes: readonly { editions: readonly unknown[] }[] };
  proceedings: { nodes: readonly unknown[] };
}

/** Which of the four steps are done. What is looked at is public, so that it is the same for everybody. */
export function stepsDone({ organisations, initiatives, proceedings }: Found): Steps {
  const state = (isDone: boolean): StepState => (isDone ? 'done' : 'ahead');
  return {
    organisation: state(organisations.nodes.length > 0),
    initiative: state(initiatives.nodes.length > 0),
    costs: state(initiatives.nodes.some(({ editions }) => editions.length > 0)),
    proceeding: state(proceedings.nodes.length > 0),
  };
}

/** Where setting up stands, in a sentence. */
export function stepWords(steps: Steps): string {
  const done = Object.values(steps).filter((state) => state === 'done').length;
  if (done === 0) return 'Nothing is here yet. Four steps lead to a question that everybody can answer.';
  if (done === 4) return 'All four steps were taken. Each works again, for the next initiative.';
  return `${['One step is', 'Two steps are', 'Three steps are'][done - 1] ?? ''} done of four. Each works alone, in any order.`;
}
