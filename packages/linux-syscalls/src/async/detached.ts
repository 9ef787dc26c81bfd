import { detached, typeError, withCode } from '@linux-syscalls/errors';
import { checkAttached, type View } from '@linux-syscalls/native/view';

/** Whether memory that the kernel was given is detached: what the kernel wrote there can't be seen. */
export function isDetached(view: View): boolean {
  try {
    checkAttached('', '', view);
    return false;
  } catch {
    return true;
  }
}

/** The error for what had such memory. */
export function detachedMeanwhile(name: string): TypeError {
  const problem = `${detached(`${name}: an argument`)} before the call ended`;
  return withCode(typeError(problem), 'ERR_LINUX_SYSCALLS_DETACHED');
}
