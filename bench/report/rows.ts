// What is shown of a work's rows: each beside the C loop and beside the best peer.

import type { Row, RuntimeFigures } from '../measured/figures.ts';

export interface ComparedRow extends Row {
  /** The ratio to the best peer. */
  readonly toPeer: number | undefined;
  readonly isBestPeer: boolean;
}

/**
 * The rows of a work; those of another way of numbers into the stub follow ours, since each was measured
 * beside the C loop of its own process.
 */
export function rowsOf(work: string, { ways }: RuntimeFigures): readonly ComparedRow[] {
  const [first, ...others] = ways.map(({ way, results }) => ({
    way,
    rows: compared(results.find((it) => it.work === work)?.rows ?? []),
  }));
  if (first === undefined) return [];
  const added = others.flatMap(({ way, rows }) =>
    rows
      .filter(({ by }) => by === 'ours')
      .map((row) => ({ ...row, path: `${row.path}, by ${way}` })),
  );
  const place = first.rows.findLastIndex(({ by }) => by === 'ours') + 1;
  return first.rows.toSpliced(place, 0, ...added);
}

function compared(rows: readonly Row[]): ComparedRow[] {
  const ofPeers = rows.filter(({ by }) => by === 'peer').map(({ ratio }) => ratio);
  const best = ofPeers.length > 0 ? Math.min(...ofPeers) : undefined;
  return rows.map((row) => ({
    ...row,
    toPeer: best && row.ratio / best,
    isBestPeer: row.by === 'peer' && row.ratio === best,
  }));
}

/** Every work of some runtimes, in order. */
export const worksOf = (runtimes: readonly RuntimeFigures[]): string[] => [
  ...new Set(runtimes.flatMap(({ ways }) => ways[0]!.results.map(({ work }) => work))),
];
