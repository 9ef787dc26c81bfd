import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isSlow } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import {
  __WALL,
  AT_EMPTY_PATH,
  CLONE_FILES,
  CLONE_FS,
  CLONE_INTO_CGROUP,
  CLONE_NEWPID,
  CLONE_NEWUSER,
  CLONE_NEWUTS,
  CLONE_PARENT,
  CLONE_PIDFD,
  CLONE_SETTLS,
  CLONE_SIGHAND,
  CLONE_THREAD,
  chdir,
  close,
  F_SETFD,
  LANDLOCK_ACCESS_FS_WRITE_FILE,
  landlock_create_ruleset,
  MNT_DETACH,
  mount,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  open,
  P_PIDFD,
  POLLIN,
  PR_GET_PDEATHSIG,
  PR_SET_DUMPABLE,
  PR_SET_NO_NEW_PRIVS,
  PR_SET_PDEATHSIG,
  PTRACE_CONT,
  PTRACE_TRACEME,
  pipe2,
  poll,
  prctl,
  ptrace,
  RLIMIT_NOFILE,
  read,
  rt_sigprocmask,
  SECCOMP_RET_ERRNO,
  SECCOMP_RET_KILL_PROCESS,
  SECCOMP_SET_MODE_FILTER,
  SIG_BLOCK,
  SIG_IGN,
  SIG_SETMASK,
  SIGCHLD,
  SIGKILL,
  SIGSTOP,
  SIGSYS,
  SIGTERM,
  SIGTRAP,
  SIGUSR1,
  SIGUSR2,
  SyscallError,
  struct,
  umount2,
  WEXITED,
  wait4,
  waitid,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { errno, SYS } from 'linux-syscalls/raw';
import { SpawnError, type Spawned, spawn } from 'linux-syscalls/spawn';
import { describe, expect, test } from 'vitest';
import { inChroot, since } from './kernel.ts';
import { filterOf as answering } from './seccomp.ts';
import { temporaryDirectory } from './temporary.ts';
import { until } from './worker.ts';

type Context = Parameters<typeof since>[1] & { skip(condition: boolean, note: string): void };
type Arguments = Parameters<typeof spawn>[1];

const needsRoot = process.getuid!() !== 0;

/** Spawns; skips where there is no clone3, as under emulators. */
function spawned(context: Context, program: Batch, cl_args?: Arguments): Spawned {
  return since('5.5', context, () => spawn(program, cl_args));
}

/** What spawning a program throws. */
function failure(context: Context, program: Batch, cl_args?: Arguments): unknown {
  return since('5.5', context, () => {
    try {
      return spawn(program, cl_args);
    } catch (error) {
      if ((error as SyscallError).code === 'ENOSYS') throw error;
      return error;
    }
  });
}

/** Waits for a child, and tells its status. */
function statusOf(pid: number): number {
  const status = new Int32Array(1);
  expect(wait4(pid, status, 0, null)).toBe(pid);
  return status[0]!;
}

/** A child of that id is there no more, not as a zombie either. */
function expectGone(pid: number): void {
  expect(pid).toBeGreaterThan(0);
  expect(() => wait4(pid, null, __WALL, null)).toThrow(expect.objectContaining({ code: 'ECHILD' }));
}

/** Runs a program whose output goes into a pipe; what it wrote, after it has ended well. */
function outputOf(context: Context, record: (program: Batch) => void, cl_args?: Arguments): string {
  const [readEnd, writeEnd] = pipe();
  const program = new Batch();
  program.dup3(writeEnd, 1, 0);
  record(program);
  try {
    let pid = 0;
    try {
      ({ pid } = spawned(context, program, cl_args));
    } finally {
      close(writeEnd);
    }
    const text = readAll(readEnd);
    expect(statusOf(pid)).toBe(0);
    return text;
  } finally {
    close(readEnd);
  }
}

function pipe(): [readEnd: number, writeEnd: number] {
  const ends = new Int32Array(2);
  pipe2(ends, O_CLOEXEC);
  return [ends[0]!, ends[1]!];
}

function readAll(fd: number): string {
  const buffer = Buffer.alloc(65536);
  let length = 0;
  for (let count = -1; count !== 0; length += count) count = read(fd, buffer.subarray(length));
  return buffer.toString('utf8', 0, length);
}

const shell = (program: Batch, script: string, ...more: readonly string[]) =>
  program.execve('/bin/sh', ['sh', '-c', script, ...more], []);

/** The value of a line of /proc/self/status, as the executed program has it. */
function statusLines(context: Context, record: (program: Batch) => void): Map<string, string> {
  const text = outputOf(context, (program) => {
    record(program);
    program.execve('/bin/cat', ['cat', '/proc/self/status'], []);
  });
  const pairs = text.trim().split('\n');
  return new Map(pairs.map((line) => line.split(/:\s*/) as [string, string]));
}

/** A filter that answers one call so, and allows the others. */
function filterOf(nr: number, action: number): struct.sock_fprog {
  const instructions = answering(nr, action);
  const filter = struct.sock_filter.array(instructions.length);
  instructions.forEach((instruction, i) => {
    filter[i] = instruction;
  });
  return struct.sock_fprog.from({ len: filter.length, filter: bytesOf(filter) });
}

const mask = (...signals: readonly number[]) =>
  BigUint64Array.of(signals.reduce((bits, signal) => bits | (1n << BigInt(signal - 1)), 0n));
const hex = (bits: BigUint64Array) => bits[0]!.toString(16).padStart(16, '0');
const everySignal = mask(...Array.from({ length: 64 }, (_, i) => i + 1));

describe('the program that is executed', () => {
  test('has the arguments and the environment that it was given, and its output goes into a pipe', (context) => {
    const output = outputOf(context, (program) => {
      program.execve('/bin/sh', ['sh', '-c', 'echo "$0 $# $1" $A', 'zero', 'ä b'], ['A=1']);
    });
    expect(output).toBe('zero 1 ä b 1\n');
  });

  test('has descriptors that the batch opened, numbered by their results', (context) => {
    const output = outputOf(context, (program) => {
      const fd = program.open('/proc/self/stat', O_RDONLY);
      program.dup3(fd, 0, 0);
      shell(program, 'read -r line && echo "$line"');
    });
    expect(output).toMatch(/^\d+ \(/);
  });

  test('has none that are close-on-exec, and those of which the flag was cleared', (context) => {
    const [readEnd, writeEnd] = pipe();
    const script = `for fd in ${readEnd} ${writeEnd}; do test -e /proc/self/fd/$fd && echo $fd; done; true`;
    const output = outputOf(context, (program) => {
      program.fcntl(readEnd, F_SETFD, 0);
      shell(program, script);
    });
    expect(output).toBe(`${readEnd}\n`);
    for (const fd of [readEnd, writeEnd]) close(fd);
  });

  test('can be one of a descriptor', (context) => {
    const fd = open('/bin/sh', O_RDONLY);
    const output = outputOf(context, (program) => {
      program.execveat(fd, '', ['sh', '-c', 'echo $0', 'x'], null, AT_EMPTY_PATH);
    });
    expect(output).toBe('x\n');
    close(fd);
  });

  test('can be the first of several that is there', (context) => {
    const output = outputOf(context, (program) => {
      program.execve('/nowhere', ['x'], []).mayFail();
      shell(program, 'echo found');
    });
    expect(output).toBe('found\n');
  });

  test('starts in another directory, and Node stays in its own', (context) => {
    const before = process.cwd();
    const output = outputOf(context, (program) => {
      program.chdir('/proc');
      program.umask(0o27);
      shell(program, 'pwd; umask');
    });
    expect(output).toBe('/proc\n0027\n');
    expect(process.cwd()).toBe(before);
    expect(process.umask()).not.toBe(0o27);
  });

  test('has other limits, and Node its own', (context) => {
    const before = readFileSync('/proc/self/limits', 'utf8');
    const output = outputOf(context, (program) => {
      const limit = struct.rlimit64.from({ rlim_cur: 77, rlim_max: 77 });
      program.prlimit64(0, RLIMIT_NOFILE, limit, null);
      shell(program, 'ulimit -n');
    });
    expect(output).toBe('77\n');
    expect(readFileSync('/proc/self/limits', 'utf8')).toBe(before);
  });

  test('has a session of its own', (context) => {
    const [readEnd, writeEnd] = pipe();
    const program = new Batch();
    program.dup3(writeEnd, 1, 0);
    program.setsid();
    shell(program, 'read -r line < /proc/self/stat; echo "$line"');
    const { pid } = spawned(context, program);
    close(writeEnd);
    // pid (comm) state ppid pgrp session
    const fields = readAll(readEnd).split(/\) /)[1]!.split(' ');
    expect(fields.slice(1, 4).map(Number)).toEqual([process.pid, pid, pid]);
    close(readEnd);
    statusOf(pid);
  });

  test('has given up credentials, and Node has not', (context) => {
    context.skip(needsRoot, 'giving up credentials needs some');
    const lines = statusLines(context, (program) => {
      program.setgroups(1, Uint32Array.of(7));
      program.setresgid(1234, 1234, 1234);
      program.setresuid(123_456, 123_456, 123_456);
    });
    expect(lines.get('Uid')).toBe('123456\t123456\t123456\t123456');
    expect(lines.get('Gid')).toBe('1234\t1234\t1234\t1234');
    expect(lines.get('Groups')!.trim()).toBe('7');
    expect(lines.get('CapEff')).toBe('0000000000000000');
    expect([process.getuid!(), process.getgid!()]).toEqual([0, 0]);
    // The kernel has protected the memory that both had: no other test expects that.
    prctl(PR_SET_DUMPABLE, 1);
  });

  test('lives in namespaces of its own', (context) => {
    context.skip(needsRoot, 'a namespace of its own needs root');
    const record = (program: Batch) => {
      program.sethostname(Buffer.from('elsewhere'));
      shell(program, 'read -r name < /proc/sys/kernel/hostname; echo $name $$');
    };
    const flags = CLONE_NEWUTS | CLONE_NEWPID;
    expect(outputOf(context, record, { flags })).toBe('elsewhere 1\n');
    expect(readFileSync('/proc/sys/kernel/hostname', 'utf8')).not.toBe('elsewhere\n');
  });

  test('is born into a control group', async (context) => {
    context.skip(needsRoot, 'to make a control group needs root');
    const groups = join(temporary, 'groups');
    mkdirSync(groups);
    try {
      mount('none', groups, 'cgroup2', 0, null);
    } catch (error) {
      return context.skip(true, `no hierarchy of control groups: ${(error as Error).message}`);
    }
    const mine = join(groups, `linux-syscalls-${process.pid}`);
    mkdirSync(mine);
    const cgroup = open(mine, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    try {
      const output = outputOf(context, (program) => shell(program, '/bin/cat /proc/self/cgroup'), {
        flags: CLONE_INTO_CGROUP,
        cgroup,
      });
      expect(output).toMatch(new RegExp(`^0::.*/linux-syscalls-${process.pid}$`, 'm'));
    } finally {
      close(cgroup);
      // Newer kernels count a child until it has left its processor, which may be after the wait.
      const events = join(mine, 'cgroup.events');
      await until(() => /^populated 0$/m.test(readFileSync(events, 'utf8')));
      rmdirSync(mine);
      umount2(groups, MNT_DETACH);
    }
  });

  test('is bound by Landlock, and Node is not', (context) => {
    const handled_access_fs = LANDLOCK_ACCESS_FS_WRITE_FILE;
    const attr = struct.landlock_ruleset_attr.from({ handled_access_fs });
    let rules = 0;
    try {
      rules = landlock_create_ruleset(attr, 8);
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      context.skip(true, `this kernel or emulator has no Landlock: ${error.code}`);
    }
    const file = join(temporary, 'forbidden');
    writeFileSync(file, '');
    const output = outputOf(context, (program) => {
      program.prctl(PR_SET_NO_NEW_PRIVS, 1);
      program.landlock_restrict_self(rules);
      shell(program, '{ echo x > "$0"; } 2>&1 || echo refused', file);
    });
    expect(output).toMatch(/refused\n$/);
    expect(readFileSync(file, 'utf8')).toBe('');
    writeFileSync(file, 'x');
    close(rules);
  });

  test('is bound by a filter of seccomp, and Node is not', (context) => {
    const filter = filterOf(SYS.chdir, SECCOMP_RET_ERRNO | errno.EXDEV!);
    const output = outputOf(context, (program) => {
      program.prctl(PR_SET_NO_NEW_PRIVS, 1);
      program.seccomp(SECCOMP_SET_MODE_FILTER, 0, filter);
      shell(program, '{ cd /; } 2>/dev/null || echo refused');
    });
    expect(output).toBe('refused\n');
    expect(chdir('.')).toBe(0);
  });
});

describe('signals', () => {
  test('have their default action and the mask of the thread that spawned, which keeps its own', (context) => {
    // Node ignores SIGPIPE and handles others.
    expect(readFileSync('/proc/self/status', 'utf8')).not.toMatch(/^SigIgn:\s*0+$/m);
    const before = new BigUint64Array(1);
    const after = new BigUint64Array(1);
    rt_sigprocmask(SIG_BLOCK, mask(SIGUSR1), before);
    try {
      const blocked = BigUint64Array.of(before[0]! | mask(SIGUSR1)[0]!);
      const lines = statusLines(context, () => {});
      expect(lines.get('SigBlk')).toBe(hex(blocked));
      expect(lines.get('SigIgn')).toBe(hex(mask()));
      expect(lines.get('SigCgt')).toBe(hex(mask()));
      rt_sigprocmask(SIG_BLOCK, null, after);
      expect(after).toEqual(blocked);
    } finally {
      rt_sigprocmask(SIG_SETMASK, before, null);
    }
  });

  test('are ignored where the batch says so', (context) => {
    const lines = statusLines(context, (program) => {
      const ignore = struct.sigaction.from({ sa_handler: SIG_IGN });
      for (const signal of [SIGUSR1, SIGUSR2]) program.rt_sigaction(signal, ignore, null);
    });
    expect(lines.get('SigIgn')).toBe(hex(mask(SIGUSR1, SIGUSR2)));
  });

  test('are blocked until a batch that calls rt_sigprocmask lets them through', (context) => {
    const pending = mask(SIGTERM);
    const blockable = everySignal[0]! & ~mask(SIGKILL, SIGSTOP)[0]!;
    const lines = statusLines(context, (program) => {
      program.kill(program.getpid(), SIGTERM);
      program.rt_sigprocmask(SIG_BLOCK, null, null);
    });
    expect(lines.get('SigBlk')).toBe(hex(BigUint64Array.of(blockable)));
    expect(lines.get('ShdPnd')).toBe(hex(pending));
    const chosen = statusLines(context, (program) => {
      program.rt_sigprocmask(SIG_SETMASK, mask(SIGUSR1), null);
    });
    expect(chosen.get('SigBlk')).toBe(hex(mask(SIGUSR1)));
  });
});

describe('a child that executes nothing', () => {
  test('is told by the step that failed, and waited for', (context) => {
    const program = new Batch();
    const pid = program.getpid();
    program.chdir('/');
    program.execve('/no/such/program', ['x'], null);
    for (const flags of [0, CLONE_PIDFD]) {
      expect(failure(context, program, { flags })).toMatchObject({
        name: 'SyscallError',
        code: 'ENOENT',
        errno: -2,
        syscall: 'execve',
        path: '/no/such/program',
        step: 2,
      });
      expectGone(pid.value);
    }
  });

  test('makes nothing after the step that failed, but for what is always made', (context) => {
    const program = new Batch();
    program.dup3(0x3fff_ffff, 1, 0);
    const never = program.getpid();
    const pid = program.getpid().always();
    program.execve('/bin/sh', ['sh'], null);
    expect(failure(context, program)).toMatchObject({ code: 'EBADF', syscall: 'dup3', step: 0 });
    expect(never.made).toBe(false);
    expectGone(pid.value);
  });

  test('is told where it was killed', (context) => {
    const program = new Batch();
    const pid = program.getpid();
    program.kill(pid, SIGKILL);
    program.execve('/bin/sh', ['sh'], null);
    const error = failure(context, program, { flags: CLONE_PIDFD });
    expect(error).toBeInstanceOf(SpawnError);
    expect(error).toMatchObject({
      code: 'ERR_LINUX_SYSCALLS_NOT_EXECUTED',
      message:
        'spawn: the child was ended by signal 9 in step 1, kill, and executed no other program',
      status: SIGKILL,
      step: 1,
    });
    expectGone(pid.value);
  });

  test('ends by a signal that came before, once it is let through', (context) => {
    const program = new Batch();
    const pid = program.getpid();
    program.kill(pid, SIGTERM);
    program.chdir('/');
    program.execve('/bin/sh', ['sh'], null);
    expect(failure(context, program)).toMatchObject({ status: SIGTERM, step: 3 });
    expectGone(pid.value);
  });

  test('is told where a filter killed it, and Node lives', (context) => {
    const [major = 0, minor = 0] = release().split('.').map(Number);
    const shared = major < 5 || (major === 5 && minor < 16);
    context.skip(shared, 'before Linux 5.16 a core dump takes all who share the memory along');
    const program = new Batch();
    const pid = program.getpid();
    program.prctl(PR_SET_NO_NEW_PRIVS, 1);
    program.seccomp(SECCOMP_SET_MODE_FILTER, 0, filterOf(SYS.setsid, SECCOMP_RET_KILL_PROCESS));
    program.setsid();
    program.execve('/bin/sh', ['sh'], null);
    const error = failure(context, program);
    expect(error).toMatchObject({ name: 'SpawnError', step: 3 });
    expect((error as SpawnError).status! & 0x7f).toBe(SIGSYS);
    expectGone(pid.value);
  });

  test('is told how it ended itself', (context) => {
    const program = new Batch();
    program.exit_group(3);
    program.execve('/bin/sh', ['sh'], null);
    expect(failure(context, program)).toMatchObject({
      name: 'SpawnError',
      status: 3 << 8,
      step: 0,
    });
  });

  test('is told if it came to the end', (context) => {
    const program = new Batch();
    program.execve('/nowhere', ['x'], null).mayFail();
    const error = failure(context, program);
    expect(error).toBeInstanceOf(SpawnError);
    expect(error).not.toHaveProperty('step');
  });

  test('is not made where clone3 refuses', (context) => {
    const program = new Batch();
    const pid = program.getpid();
    shell(program, 'exit 0');
    statusOf(spawned(context, program).pid);
    expect(pid.made).toBe(true);
    expect(failure(context, program, { flags: 1n << 63n })).toMatchObject({
      code: 'EINVAL',
      syscall: 'clone3',
    });
    expect(pid.made).toBe(false);
    expect(failure(context, program, { set_tid_size: 1 })).toMatchObject({ syscall: 'clone3' });
  });
});

describe('a child that is traced', () => {
  const tracedShell = (script: string, record: (program: Batch) => void = () => {}) => {
    const program = new Batch();
    program.ptrace(PTRACE_TRACEME, 0);
    record(program);
    shell(program, script);
    return program;
  };

  test.for([0, CLONE_PIDFD])('stops where it executes (%s), for its tracer', (flags, context) => {
    const { pid, pidfd } = spawned(context, tracedShell('exit 3'), { flags });
    expect(statusOf(pid)).toBe((SIGTRAP << 8) | 0x7f);
    ptrace(PTRACE_CONT, pid, null, 0);
    expect(statusOf(pid)).toBe(3 << 8);
    if (flags === CLONE_PIDFD) close(pidfd!);
    else expect(pidfd).toBeUndefined();
  });

  test('is there as soon as it executes where it blocks the signal that stops it', (context) => {
    const [readEnd, writeEnd] = pipe();
    const program = tracedShell('read line; exit 4', (batch) => {
      batch.dup3(readEnd, 0, 0);
      batch.rt_sigprocmask(SIG_BLOCK, null, null);
    });
    const { pid } = spawned(context, program);
    close(readEnd);
    close(writeEnd);
    expect(statusOf(pid)).toBe(4 << 8);
  });

  test('is waited for where a call has failed, or it was killed', (context) => {
    const program = new Batch();
    const pid = program.getpid();
    program.ptrace(PTRACE_TRACEME, 0);
    program.execve('/nowhere', ['x'], null).mayFail();
    program.chdir('/nowhere');
    expect(failure(context, program)).toMatchObject({ code: 'ENOENT', step: 3 });
    expectGone(pid.value);
    const killed = tracedShell('exit 0', (batch) => batch.kill(batch.getpid(), SIGKILL));
    expect(failure(context, killed)).toMatchObject({
      name: 'SpawnError',
      status: SIGKILL,
      step: 2,
    });
    const ended = tracedShell('exit 0', (batch) => batch.exit(5));
    expect(failure(context, ended)).toMatchObject({ status: 5 << 8, step: 1 });
  });
});

describe('until it executes', () => {
  /** The parent-death signal after what a batch records. */
  function deathSignal(context: Context, record: (program: Batch) => void, flags = 0): number {
    const signal = new Int32Array(new ArrayBuffer(4));
    const program = new Batch();
    record(program);
    program.prctl(PR_GET_PDEATHSIG, signal);
    shell(program, 'exit 0');
    expect(statusOf(spawned(context, program, { flags }).pid)).toBe(0);
    return signal[0]!;
  }

  test('a child is to be killed when its parent ends, and Node is not', (context) => {
    expect(deathSignal(context, () => {})).toBe(SIGKILL);
    const signal = Int32Array.of(-1);
    prctl(PR_GET_PDEATHSIG, signal);
    expect(signal[0]).toBe(0);
  });

  test('it stays so in namespaces of its own', (context) => {
    context.skip(needsRoot, 'a namespace of its own needs root');
    expect(deathSignal(context, () => {}, CLONE_NEWPID)).toBe(SIGKILL);
    context.skip(inChroot(), 'who lives in a chroot gets no user namespace');
    expect(deathSignal(context, () => {}, CLONE_NEWUSER)).toBe(SIGKILL);
  });

  test.for<[what: string, record: (program: Batch) => void]>([
    ['setuid', (program) => program.setuid(1234)],
    ['setgid', (program) => program.setgid(1234)],
    ['setreuid', (program) => program.setreuid(1234, 1234)],
    ['setregid', (program) => program.setregid(1234, 1234)],
    ['setresuid', (program) => program.setresuid(1234, 1234, 1234)],
    ['setresgid', (program) => program.setresgid(1234, 1234, 1234)],
    ['setfsuid', (program) => program.setfsuid(1234)],
    ['setfsgid', (program) => program.setfsgid(1234)],
    ['unshare', (program) => program.unshare(CLONE_NEWUSER)],
  ])('it stays so after %s, which makes the kernel forget it', ([what, record], context) => {
    context.skip(needsRoot, 'another id needs root');
    context.skip(what === 'unshare' && inChroot(), 'who lives in a chroot gets no user namespace');
    expect(deathSignal(context, record)).toBe(SIGKILL);
    prctl(PR_SET_DUMPABLE, 1);
  });

  test('it stays so after a program that could not be executed', (context) => {
    expect(
      deathSignal(context, (program) => program.execve('/nowhere', ['x'], null).mayFail()),
    ).toBe(SIGKILL);
  });

  test('the signal is what the batch chooses', (context) => {
    const record = (program: Batch) => program.prctl(PR_SET_PDEATHSIG, SIGTERM);
    expect(deathSignal(context, record)).toBe(SIGTERM);
  });

  test('it ends where a filter of its own forbids what takes the signal back', (context) => {
    const program = new Batch();
    const pid = program.getpid();
    program.prctl(PR_SET_NO_NEW_PRIVS, 1);
    program.seccomp(
      SECCOMP_SET_MODE_FILTER,
      0,
      filterOf(SYS.prctl, SECCOMP_RET_ERRNO | errno.EXDEV!),
    );
    shell(program, 'exit 0');
    expect(failure(context, program)).toMatchObject({
      name: 'SyscallError',
      code: 'EXDEV',
      syscall: 'prctl',
      step: 3,
    });
    expectGone(pid.value);
  });
});

function shellProgram(script: string): Batch {
  const program = new Batch();
  shell(program, script);
  return program;
}

test('a descriptor of the child can be polled and waited for', (context) => {
  const [readEnd, writeEnd] = pipe();
  const program = new Batch();
  program.dup3(readEnd, 0, 0);
  shell(program, 'read line; exit 7');
  const { pid, pidfd } = spawned(context, program, { flags: CLONE_PIDFD });
  close(readEnd);
  const polled = struct.pollfd.array(1);
  struct.pollfd.set(polled[0]!, { fd: pidfd!, events: POLLIN });
  expect(poll(polled, 1, 0)).toBe(0);
  close(writeEnd);
  expect(poll(polled, 1, -1)).toBe(1);
  const info = struct.siginfo.alloc();
  waitid(P_PIDFD, pidfd!, info, WEXITED, null);
  expect(() => waitid(P_PIDFD, pidfd!, info, WEXITED, null)).toThrow(/ECHILD/);
  close(pidfd!);
  expectGone(pid);
});

test('a program can be spawned as often as you like, and none of its results are lost', (context) => {
  const program = new Batch();
  const pid = program.getpid();
  const parent = program.getppid();
  program.execve('/bin/sh', ['sh', '-c', 'exit 5'], null);
  const pids = Array.from({ length: 3 }, () => {
    const child = spawned(context, program);
    expect([pid.value, parent.value]).toEqual([child.pid, process.pid]);
    return child.pid;
  });
  expect(pids.map(statusOf)).toEqual([5 << 8, 5 << 8, 5 << 8]);
});

describe('refuses', () => {
  const any = (value: unknown): never => value as never;

  test('what is no batch, and one that executes nothing', () => {
    for (const wrong of [undefined, null, {}, Object.create(new Batch()), () => {}]) {
      expect(() => spawn(any(wrong))).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }),
      );
    }
    const program = new Batch();
    program.getpid();
    expect(() => spawn(program)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }),
    );
  });

  test.each<[what: string, cl_args: Arguments]>([
    ['a thread', { flags: CLONE_THREAD }],
    ['shared handlers of signals', { flags: CLONE_SIGHAND }],
    ['other thread-local storage', { flags: CLONE_SETTLS }],
    ['shared descriptors', { flags: CLONE_FILES }],
    ['a shared directory', { flags: CLONE_FS | CLONE_PIDFD }],
    ['a sibling', { flags: CLONE_PARENT }],
    ['a stack of the caller’s', { stack: 4096 }],
    ['the size of one', { stack_size: 4096 }],
    ['a place for the descriptor', { flags: CLONE_PIDFD, pidfd: 4096 }],
    ['storage', { tls: 4096 }],
    ['another signal at the end', { exit_signal: SIGUSR1 }],
    ['a place for the id without its flag', { parent_tid: 4096 }],
    ['a place for the id in the child without its flag', { child_tid: 4096 }],
    ['a control group without its flag', { cgroup: 3 }],
  ])('%s', (_, cl_args) => {
    expect(() => spawn(shellProgram('exit 0'), cl_args)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }),
    );
  });

  test('a control group whose flag "|" has lost', () => {
    const flags = CLONE_PIDFD | CLONE_INTO_CGROUP;
    expect(flags).toBe(CLONE_PIDFD);
    expect(() => spawn(shellProgram('exit 0'), { flags, cgroup: 3 })).toThrow(
      'spawn: cl_args has cgroup, which the kernel ignores without CLONE_INTO_CGROUP; "|" loses flags above 32 bits, so add them with "+"',
    );
  });

  test('clone arguments of a wrong kind', () => {
    const program = shellProgram('exit 0');
    for (const wrong of [1, null, 'x', { flag: 1 }, { flags: 'x' }, struct.rlimit64.alloc()]) {
      expect(() => spawn(program, any(wrong))).toThrow(TypeError);
    }
    expect(() => spawn(program, { flags: -1 })).toThrow(RangeError);
    expect(() => spawn(program, { flags: 0.5 })).toThrow(RangeError);
  });

  test('a program whose memory is gone', () => {
    const program = new Batch();
    const path = new Uint8Array(Buffer.from('/dev/null'));
    const buffer = new Uint8Array(8);
    program.read(0, buffer);
    program.execve(path, ['x'], null);
    structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
    expect(() => spawn(program)).toThrow(TypeError);
  });

  test('texts that the kernel would cut', () => {
    const program = new Batch();
    expect(() => program.execve('/bin/sh', ['a\0b'], null)).toThrow(TypeError);
    expect(() => program.execve('/bin/sh', any([1]), null)).toThrow(TypeError);
    expect(() => program.execve('/bin/sh', any('sh'), null)).toThrow(TypeError);
    expect(() => spawn(program)).toThrow(TypeError);
  });
});

