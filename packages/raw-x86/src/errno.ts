import { type ErrnoMessage, type ErrnoName, nameErrnos } from '@linux-syscalls/native/errno';
import { errno, messages } from './generated/errno.ts';

export { errno } from './generated/errno.ts';

/** errnoName(2) is `'ENOENT'`; an alias (EWOULDBLOCK) resolves to the first name (EAGAIN). */
export const errnoName: ErrnoName = /* @__PURE__ */ nameErrnos(errno);

/** errnoMessage(2) is `'No such file or directory'`, in the words of the kernel's header. */
export const errnoMessage: ErrnoMessage = (number) => messages[number];
