/** About as many frames of ours as lie between a caller and the check that throws. */
const mostOfOurs = 10;

/** A frame in one of the packages, as they lie once installed. In a program's bundle none does: all stay. */
const ours = /\/(?:@linux-syscalls\/[\w-]+|linux-syscalls)\/dist\//;

/**
 * Makes an error whose stack begins where the package was called, as those of `node:fs` do.
 *
 * Engines leave out the frames above a function, but a check doesn't know which wrapper called it: so
 * frames of the packages are cut from the text. That formats it, which costs more than all else of an
 * error: only for mistakes of callers.
 */
export function fromCaller<E extends Error>(make: () => E): E {
  // Not in every engine, and not among its types on each host.
  const { stackTraceLimit } = Error as { readonly stackTraceLimit?: unknown };
  if (typeof stackTraceLimit !== 'number') return make();
  // Can't be set where intrinsics are frozen: fewer of the caller's frames are then left.
  Reflect.set(Error, 'stackTraceLimit', stackTraceLimit + mostOfOurs);
  let error: E;
  try {
    error = make();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit);
  }
  // A program may have made something else of it, by `Error.prepareStackTrace`.
  const { stack } = error as { readonly stack?: unknown };
  if (typeof stack === 'string') Reflect.set(error, 'stack', cut(stack, stackTraceLimit));
  return error;
}

function cut(stack: string, limit: number): string {
  const lines = stack.split('\n');
  const first = lines.findIndex((line) => /^ +at /.test(line));
  if (first < 0) return stack;
  const callers = lines.findIndex((line, i) => i >= first && !ours.test(line));
  const from = callers < 0 ? first : callers;
  return [...lines.slice(0, first), ...lines.slice(from, from + limit)].join('\n');
}
