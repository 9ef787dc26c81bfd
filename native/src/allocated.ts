/** Marks buffers whose memory never moves; registered globally, so that copies of this module agree. */
const allocated = Symbol.for('linux-syscalls.allocated');

// Captured once, so that callers can't replace it.
const { hasOwn } = Object;

/** Marks a buffer as one that never moves, for calls after which the kernel keeps an address. */
export function markAllocated(buffer: ArrayBuffer): void {
  // Assigned: Object.defineProperty takes as long as making the buffer.
  (buffer as { [allocated]?: true })[allocated] = true;
}

/** Whether `allocate` made this buffer, or the buffer whose memory was transferred to it. */
export function isAllocated(buffer: ArrayBufferLike): boolean {
  // Own properties only: the caller's prototype could be a proxy, whose code would run here.
  return hasOwn(buffer, allocated);
}
