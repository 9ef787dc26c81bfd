// Captured once, so that later changes of the prototype have no effect here.
const { transfer } = ArrayBuffer.prototype as {
  transfer?: (this: ArrayBuffer, length?: number) => ArrayBuffer;
};

/**
 * Transfers the bytes of a buffer to a new one, which detaches all views of the old one.
 *
 * @returns `undefined` if the caller has transferred the buffer itself, or the runtime has pinned it.
 */
export function handOver(buffer: ArrayBuffer): ArrayBuffer | undefined {
  if (buffer.byteLength === 0) return undefined;
  try {
    const next = transfer === undefined ? cloned(buffer) : transfer.call(buffer);
    return buffer.byteLength === 0 ? next : undefined;
  } catch {
    return undefined;
  }
}

/** Detaches a buffer and frees its bytes: at once, in Node 20 at the next garbage collection. */
export function discard(buffer: ArrayBuffer): void {
  if (transfer === undefined) {
    handOver(buffer);
    return;
  }
  try {
    transfer.call(buffer, 0);
  } catch {
    // The caller has transferred the buffer, or the runtime has pinned it: not ours to free.
  }
}

/** Node 20 has no `transfer`, but `structuredClone` can transfer. */
function cloned(buffer: ArrayBuffer): ArrayBuffer {
  return structuredClone(buffer, { transfer: [buffer] });
}
