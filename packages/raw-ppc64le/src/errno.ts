// Generated from codegen/rawPackage/src/errno.ts.template by "pnpm generate". Do not edit.

import { type MessageOfErrno, type NameOfErrno, nameErrnos } from '@linux-syscalls/native/errno';
import { errno, messages } from './generated/errno.ts';

export { errno } from './generated/errno.ts';

/** errnoName(2) is `'ENOENT'`; an alias (EWOULDBLOCK) resolves to the first name (EAGAIN). */
export const errnoName: NameOfErrno<keyof typeof errno> = /* @__PURE__ */ nameErrnos(errno);

/**
 * errnoMessage(2) is `'no such file or directory'`: what Node's own errors say, in the words of the
 * kernel's header where Node has none; `undefined` for a number that is no error's.
 */
export const errnoMessage: MessageOfErrno = (number) => messages[number];
