/**
 * How many bytes the kernel writes: a byte that it doesn't write differs between two answers that
 * are stored over different bytes.
 */
export function writtenBytes(room: number, answer: (memory: Uint8Array) => void): number {
  const overZeros = new Uint8Array(room);
  const overOnes = new Uint8Array(room).fill(0xff);
  answer(overZeros);
  answer(overOnes);
  return overZeros.findLastIndex((byte, i) => byte === overOnes[i]) + 1;
}
