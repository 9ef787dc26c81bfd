import {
  type Choice,
  call,
  count,
  direct,
  type Naming,
  numbersIn,
  numbersOut,
  type Result,
  scalar,
} from '../language.ts';

// User and group ids. On x86 and arm the calls without a suffix take 16-bit ids; those with `32` behind
// their name exist since Linux 2.4.

const perThread =
  'The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.';

/** The call with 32-bit ids: the one with `32` behind its name where the kernel has it. */
const ids = <Name extends string = never>(name: string, ...words: Name[]): Choice<Name> =>
  direct([`${name}32`, name], ...words);

const zero: Result = { kind: 'zero', doc: '0' };
const unsigned = (doc: string): Result => ({ kind: 'unsigned32', doc });

const neverFails =
  'Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.';
const notPermitted = {
  EPERM: 'the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID',
  EINVAL: 'the id is not mapped in this user namespace',
};
const leave = 'or −1 to leave it as it is';
const idOut = <Name extends string>(name: Name, doc: string): Naming<Name> =>
  numbersOut(name, doc, { array: 'Uint32Array', length: 1 });

export const getuid = call({
  does: 'tells the real user id',
  arguments: [],
  result: unsigned('the id, of 32 bits on every architecture'),
  routes: ids('getuid'),
  notes: [neverFails],
  aliases: ['getuid32'],
  of: 'thread',
  see: ['man 2 getuid'],
});

export const geteuid = call({
  does: 'tells the effective user id',
  arguments: [],
  result: unsigned('the id, of 32 bits on every architecture'),
  routes: ids('geteuid'),
  notes: [neverFails],
  aliases: ['geteuid32'],
  of: 'thread',
  see: ['man 2 geteuid'],
});

export const getgid = call({
  does: 'tells the real group id',
  arguments: [],
  result: unsigned('the id, of 32 bits on every architecture'),
  routes: ids('getgid'),
  notes: [neverFails],
  aliases: ['getgid32'],
  of: 'thread',
  see: ['man 2 getgid'],
});

export const getegid = call({
  does: 'tells the effective group id',
  arguments: [],
  result: unsigned('the id, of 32 bits on every architecture'),
  routes: ids('getegid'),
  notes: [neverFails],
  aliases: ['getegid32'],
  of: 'thread',
  see: ['man 2 getegid'],
});

export const setuid = call({
  does: 'changes the effective user id, and with CAP_SETUID the real and the saved one',
  arguments: [scalar('uid', 'the new id', { type: 'uid_t' })],
  result: zero,
  routes: ids('setuid', 'uid'),
  notes: [perThread],
  errors: notPermitted,
  aliases: ['setuid32'],
  of: 'thread',
  see: ['man 2 setuid'],
});

export const setgid = call({
  does: 'changes the effective group id, and with CAP_SETGID the real and the saved one',
  arguments: [scalar('gid', 'the new id', { type: 'gid_t' })],
  result: zero,
  routes: ids('setgid', 'gid'),
  notes: [perThread],
  errors: notPermitted,
  aliases: ['setgid32'],
  of: 'thread',
  see: ['man 2 setgid'],
});

export const setreuid = call({
  does: 'changes the real and the effective user id',
  arguments: [
    scalar('ruid', `the real id, ${leave}`, { type: 'uid_t' }),
    scalar('euid', `the effective id, ${leave}`, { type: 'uid_t' }),
  ],
  result: zero,
  routes: ids('setreuid', 'ruid', 'euid'),
  notes: [perThread],
  errors: notPermitted,
  aliases: ['setreuid32'],
  of: 'thread',
  see: ['man 2 setreuid'],
});

export const setregid = call({
  does: 'changes the real and the effective group id',
  arguments: [
    scalar('rgid', `the real id, ${leave}`, { type: 'gid_t' }),
    scalar('egid', `the effective id, ${leave}`, { type: 'gid_t' }),
  ],
  result: zero,
  routes: ids('setregid', 'rgid', 'egid'),
  notes: [perThread],
  errors: notPermitted,
  aliases: ['setregid32'],
  of: 'thread',
  see: ['man 2 setregid'],
});

