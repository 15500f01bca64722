import { useState } from 'react';

interface ListPage<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface GrowingList<Row> {
  first: ListPage<Row>;
  load: (after: string) => Promise<ListPage<Row> | undefined>;
  /** What tells one row from every other, whatever page it came with. */
  keyOf: (row: Row) => string;
}

/**
 * A list that grows at its end. What was loaded so far is kept when the first page is read again and has new rows at
 * its head: a row that they pushed out of the first page stays.
 */
export function useGrowingList<Row>({ first, load, keyOf }: GrowingList<Row>) {
  const [more, setMore] = useState<ListPage<Row>>();
  const [isLoading, setIsLoading] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { hasNextPage, endCursor } = (more ?? first).pageInfo;
  const nodes = eachOnce([...first.nodes, ...(more?.nodes ?? [])], keyOf);

  async function loadMore() {
    if (endCursor === null || isLoading) return;
    setIsLoading(true);
    const page = await load(endCursor).catch(() => undefined);
    setIsLoading(false);
    setHasFailed(!page);
    if (page) setMore({ nodes: eachOnce([...nodes, ...page.nodes], keyOf), pageInfo: page.pageInfo });
  }

  return { nodes, endCursor, hasNextPage, isLoading, hasFailed, loadMore };
}

/** Each row once, where it came first and as it came first. */
export function eachOnce<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(keyOf(row))) found.set(keyOf(row), row);
  return [...found.values()];
}
