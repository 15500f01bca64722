export interface Tasks {
  longestMs: number;
  /** Of the processor, without what other programs took meanwhile. */
  longestCpuMs: number;
  /** How many took longer than the budget, and how many there were. */
  over: number;
  count: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * The tasks of the main threads of pages in a trace of Chromium.
 *
 * @param trace as the browser gives it, with the category `disabled-by-default-devtools.timeline`
 */
export function tasksIn(trace: Buffer, budgetMs: number): Tasks {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('the trace has no task of a page');
  const took = tasks.map(({ dur = 0 }) => dur / 1000);
  const longest = (times: number[]) =>
    Math.round(times.reduce((most, one) => Math.max(most, one), 0) * 10) / 10;
  return {
    longestMs: longest(took),
    longestCpuMs: longest(tasks.map(({ tdur = 0 }) => tdur / 1000)),
    over: took.filter((ms) => ms > budgetMs).length,
    count: tasks.length,
  };
}
