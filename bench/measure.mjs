// How the paths of a work are measured: interleaved runs in one process, medians and their spread.

/**
 * A function that measures nanoseconds for each of the calls that `action` makes.
 *
 * Its loop is made from text, so that the engine compiles it for this action alone.
 */
export function perCall(rounds, action, calls = 1) {
  const body = `const start = process.hrtime.bigint();
for (let i = 0; i < ${rounds}; i++) action();
return Number(process.hrtime.bigint() - start) / ${rounds * calls};`;
  return new Function('action', 'process', `return () => {${body}};`)(action, process);
}

/** Measures each path in turn, again and again; ratios are those to the first. */
export function interleaved(paths, runs = 21) {
  const times = new Map(Object.keys(paths).map((name) => [name, []]));
  for (const measure of Object.values(paths)) measure();
  for (let run = 0; run < runs; run++) {
    for (const [name, measure] of Object.entries(paths)) times.get(name).push(measure());
  }
  const rows = [...times].map(([path, values]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (part) => sorted[Math.floor((sorted.length - 1) * part)];
    return { path, median: at(0.5), low: at(0.1), high: at(0.9) };
  });
  return rows.map((row) => ({ ...row, ratio: row.median / rows[0].median }));
}
