/** About as many frames of ours as lie between a caller and the check that throws. */
const mostOfOurs = 10;

/** A frame in one of the packages, as they lie once installed. In a program's bundle none does: all stay. */
const ours = /\/(?:@linux-syscalls\/[\w-]+|linux-syscalls)\/dist\//;

/**
 * Makes an error whose stack begins where the package was called, as those of `node:fs` do.
 *
 * Engines leave out the frames above a function, but a check doesn't know which wrapper called it: so
 * frames of the packages are cut from the text. To make that takes as long as making ten errors, so it
 * is made when the stack is read: most who catch a mistake only look at its code.
 *
 * @param make makes the error, and its twin, which engines give the frames.
 */
export function fromCaller<E extends Error>(make: () => E): E {
  // Not in every engine, and not among its types on each host.
  const { stackTraceLimit } = Error as { readonly stackTraceLimit?: unknown };
  if (typeof stackTraceLimit !== 'number') return make();
  let error: E;
  let twin: E;
  try {
    // Can't be set where intrinsics are frozen: fewer of the caller's frames are then left.
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit + mostOfOurs);
    twin = make();
    // An engine would make the text of frames when their property is defined anew.
    Reflect.set(Error, 'stackTraceLimit', 0);
    error = make();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit);
  }
  return Object.defineProperty(error, 'stack', {
    configurable: true,
    get(): unknown {
      // A program may have made something else of it, by `Error.prepareStackTrace`.
      const { stack } = twin as { readonly stack?: unknown };
      return settle(error, typeof stack === 'string' ? cut(stack, stackTraceLimit) : stack);
    },
    set(value: unknown) {
      settle(error, value);
    },
  });
}

/** Makes the stack a property as others are. */
function settle(error: Error, value: unknown): unknown {
  Object.defineProperty(error, 'stack', { value, configurable: true, writable: true });
  return value;
}

function cut(stack: string, limit: number): string {
  const lines = stack.split('\n');
  const first = lines.findIndex((line) => /^ +at /.test(line));
  if (first < 0) return stack;
  const callers = lines.findIndex((line, i) => i >= first && !ours.test(line));
  const from = callers < 0 ? first : callers;
  return [...lines.slice(0, first), ...lines.slice(from, from + limit)].join('\n');
}
