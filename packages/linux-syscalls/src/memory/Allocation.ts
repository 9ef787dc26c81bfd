/**
 * Memory with a known address, until it is freed.
 *
 * It is freed by `free`, at the end of the block that declares it with `using`, or when neither it nor
 * its view is referenced any more. An address is no reference: keep this object as long as JavaScript or
 * the kernel uses the address. `using` keeps it to the end of the block.
 *
 * @typeParam View what shows its bytes: a `Uint8Array`, a record, or an array of records.
 */
export interface Allocation<View> extends Disposable {
  /**
   * Where its first byte lies: the same number until it is freed, and the runtime isn't asked for it.
   *
   * @throws an error with code ERR_LINUX_SYSCALLS_FREED if it has been freed.
   */
  readonly address: number;

  /**
   * Shows its bytes, also to calls that take a view.
   *
   * Once they are freed, any field of a record that was taken from here throws a TypeError, and so
   * does any call that is passed a view of them. A `Uint8Array` is empty then, as JavaScript wants it.
   *
   * @throws an error with code ERR_LINUX_SYSCALLS_FREED if it has been freed.
   */
  readonly view: View;

  /**
   * Gives the memory back: no view of it works from now on, and its address may be another's.
   *
   * @throws an error with code ERR_LINUX_SYSCALLS_FREED if it has been freed.
   */
  free(): void;

  /** As `free`, for `using`: memory that has been freed is left alone. */
  [Symbol.dispose](): void;
}
