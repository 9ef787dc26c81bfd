// Calls with wrong operands, each with the end of what the compiler says of it; compiled, never run.
import {
  F_GETFD,
  F_SETFD,
  F_SETLK,
  FUTEX_WAKE,
  fcntl,
  futex,
  IPC_STAT,
  KEYCTL_JOIN_SESSION_KEYRING,
  KEYCTL_REVOKE,
  keyctl,
  LANDLOCK_RULE_PATH_BENEATH,
  landlock_add_rule,
  PR_SET_DUMPABLE,
  PR_SET_NAME,
  PTRACE_CONT,
  prctl,
  ptrace,
  SECCOMP_SET_MODE_FILTER,
  SECCOMP_SET_MODE_STRICT,
  SETVAL,
  seccomp,
  semctl,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';

fcntl(1, F_SETLK, '37'); // 'flock | Integer | null'
fcntl(1, F_SETFD, '37'); // 'number'
fcntl(1, F_SETFD); // 'OperandsWanted<[arg: number]>'
fcntl(1, F_GETFD, 37); // 'Unused'
prctl(PR_SET_NAME, {}); // 'Path'
prctl(PR_SET_DUMPABLE, '37'); // 'Integer'
ptrace(PTRACE_CONT, 5, 37, 0); // 'Unused'
seccomp(SECCOMP_SET_MODE_FILTER, 0, {}); // 'sock_fprog | Integer | null'
seccomp(SECCOMP_SET_MODE_STRICT, 0, 37); // 'Unused'
keyctl(KEYCTL_JOIN_SESSION_KEYRING, {}); // 'Path | null'
keyctl(KEYCTL_REVOKE, '37'); // 'number'
futex(new Int32Array(1), FUTEX_WAKE, '37'); // 'number'
semctl(1, 0, SETVAL, '37'); // 'number'
semctl(1, 0, IPC_STAT, '37'); // 'semid_ds | Integer | null'
landlock_add_rule(1, LANDLOCK_RULE_PATH_BENEATH, '37', 0); // 'landlock_path_beneath_attr | Integer | null'
fcntl(1, 777, {}); // 'Operand'
nothrow.fcntl(1, F_SETLK, '37'); // 'flock | Integer | null'
