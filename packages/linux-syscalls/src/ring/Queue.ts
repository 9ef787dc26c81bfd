/** A first-in, first-out queue. */
export class Queue<T> {
  #items: T[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  /** The first item. */
  get head(): T | undefined {
    return this.#items[this.#first];
  }

  add(item: T): void {
    this.#items.push(item);
  }

  /** Removes the first item. */
  shift(): void {
    this.#first += 1;
    // Moving the rest at each removal would make a long queue slow.
    if (this.#first * 2 < this.#items.length) return;
    this.#items = this.#items.slice(this.#first);
    this.#first = 0;
  }

  /** Removes and returns the items that match. */
  take(matches: (item: T) => boolean): T[] {
    const waiting = this.#items.slice(this.#first);
    this.#items = waiting.filter((item) => !matches(item));
    this.#first = 0;
    return waiting.filter(matches);
  }
}