test('SIGCHLD may be named, and a record passed, which stays as it was', (context) => {
  const args = struct.clone_args.from({ exit_signal: SIGCHLD });
  const { pid } = spawned(context, shellProgram('exit 4'), args);
  expect(statusOf(pid)).toBe(4 << 8);
  expect(args.flags).toBe(0n);
  expect(args.stack).toBe(0n);
});

const temporary = temporaryDirectory();
const modules = ['index', 'batch', 'spawn'].map(
  (name) => new URL(`../dist/${name}.js`, import.meta.url).href,
);

/** Runs code in a thread where `calls`, `Batch` and `spawn` are; it answers with what that returns. */
function thread(code: string, workerData: unknown): Worker {
  const prelude = `
    const { parentPort, workerData } = require('node:worker_threads');
    Promise.all(${JSON.stringify(modules)}.map((module) => import(module))).then(
      ([calls, { Batch }, { spawn }]) => parentPort.postMessage((() => {${code}})()),
    );`;
  return new Worker(prelude, { eval: true, workerData });
}

function messageOf<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Where code is slow, starting a thread takes as long as many children. */
const [threadsAtOnce, childrenOfThread] = isSlow ? [2, 10] : [4, 20];

test('several threads spawn at once, and each gets its own children', async (context) => {
  statusOf(spawned(context, shellProgram('exit 0')).pid);
  const code = `
    const status = new Int32Array(1);
    const pids = new Set();
    for (let i = 0; i < ${childrenOfThread}; i++) {
      const program = new Batch();
      const pid = program.getpid();
      program.execve('/bin/sh', ['sh', '-c', 'exit ' + workerData], null);
      const child = spawn(program);
      if (child.pid !== pid.value) return 'results of another child';
      if (calls.wait4(child.pid, status, 0, null) !== child.pid) return 'no child';
      if (status[0] !== workerData << 8) return 'another program';
      pids.add(child.pid);
      const missing = new Batch();
      missing.execve('/nowhere/' + workerData, ['x'], null);
      try {
        spawn(missing);
      } catch ({ code, path }) {
        if (code !== 'ENOENT' || path !== '/nowhere/' + workerData) return code + path;
      }
    }
    return pids.size;`;
  const threads = Array.from({ length: threadsAtOnce }, (_, i) => messageOf(thread(code, i + 1)));
  expect(await Promise.all(threads)).toEqual(Array(threadsAtOnce).fill(childrenOfThread));
});

