/**
 * The default sizes of a ring: its submissions, the operations in flight, the completions of one turn of the event
 * loop.
 */
export const defaultSizes = { entries: 256, completions: 4096, turn: 2048 } as const;
