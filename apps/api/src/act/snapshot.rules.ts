/** What a statement of PostgreSQL saw: every transaction below `xmax` that is not among those still open (`xip`). */
export interface Snapshot {
  xmax: bigint;
  xip: ReadonlySet<bigint>;
}

/** Takes a snapshot as PostgreSQL writes its parts: transaction ids with their epoch, in decimal digits. */
export const snapshotOf = ({ xmax, xip }: { xmax: string; xip: readonly string[] }): Snapshot => ({
  xmax: BigInt(xmax),
  xip: new Set(xip.map(BigInt)),
});

/** Whether a transaction had ended when the snapshot was taken, so that the snapshot sees what it committed. */
export const sees = ({ xmax, xip }: Snapshot, transaction: bigint): boolean =>
  transaction < xmax && !xip.has(transaction);
