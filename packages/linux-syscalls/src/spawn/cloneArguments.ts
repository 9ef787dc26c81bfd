import { valueError, wrongType } from '@linux-syscalls/errors';
import { type From, struct } from '@linux-syscalls/types';
import {
  CLONE_AUTOREAP,
  CLONE_CHILD_CLEARTID,
  CLONE_CHILD_SETTID,
  CLONE_FILES,
  CLONE_FS,
  CLONE_INTO_CGROUP,
  CLONE_PARENT,
  CLONE_PARENT_SETTID,
  CLONE_SETTLS,
  CLONE_SIGHAND,
  CLONE_THREAD,
  SIGCHLD,
} from '../generated/constants.ts';

/** The fields of a `struct clone_args`, or such a record. */
export type CloneArguments = From<struct.clone_args>;

/** Flags that a child sharing this memory can’t have, and why. */
const refused: readonly (readonly [name: string, flag: number, why: string])[] = [
  ['CLONE_THREAD', CLONE_THREAD, 'a thread that executes a program ends Node'],
  ['CLONE_SIGHAND', CLONE_SIGHAND, 'the child would change how Node takes signals'],
  ['CLONE_SETTLS', CLONE_SETTLS, 'the child runs nothing that has thread-local storage'],
  ['CLONE_FILES', CLONE_FILES, 'the program would change the descriptors of Node'],
  ['CLONE_FS', CLONE_FS, 'the program would change the working directory, root and umask of Node'],
  ['CLONE_PARENT', CLONE_PARENT, 'nobody here could tell how the child ended'],
  ['CLONE_AUTOREAP', CLONE_AUTOREAP, 'nobody here could tell how the child ended'],
];

/** Fields that the kernel ignores without one of these flags: passing them alone is a mistake. */
const conditional = [
  ['cgroup', CLONE_INTO_CGROUP, 'CLONE_INTO_CGROUP'],
  ['parent_tid', CLONE_PARENT_SETTID, 'CLONE_PARENT_SETTID'],
  [
    'child_tid',
    CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID,
    'CLONE_CHILD_SETTID or CLONE_CHILD_CLEARTID',
  ],
] as const;

const provided = ['stack', 'stack_size', 'tls', 'pidfd'] as const;

/** Copies and checks the caller’s arguments. */
export function checkedArguments(value: CloneArguments): struct.clone_args {
  if (typeof value !== 'object' || value === null) {
    throw wrongType('spawn: cl_args', 'a struct clone_args or its fields', value);
  }
  const args = struct.clone_args.from(value);
  for (const [name, flag, why] of refused) {
    if ((args.flags & BigInt(flag)) !== 0n) refuse(`has ${name}: ${why}`);
  }
  for (const [field, flags, names] of conditional) {
    if (args[field] === 0n || (args.flags & BigInt(flags)) !== 0n) continue;
    const lost = flags > 0xffff_ffff ? '; "|" loses flags above 32 bits, so add them with "+"' : '';
    refuse(`has ${field}, which the kernel ignores without ${names}${lost}`);
  }
  for (const field of provided) {
    if (args[field] !== 0n) refuse(`has ${field}, which spawn itself provides`);
  }
  if (args.exit_signal !== 0n && args.exit_signal !== BigInt(SIGCHLD)) {
    refuse('has another exit_signal than SIGCHLD, which it is as soon as a program is executed');
  }
  return args;
}

function refuse(problem: string): never {
  throw valueError(`spawn: cl_args ${problem}`);
}
