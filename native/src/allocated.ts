/** Tells buffers whose memory never moves; two copies of this agree. */
const allocated = Symbol.for('linux-syscalls.allocated');

// Captured once, as it is asked of callers' buffers.
const { hasOwn } = Object;

/** Says that a buffer's memory never moves, for calls after which the kernel keeps an address. */
export function markAllocated(buffer: ArrayBuffer): void {
  // To define a property, which need not be enumerable, takes as long as to make the buffer.
  (buffer as { [allocated]?: true })[allocated] = true;
}

/** Whether `allocate` made a buffer, or it took over the memory of one that `allocate` made. */
export function isAllocated(buffer: ArrayBufferLike): boolean {
  // Its own: a prototype of the caller's could be a proxy, whose code would run.
  return hasOwn(buffer, allocated);
}