export const setresuid = call({
  does: 'changes the real, the effective and the saved user id',
  arguments: [
    scalar('ruid', `the real id, ${leave}`, { type: 'uid_t' }),
    scalar('euid', `the effective id, ${leave}`, { type: 'uid_t' }),
    scalar('suid', `the saved id, ${leave}`, { type: 'uid_t' }),
  ],
  result: zero,
  routes: ids('setresuid', 'ruid', 'euid', 'suid'),
  notes: [perThread],
  errors: notPermitted,
  aliases: ['setresuid32'],
  of: 'thread',
  see: ['man 2 setresuid'],
});

export const setresgid = call({
  does: 'changes the real, the effective and the saved group id',
  arguments: [
    scalar('rgid', `the real id, ${leave}`, { type: 'gid_t' }),
    scalar('egid', `the effective id, ${leave}`, { type: 'gid_t' }),
    scalar('sgid', `the saved id, ${leave}`, { type: 'gid_t' }),
  ],
  result: zero,
  routes: ids('setresgid', 'rgid', 'egid', 'sgid'),
  notes: [perThread],
  errors: notPermitted,
  aliases: ['setresgid32'],
  of: 'thread',
  see: ['man 2 setresgid'],
});

export const getresuid = call({
  does: 'tells the real, the effective and the saved user id',
  arguments: [
    idOut('ruid', 'receives the real id'),
    idOut('euid', 'receives the effective id'),
    idOut('suid', 'receives the saved id'),
  ],
  result: zero,
  routes: ids('getresuid', 'ruid', 'euid', 'suid'),
  errors: { EFAULT: 'an address that can’t be written' },
  aliases: ['getresuid32'],
  of: 'thread',
  see: ['man 2 getresuid'],
});

export const getresgid = call({
  does: 'tells the real, the effective and the saved group id',
  arguments: [
    idOut('rgid', 'receives the real id'),
    idOut('egid', 'receives the effective id'),
    idOut('sgid', 'receives the saved id'),
  ],
  result: zero,
  routes: ids('getresgid', 'rgid', 'egid', 'sgid'),
  errors: { EFAULT: 'an address that can’t be written' },
  aliases: ['getresgid32'],
  of: 'thread',
  see: ['man 2 getresgid'],
});

export const setfsuid = call({
  does: 'changes the user id that counts when files are opened',
  arguments: [scalar('fsuid', 'the new id; −1 changes nothing', { type: 'uid_t' })],
  result: unsigned('the id before, also when nothing changed'),
  routes: ids('setfsuid', 'fsuid'),
  notes: [perThread, 'It tells no errors: call it again with −1 and look.'],
  aliases: ['setfsuid32'],
  of: 'thread',
  see: ['man 2 setfsuid'],
});

export const setfsgid = call({
  does: 'changes the group id that counts when files are opened',
  arguments: [scalar('fsgid', 'the new id; −1 changes nothing', { type: 'gid_t' })],
  result: unsigned('the id before, also when nothing changed'),
  routes: ids('setfsgid', 'fsgid'),
  notes: [perThread, 'It tells no errors: call it again with −1 and look.'],
  aliases: ['setfsgid32'],
  of: 'thread',
  see: ['man 2 setfsgid'],
});

export const getgroups = call({
  does: 'tells the supplementary groups',
  arguments: [
    count('size', 'how many ids `list` can hold; 0 only asks how many there are', {
      of: 'list',
      type: 'int',
    }),
    numbersOut('list', 'receives the ids', { array: 'Uint32Array', length: 'size' }),
  ],
  result: { kind: 'count', doc: 'how many groups there are' },
  routes: ids('getgroups', 'size', 'list'),
  errors: { EINVAL: '`size` is too small, and not 0' },
  aliases: ['getgroups32'],
  of: 'thread',
  see: ['man 2 getgroups'],
});

export const setgroups = call({
  does: 'changes the supplementary groups',
  arguments: [
    count('size', 'how many ids of `list` count', { of: 'list', type: 'int' }),
    numbersIn('list', 'the ids', { array: 'Uint32Array', length: 'size' }),
  ],
  result: zero,
  routes: ids('setgroups', 'size', 'list'),
  notes: [perThread],
  errors: { EPERM: 'without CAP_SETGID, or forbidden in this user namespace' },
  aliases: ['setgroups32'],
  of: 'thread',
  see: ['man 2 setgroups'],
});
