import type { AbortSignalLike } from './options.ts';

/**
 * Calls `action` with the reason when a signal is aborted, or at once if it is; returns what ends that.
 *
 * The signal may run code of the caller's, as methods and getters of its own: so it is asked before anything
 * is checked, and let go of when the call has ended.
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
      // Others go on, of which the same turn tells that they ended.
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
