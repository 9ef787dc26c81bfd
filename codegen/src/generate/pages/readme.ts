import { readFileSync } from 'node:fs';
import type { Coverage } from './coveragePage.ts';

const path = new URL('../../../../README.md', import.meta.url);
const begin = '<!-- counts, written by "pnpm generate" -->\n';
const end = '<!-- end of counts -->\n';

/** The README as it is, with counts that are true between its two markers. */
export function readme({ calls, witnessed, exercised }: Coverage): string {
  const cells = Object.values(witnessed).reduce((sum, count) => sum + count, 0);
  return withCounts(readFileSync(path, 'utf8'), { calls, cells, exercised });
}

/** How many there are of what the README counts. */
type Counts = Readonly<Record<'calls' | 'cells' | 'exercised', number>>;

/** A text with what the markers enclose written anew. */
export function withCounts(text: string, { calls, cells, exercised }: Counts): string {
  const [before, rest, ...more] = text.split(begin);
  const [old, after, ...others] = rest?.split(end) ?? [];
  if (old === undefined || after === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`README.md lacks the markers ${begin.trim()} and ${end.trim()}, each once`);
  }
  return `${before}${begin}${calls} calls have a wrapper. In ${cells.toLocaleString('en')} cells of calls × architectures a witness sees what a real
kernel receives, and tests of behaviour make ${exercised} of the calls.
${end}${after}`;
}
