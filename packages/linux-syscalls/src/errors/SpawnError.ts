import { brand, type ErrorCode } from '@linux-syscalls/errors';

/** The child executed no other program, though no call that it made had failed; or nobody can tell. */
export class SpawnError extends Error {
  override readonly name: string = 'SpawnError';
  /** `'ERR_LINUX_SYSCALLS_NOT_EXECUTED'`, or `'ERR_LINUX_SYSCALLS_CHILD_LOST'` where nobody can tell. */
  readonly code: string;
  /**
   * How it ended, as `wait4` tells it: a signal in the low 7 bits, or 256 times what it exited with.
   * Absent where nobody could wait for it.
   */
  declare readonly status?: number;
  /**
   * Which of the recorded calls it ended in, counted from 0, −1 before the first; without one where it
   * came to the end of the program.
   */
  declare readonly step?: number;
  /**
   * The child, where it may still be there, executed something or left a zombie: the call that waits was
   * refused to this process, for the reason that is the `cause`. Absent where the child is gone.
   */
  declare readonly pid?: number;

  constructor(
    problem: string,
    told: { readonly status?: number; readonly step?: number; readonly pid?: number },
    options?: ErrorOptions,
  ) {
    super(`spawn: ${problem}`, options);
    const lost = told.pid !== undefined;
    const code: ErrorCode = lost
      ? 'ERR_LINUX_SYSCALLS_CHILD_LOST'
      : 'ERR_LINUX_SYSCALLS_NOT_EXECUTED';
    this.code = code;
    Object.assign(this, told);
  }
}

brand(SpawnError, 'SpawnError');
