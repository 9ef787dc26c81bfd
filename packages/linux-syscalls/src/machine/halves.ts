/** The index of the low half of eight bytes: 0 on little-endian machines. */
export const low: 0 | 1 = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
export const high: 0 | 1 = low === 0 ? 1 : 0;
