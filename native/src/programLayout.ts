// The layout of a program: calls in memory that the stub runs without returning to JavaScript.
// native/glue/program.h has the same layout and explains each field: change both.

/** Indices in the header of a program, in units of eight bytes. */
export const COUNT = 0;
/** 0 makes the stub check the program before it runs it. */
export const CHECKED = 1;
/** The step that stopped the last run, or −1. */
export const STOPPED = 2;
/** The index of the last call that was made. */
export const CURRENT = 3;
/** The index of the first step. */
export const STEPS = 4;

/** Indices in a step, in units of eight bytes. */
export const OPERATION = 0;
export const NUMBER = 1;
export const WORDS = 2;
export const SOURCES = 8;
export const MODE = 9;
export const LIMIT = 10;
export const STATE = 11;
export const RESULT = 12;
export const ROUNDED_RESULT = 13;
/** The length of a step, in units of eight bytes. */
export const STEP = 15;

export const operations = { call: 0, skip: 1, repeat: 2, endRepeat: 3, store: 4 } as const;
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
  mayExec: 16,
  forgetsDeathSignal: 32,
  setsDeathSignal: 64,
  int: 128,
  continues: 256,
} as const;
export const conditions = { zero: 0, negative: 1, equal: 2 } as const;
export const states = { notMade: 0, returned: 1, failed: 2, refused: 3 } as const;
