/** What waits its turn, first come first served. */
export class Queue<T> {
  #items: T[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  /** The one whose turn it is. */
  get head(): T | undefined {
    return this.#items[this.#first];
  }

  add(item: T): void {
    this.#items.push(item);
  }

  /** Removes the one whose turn it was. */
  shift(): void {
    this.#first += 1;
    // Moving the rest each time would make a long queue slow.
    if (this.#first * 2 < this.#items.length) return;
    this.#items = this.#items.slice(this.#first);
    this.#first = 0;
  }

  /** Removes and returns those that are so. */
  take(isSo: (item: T) => boolean): T[] {
    const waiting = this.#items.slice(this.#first);
    this.#items = waiting.filter((item) => !isSo(item));
    this.#first = 0;
    return waiting.filter(isSo);
  }
}
