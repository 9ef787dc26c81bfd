/** The ranges from one index to another, sorted and merged. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Up to so many ranges a linear search is faster than sorting. */
const unsorted = 32;

/**
 * A set of address ranges that tells whether another range overlaps.
 *
 * Ranges are sorted lazily into runs, each longer than all after it (as in a log-structured merge): n
 * ranges take n log² n steps in any order of calls, and the last ones can be removed.
 */
export class Ranges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #runs: Run[] = [];

  get count(): number {
    return this.#starts.length;
  }

  add(start: number, length: number): void {
    if (length === 0) return;
    this.#starts.push(start);
    this.#ends.push(start + length);
  }

  /** Removes all but the first `count`. */
  truncate(count: number): void {
    if (count === this.count) return;
    this.#starts.length = count;
    this.#ends.length = count;
    while (this.#sorted > count) this.#runs.pop();
  }

  overlaps(start: number, length: number): boolean {
    if (length === 0 || this.count === 0) return false;
    const end = start + length;
    if (this.count - this.#sorted > unsorted) this.#sort();
    for (let i = this.#sorted; i < this.count; i++) {
      if (this.#starts[i]! < end && start < this.#ends[i]!) return true;
    }
    return this.#runs.some((run) => overlapsIn(run, start, end));
  }

  /** The number of ranges that are in runs. */
  get #sorted(): number {
    return this.#runs.at(-1)?.to ?? 0;
  }

  #sort(): void {
    const to = this.count;
    let from = this.#sorted;
    while (this.#runs.length > 0 && this.#runs.at(-1)!.to - this.#runs.at(-1)!.from <= to - from) {
      ({ from } = this.#runs.pop()!);
    }
    this.#runs.push(this.#runOf(from, to));
  }

  #runOf(from: number, to: number): Run {
    const order = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    order.sort((a, b) => this.#starts[a]! - this.#starts[b]!);
    const starts = new Float64Array(order.length);
    const ends = new Float64Array(order.length);
    let last = -1;
    for (const i of order) {
      if (last >= 0 && this.#starts[i]! <= ends[last]!) {
        ends[last] = Math.max(ends[last]!, this.#ends[i]!);
      } else {
        last++;
        starts[last] = this.#starts[i]!;
        ends[last] = this.#ends[i]!;
      }
    }
    return { from, to, starts: starts.subarray(0, last + 1), ends: ends.subarray(0, last + 1) };
  }
}

/** Binary search for the last range that starts before `end`: only it can reach beyond `start`. */
function overlapsIn({ starts, ends }: Run, start: number, end: number): boolean {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && ends[low - 1]! > start;
}