const rounds = isSlow ? 30 : 1000;

test(`${rounds} children come and go while other threads work`, {
  timeout: 600_000,
}, async (context) => {
  statusOf(spawned(context, shellProgram('exit 0')).pid);
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const load = `
    const { readFileSync } = require('node:fs');
    const { gzipSync } = require('node:zlib');
    let kept = [];
    const work = () => {
      kept.push(gzipSync(readFileSync('/proc/self/maps')), new Array(1000).fill({}));
      if (kept.length > 1000) kept = [];
      if (workerData[0] === 0) setImmediate(work);
    };
    work();
    return 'here';`;
  const workers = [1, 2].map(() => thread(load, stop));
  const ends = workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
  await Promise.all(workers.map((worker) => messageOf(worker)));

  const good = shellProgram('exit 0');
  const bad = new Batch();
  const gone = bad.getpid();
  bad.execve('/nowhere', ['true'], []);
  const children: number[] = [];
  for (let i = 0; i < rounds; i++) {
    if (i % 10 > 0) {
      children.push(spawn(good).pid);
      continue;
    }
    expect(() => spawn(bad)).toThrow(/ENOENT/);
    expectGone(gone.value);
    for (const pid of children.splice(0)) expect(statusOf(pid)).toBe(0);
  }
  for (const pid of children) expect(statusOf(pid)).toBe(0);
  stop[0] = 1;
  await Promise.all(ends);
});
