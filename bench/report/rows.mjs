// What is told of a work's rows: each beside the C loop and beside the best peer.

/**
 * Rows with their ratio to the C loop, and `toPeer`, that to the best peer; rows of another way of numbers into the stub follow ours, since each was
 * measured beside the C loop of its own process.
 */
export function rowsOf(work, { ways }) {
  const [first, ...others] = ways.map(({ way, results }) => ({
    way,
    rows: compared(results.find((it) => it.work === work)?.rows ?? []),
  }));
  const added = others.flatMap(({ way, rows }) =>
    rows
      .filter(({ by }) => by === 'ours')
      .map((row) => ({ ...row, path: `${row.path}, by ${way}` })),
  );
  const place = first.rows.findLastIndex(({ by }) => by === 'ours') + 1;
  return first.rows.toSpliced(place, 0, ...added);
}

function compared(rows) {
  const ofPeers = rows.filter(({ by }) => by === 'peer').map(({ ratio }) => ratio);
  const best = ofPeers.length > 0 ? Math.min(...ofPeers) : undefined;
  return rows.map((row) => ({
    ...row,
    toPeer: best && row.ratio / best,
    isBestPeer: row.by === 'peer' && row.ratio === best,
  }));
}

/** Every work of some runtimes, in order. */
export const worksOf = (runtimes) => [
  ...new Set(runtimes.flatMap(({ ways }) => ways[0].results.map(({ work }) => work))),
];

/** Nanoseconds in the unit that suits them. */
export function shownTime(nanoseconds) {
  const [unit, scale] = [
    ['ms', 1e6],
    ['µs', 1e3],
    ['ns', 1],
  ].find(([, size]) => nanoseconds >= 10 * size || size === 1);
  const value = nanoseconds / scale;
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
}

/** A ratio, with as many digits as mean something. */
export const shownRatio = (ratio) =>
  ratio === undefined ? '' : ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
