import { SpawnError } from '../trap.ts';

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
