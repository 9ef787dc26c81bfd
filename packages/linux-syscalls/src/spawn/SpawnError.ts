/** The child ended without executing another program, though no call that it made had failed. */
export class SpawnError extends Error {
  override readonly name: string = 'SpawnError';
  readonly code: string = 'ERR_LINUX_SYSCALLS_NOT_EXECUTED';
  /** How it ended, as `wait4` tells it: a signal in the low 7 bits, or 256 times what it exited with. */
  readonly status: number;
  /** The step that it ended in; without one where it came to the end of the program. */
  declare readonly step?: number;

  constructor(status: number, step?: number, call?: string) {
    super(`spawn: the child ${explain(status, step, call)}, and executed no other program`);
    this.status = status;
    if (step !== undefined) this.step = step;
  }
}

function explain(status: number, step: number | undefined, call: string | undefined): string {
  if (step === undefined) return 'came to the end of its program';
  const signal = status & 0x7f;
  const how = signal === 0 ? `exited with ${status >> 8}` : `was ended by signal ${signal}`;
  return call === undefined ? `${how} before its first step` : `${how} in step ${step}, ${call}`;
}
