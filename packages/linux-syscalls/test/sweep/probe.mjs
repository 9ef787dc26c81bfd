import {
  EFAULT,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mmap,
  mprotect,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
} from 'linux-syscalls';
import { viewMemory } from 'linux-syscalls/raw';

/** A multiple of every page size. */
const half = 0x10000;
const canary = 0xa5;
/** As many bytes on both sides of a view as are looked at after a call. */
const margin = 8192;
const places = { edge: placeAt(0), roomy: placeAt(margin) };
const { around } = places.roomy;
around.fill(canary);
const untouched = Buffer.from(around);

/** What was found: how many calls were made, how many the wrappers refused, and what went wrong. */
Error.stackTraceLimit = 0;
export const found = { calls: 0, refused: 0, overruns: [], skipped: {} };

/** Memory for views that end in it, so many bytes before a page without access. */
function placeAt(bytesBehind) {
  const address = mmap(null, 2 * half, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(address + half, half, PROT_NONE);
  const buffer = viewMemory(address, half);
  return { buffer, end: half - bytesBehind, around: Buffer.from(buffer, half - 3 * margin) };
}

/** Fills for memory that the kernel reads: nothing, all bits, and what the caller of this adds. */
const usual = [0, 0xff];

/**
 * Makes a call with a view that ends where a page without access starts, and with one among canaries.
 * That the first is refused with EFAULT and the second isn't says that the kernel went on behind the
 * view; so does a canary that is gone.
 *
 * @param act makes the call with a view, and returns what the kernel did; it may be refused before.
 * @param lengths what to try: the least that isn't refused, and the last.
 * @param goesOn whether the kernel may read on before it refuses, by what was passed or by whom.
 */
export function probe(name, act, lengths = usualLengths, fills = usual, goesOn = false) {
  const least = lengths.find((length) => !isRefused(act, length));
  const greatest = lengths.at(-1);
  if (least === undefined) return;
  for (const length of new Set([least, greatest])) {
    for (const fill of fills) examine(name, act, length, fill, goesOn);
  }
}

const usualLengths = [0, 1, 2, 3, 4, 6, 7, 8, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 44, 48]
  .concat([56, 60, 64, 68, 72, 80, 104, 134, 160, 168, 232, 256, 276, 304, 512, 513, 772, 2048])
  .concat([2056, 2336, 2352, 2646, 3076, 4096, 8192]);

/** Whether the wrapper refuses so short a view; what it doesn't refuse it passes to the kernel. */
function isRefused(act, length) {
  if (call(act, viewOf('roomy', length, 0)) !== undefined) return false;
  found.refused++;
  return true;
}

function examine(name, act, length, fill, goesOn) {
  const first = verdict(act, length, fill, goesOn);
  // State that a call has changed looks like a verdict once, not twice.
  const problem = first && verdict(act, length, fill, goesOn) && first;
  const filled = typeof fill === 'number' ? `filled with ${fill}` : 'filled for it';
  if (problem) found.overruns.push(`${name}, ${length} bytes, ${filled}: ${problem}`);
}

function verdict(act, length, fill, goesOn) {
  const atEdge = call(act, viewOf('edge', length, fill));
  const view = viewOf('roomy', length, fill);
  const roomy = call(act, view);
  view.fill(canary);
  if (!around.equals(untouched)) {
    around.fill(canary);
    return 'memory beside the view was written';
  }
  if (atEdge !== -EFAULT || roomy === -EFAULT || (goesOn && roomy < 0)) return undefined;
  return `the kernel went on behind it (${roomy})`;
}

function viewOf(place, length, fill) {
  const { buffer, end } = places[place];
  const view = new Uint8Array(buffer, end - length, length);
  if (typeof fill === 'number') view.fill(fill);
  else view.set(fill.subarray(0, length));
  return view;
}

/** What a call returned; undefined where the wrapper refused it. */
function call(act, view) {
  try {
    const result = act(view);
    found.calls++;
    return result;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Notes why something can't be tried here. */
export function skip(reason) {
  found.skipped[reason] = (found.skipped[reason] ?? 0) + 1;
}
