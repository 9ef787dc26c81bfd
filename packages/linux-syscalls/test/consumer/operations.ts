// What a program may and may not pass to calls that are many, and to spawn; compiled, never run.
import {
  CLONE_NEWPID,
  CLONE_PIDFD,
  F_DUPFD,
  F_GETFD,
  F_SETFD,
  F_SETLK,
  fcntl,
  IPC_STAT,
  semctl,
  struct,
} from 'linux-syscalls';
import { Batch, type Result } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';

declare const any: number;
declare const either: typeof F_GETFD | typeof F_SETFD;

// A known operation takes what it takes, and nothing else.
const descriptor: number = fcntl(0, F_DUPFD, 10);
fcntl(0, F_SETLK, struct.flock.alloc());
fcntl(0, F_GETFD);
fcntl(0, F_GETFD, 0);
semctl(0, 0, IPC_STAT, struct.semid_ds.alloc());
// @ts-expect-error
fcntl(0, F_SETLK, struct.semid_ds.alloc());
// @ts-expect-error
fcntl(0, F_SETFD);
// @ts-expect-error
fcntl(0, F_SETFD, 1, 1);
// @ts-expect-error
fcntl(0, F_GETFD, 1);

// One of several takes what one of them does, an unknown one anything that may be an operand.
fcntl(0, either, 1);
fcntl(0, any);
fcntl(0, any, new Uint8Array(8));
fcntl(0, 777, 1n);
// @ts-expect-error
fcntl(0, any, 'text');
// @ts-expect-error
fcntl(0, any, 1, 2);

// A batch takes what a wrapper does, and results.
const batch = new Batch();
const result: Result = batch.fcntl(batch.fcntl(0, F_DUPFD, 10), F_SETFD, 1);

// Runs are given what the inputs of a batch are declared as, and arguments take what fits them.
const opening = new Batch<{ path: string; flags?: number }>();
const opened: Result = opening.openat(0, opening.input('path'), opening.input('path').name.length);
opening.read(opened, new Uint8Array(8));
opening.run({ path: '/' });
opening.run({ path: '/', flags: 1 });
// @ts-expect-error
opening.run();
// @ts-expect-error
opening.run({ path: 7 });
// @ts-expect-error
opening.run({ path: '/', other: 7 });
// @ts-expect-error
opening.input('other');
// @ts-expect-error
opening.close(opening.input('path'));
// @ts-expect-error
opening.fcntl(0, opening.input('flags'), 1);
// @ts-expect-error
batch.run({});
// @ts-expect-error
batch.input('path');
spawn(opening, {}, { path: '/' });
// @ts-expect-error
spawn(opening, {});

// A child has a descriptor where the flags say so to the compiler.
const pidfd: number = spawn(batch, { flags: CLONE_PIDFD }).pidfd;
const maybe: number | undefined = spawn(batch, { flags: CLONE_PIDFD | CLONE_NEWPID }).pidfd;
// @ts-expect-error
const none: number = spawn(batch).pidfd;

export { descriptor, maybe, none, pidfd, result };
