import { useState } from 'react';

interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * A list that grows at its end. What was loaded so far is kept when the first page is read again and has new rows at
 * its head: a row that they pushed out of the first page stays.
 */
export function useKeyset<Row extends { ref: string }>(
  first: Page<Row>,
  load: (after: string) => Promise<Page<Row> | undefined>,
) {
  const [more, setMore] = useState<Page<Row>>();
  const [isLoading, setIsLoading] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { hasNextPage, endCursor } = (more ?? first).pageInfo;
  const nodes = withoutTwins([...first.nodes, ...(more?.nodes ?? [])]);

  async function loadMore() {
    if (endCursor === null) return;
    setIsLoading(true);
    const page = await load(endCursor).catch(() => undefined);
    setIsLoading(false);
    setHasFailed(!page);
    if (page) setMore({ nodes: withoutTwins([...nodes, ...page.nodes]), pageInfo: page.pageInfo });
  }

  return { nodes, endCursor, hasNextPage, isLoading, hasFailed, loadMore };
}

/** Each row once, where it came first. */
export function withoutTwins<Row extends { ref: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.ref, row])).values()];
}
