// What a program may and may not write of errors, against the published declarations; compiled, never run.
import { EAGAIN, type ErrnoName, EWOULDBLOCK, type SyscallError } from 'linux-syscalls';
import { errno, errnoMessage, errnoName } from 'linux-syscalls/raw';

// Each errno is a literal, by its name and at the root.
const again: 11 = EAGAIN;
const same: typeof again = EWOULDBLOCK;
const permission: 1 = errno.EPERM;
// @ts-expect-error
errno.EPREM;

// A name is one of those that errors have, or nothing.
const name: ErrnoName | undefined = errnoName(permission);
const message: string | undefined = errnoMessage(permission);
// @ts-expect-error
const none: ErrnoName = 'EWOULDBLOCK';

// A code completes; one that nobody has a name for is a code too.
declare const error: SyscallError;
const code: string = error.code;
const known: SyscallError['code'] = 'ENOENT';
const unknown: SyscallError['code'] = 'E524';
const paths: (string | Uint8Array | undefined)[] = [error.path, error.dest];
const step: number | undefined = error.step;
// @ts-expect-error
error.paths;

export { code, known, message, name, none, paths, same, step, unknown };
