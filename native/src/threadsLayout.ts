// The layout of a pool of helper threads: memory that JavaScript shares with them. native/glue/threads.h has
// the same layout and explains each field: change both.

/** Indices in the head, in units of four bytes. */
export const SUBMITTED_TAIL = 0;
/** How many threads wait for a job. */
export const IDLE = 2;
/** 1 if JavaScript wants to be woken when a job ends. */
export const SLEEPING = 4;
export const MOST_THREADS = 7;
/** The number of jobs less 1. */
export const MASK = 8;
export const FIRST_SIGNAL = 10;
export const LAST_SIGNAL = 11;
/** The job to cancel, its generation, and what came of a request. */
export const ASKED_JOB = 12;
export const ASKED_GENERATION = 13;
export const ANSWER = 14;
/** How many threads are to end that find nothing to do. */
export const SURPLUS = 15;

/** Indices in the head, in units of eight bytes; calls are a number and six words. */
export const PAUSE_TIME = 8;
export const WAIT = 10;
export const WAKE = 17;
export const PROCESS = 24;
export const SELF = 31;
export const SEND = 38;
export const PAUSE = 45;
/** The address of a program to run at the end of the environment, and its length in bytes. */
export const LAST = 52;
export const LAST_LENGTH = 53;
/** The length of the head, in bytes. It is followed by two rings of job numbers and by the jobs. */
export const HEAD_BYTES = 448;
/** The length of a job number in a ring, in bytes. In the ring of ended jobs, numbers are one more. */
export const NUMBER_BYTES = 4;

/** Indices in a job, in units of eight bytes. */
export const PROGRAM = 0;
export const LENGTH = 1;
/** The address of a spawn request, or 0. */
export const SPAWN = 5;
/** Indices in a job, in units of four bytes. */
export const STATE = 4;
export const GENERATION = 7;
/** 1 once the job was cancelled. */
export const CANCELLED = 8;
export const SIGNALS = 9;
/** The length of a job, in bytes. */
export const JOB_BYTES = 64;

export const jobStates = { queued: 1, running: 2, shielded: 3, ended: 4, malformed: 5 } as const;
/** What comes of a cancellation. */
export const outcomes = ['tooLate', 'interrupted', 'takenBack'] as const;
