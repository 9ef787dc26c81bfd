// Captured once: what a program does to the prototype later must not reach memory of ours.
const { transfer } = ArrayBuffer.prototype as {
  transfer?: (this: ArrayBuffer, length?: number) => ArrayBuffer;
};

/**
 * Hands the bytes of a buffer to a new one: from then on no view of the old one works, nor one of a
 * field or an element in it.
 *
 * @returns `undefined` where the bytes are no longer this buffer's, since the program has transferred
 *   it, and where they stay, since the runtime has pinned it.
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

/** Takes a buffer's bytes away from it and frees them: at once, but in Node 20 when it next collects. */
export function discard(buffer: ArrayBuffer): void {
  if (transfer === undefined) {
    handOver(buffer);
    return;
  }
  try {
    transfer.call(buffer, 0);
  } catch {
    // The program has taken them, or the runtime has pinned them: they aren't ours to free.
  }
}

/** Node 20 has no `transfer`, but knows how to send a buffer away. */
function cloned(buffer: ArrayBuffer): ArrayBuffer {
  return structuredClone(buffer, { transfer: [buffer] });
}
