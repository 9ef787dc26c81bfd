import { SyscallError } from 'linux-syscalls';

/** What a program ends with where the machine lacks something: EX_UNAVAILABLE of BSD's sysexits.h. */
const unavailable = 69;

/**
 * Makes a call that not every machine allows. Where the kernel refuses, the program says in a
 * sentence what it needs, and ends.
 *
 * @param what is needed, as in "This needs …".
 */
export function needs<Value>(what: string, call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    return lacks(`${what}: ${error.message}`);
  }
}

/** Says what the program needs and the machine lacks, and ends. */
export function lacks(what: string): never {
  console.error(`This needs ${what}.`);
  process.exit(unavailable);
}
