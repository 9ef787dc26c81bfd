import type { AbortSignalLike } from './options.ts';

/**
 * Calls `action` with the reason when a signal is aborted, or at once if it already is; returns a function that
 * stops listening.
 *
 * A signal's methods and getters may be code of the caller's: so it is asked before anything is checked, and
 * listened to until the call has ended.
 */
export function whenAborted(
  signal: AbortSignalLike | undefined,
  action: (reason: unknown) => void,
): () => void {
  if (signal === undefined) return () => {};
  let isOver = false;
  const listener = () => {
    if (isOver) return;
    isOver = true;
    action(signal.reason);
  };
  const end = () => {
    isOver = true;
    try {
      signal.removeEventListener('abort', listener);
    } catch (error) {
      // Thrown in a microtask, so that other work that ended in this turn is still settled.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
  try {
    signal.addEventListener('abort', listener, { once: true });
    if (signal.aborted) listener();
  } catch (error) {
    end();
    throw error;
  }
  return end;
}
