/** How large a ring is unless told: its submissions, what may be under way, what ends in one turn of the event loop. */
export const defaultSizes = { entries: 256, completions: 4096, turn: 2048 } as const;
