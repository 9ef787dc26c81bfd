/** The texts of facts by their path below `codegen/facts`. */
export type FactsTexts = ReadonlyMap<string, string>;

/** A kernel drops a header or two; to lose more than one in twenty is a failure of the extraction. */
const most = 0.05;

/**
 * Compares newly extracted facts with the committed ones.
 *
 * Extraction that recognises nothing in the compiler's output doesn't fail by itself: it is what finds
 * nothing.
 *
 * @throws {Error} if much is gone of anything: records, constants, calls …
 */
export function refuseLoss(committed: FactsTexts, extracted: FactsTexts): void {
  const before = countLines(committed);
  const after = countLines(extracted);
  const losses = [...before].flatMap(([what, count]) => {
    const left = after.get(what) ?? 0;
    return left < count * (1 - most) ? [`${left} of ${count} lines of ${what} are left`] : [];
  });
  if (losses.length === 0) return;
  throw new Error(
    `Facts got lost, and nothing was written: ${losses.join(', ')}. ` +
      'If the kernel has really dropped them, delete codegen/facts and run again',
  );
}

/** How many lines say something, by folder; those about headers by what they are about, too. */
function countLines(texts: FactsTexts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [path, text] of texts) {
    const [folder] = path.split('/') as [string];
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const what = folder === 'uapi' ? wordOf(line) : folder;
      if (what !== '') counts.set(what, (counts.get(what) ?? 0) + 1);
    }
  }
  return counts;
}

/** `const`, `enum`, `typedef`, `struct` or `union`; fields are indented and have none. */
function wordOf(line: string): string {
  return /^\w+(?=\t)/.exec(line)?.[0] ?? '';
}
