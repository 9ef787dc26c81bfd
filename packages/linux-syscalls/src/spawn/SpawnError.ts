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
    this.code = `ERR_LINUX_SYSCALLS_${lost ? 'CHILD_LOST' : 'NOT_EXECUTED'}`;
    Object.assign(this, told);
  }
}

/** The child is gone, and was waited for; but some other thread may have heard of its end instead. */
export function endedChild(status: number | undefined, step?: number, call?: string): SpawnError {
  const problem = `the child ${explain(status, step, call)}, and executed no other program`;
  return new SpawnError(problem, {
    ...(status === undefined ? {} : { status }),
    ...(step === undefined ? {} : { step }),
  });
}

/** The child can’t be waited for. */
export function lostChild(pid: number, cause: Error): SpawnError {
  const problem = `nobody can tell what became of the child ${pid}: ${cause.message}`;
  return new SpawnError(problem, { pid }, { cause });
}

function explain(status: number | undefined, step?: number, call?: string): string {
  if (step === undefined) return 'came to the end of its program';
  const where = call === undefined ? 'before its first step' : `in step ${step}, ${call}`;
  if (status === undefined) return `ended ${where}`;
  const signal = status & 0x7f;
  return signal === 0
    ? `exited with ${status >> 8} ${where}`
    : `was ended by signal ${signal} ${where}`;
}
