// A program of calls in memory, which the stub runs without returning to JavaScript;
// native/glue/program.h describes the same layout and says what each part means.

/** Indices of a program's head, in units of eight bytes. */
export const COUNT = 0;
/** 0 makes the stub check the program before it runs it. */
export const CHECKED = 1;
/** The step that stopped the last run, or −1. */
export const STOPPED = 2;
/** The call that was made last. */
export const CURRENT = 3;
/** Where the first step is. */
export const STEPS = 4;

/** Indices within a step. */
export const OPERATION = 0;
export const NUMBER = 1;
export const WORDS = 2;
export const SOURCES = 8;
export const MODE = 9;
export const LIMIT = 10;
export const STATE = 11;
export const RESULT = 12;
export const ROUNDED_RESULT = 13;
/** How long a step is. */
export const STEP = 15;

export const operations = { call: 0, skip: 1, repeat: 2, again: 3 } as const;
export const sources = {
  constant: 0,
  result: 1,
  low: 2,
  high: 3,
  ownResult: 4,
  limited: 5,
} as const;
export const modes = {
  mayFail: 1,
  always: 2,
  noError: 4,
  answered: 8,
  leaves: 16,
  forgetsDeathSignal: 32,
  setsDeathSignal: 64,
} as const;
export const conditions = { zero: 0, negative: 1, equal: 2 } as const;
export const states = { notMade: 0, returned: 1, failed: 2, refused: 3 } as const;
