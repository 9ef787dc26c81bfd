/**
 * trace: prints each call that a command makes, and its children too: strace in small. Paths are read
 * out of the other process; errors have their names.
 *
 *     node examples/dist/trace.js cat /etc/hostname
 *
 * It waits without blocking: any thread may wait, and ptrace's calls are this thread's, which made the child.
 */

import {
  __WALL,
  PTRACE_CONT,
  PTRACE_GET_SYSCALL_INFO,
  PTRACE_O_EXITKILL,
  PTRACE_O_TRACECLONE,
  PTRACE_O_TRACEEXEC,
  PTRACE_O_TRACEFORK,
  PTRACE_O_TRACESYSGOOD,
  PTRACE_O_TRACEVFORK,
  PTRACE_SETOPTIONS,
  PTRACE_SYSCALL,
  PTRACE_SYSCALL_INFO_ENTRY,
  PTRACE_SYSCALL_INFO_EXIT,
  PTRACE_TRACEME,
  ptrace,
  SIGTRAP,
  struct,
  WEXITSTATUS,
  WIFEXITED,
  WIFSIGNALED,
  WSTOPSIG,
  WTERMSIG,
} from 'linux-syscalls';
import { wait4 } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { calls } from 'linux-syscalls/calls';
import { arch, errnoMessage, errnoName, readString, SYS } from 'linux-syscalls/raw';
import { execute, start, usage } from './lib/command.ts';

const command = process.argv.slice(2);
if (command.length === 0) usage('trace.js ‹command›…');

const nameOf = new Map(Object.entries(SYS).map(([name, number]) => [BigInt(number ?? -1), name]));
const info = struct.ptrace_syscall_info.alloc();
const status = new Int32Array(1);

const program = new Batch();
program.ptrace(PTRACE_TRACEME, 0);
execute(program, command);
const { pid: first } = start(program);
await wait4(first, status, 0, null); // until it stops before the first instruction of env
const options =
  PTRACE_O_EXITKILL |
  PTRACE_O_TRACESYSGOOD |
  PTRACE_O_TRACEEXEC |
  PTRACE_O_TRACEFORK |
  PTRACE_O_TRACEVFORK |
  PTRACE_O_TRACECLONE;
ptrace(PTRACE_SETOPTIONS, first, undefined, options);
ptrace(PTRACE_CONT, first); // until env executes the command

/** What is traced, and the call that each is in. */
const traced: Map<number, string> = new Map([[first, '']]);
while (traced.size > 0) {
  const pid = await wait4(-1, status, __WALL, null);
  const [word = 0] = status;
  if (WIFEXITED(word)) end(pid, `exited with ${WEXITSTATUS(word)}`);
  else if (WIFSIGNALED(word)) end(pid, `killed by signal ${WTERMSIG(word)}`);
  else ptrace(PTRACE_SYSCALL, pid, undefined, signalAfter(pid, word));
}

function end(pid: number, how: string): void {
  traced.delete(pid);
  console.error(`${pid} +++ ${how} +++`);
}

/** Looks at why a process has stopped. @returns the signal that it is to get, or 0. */
function signalAfter(pid: number, word: number): number {
  const signal = WSTOPSIG(word);
  if (signal === (SIGTRAP | 0x80))
    atCall(pid); // what PTRACE_O_TRACESYSGOOD is for
  else if (!traced.has(pid))
    traced.set(pid, ''); // a child, which begins with SIGSTOP
  else if (word >> 16 === 0 && signal !== SIGTRAP) return signal;
  return 0;
}

function atCall(pid: number): void {
  ptrace(PTRACE_GET_SYSCALL_INFO, pid, struct.ptrace_syscall_info.size, info);
  if (info.op === PTRACE_SYSCALL_INFO_ENTRY) {
    const name = nameOf.get(info.entry.nr) ?? `call ${info.entry.nr}`;
    traced.set(pid, `${name}(${shown(pid, name, [...info.entry.args]).join(', ')})`);
  } else if (info.op === PTRACE_SYSCALL_INFO_EXIT) {
    const { rval, is_error } = info.exit;
    const code = Number(-rval);
    const result = is_error ? `${errnoName(code)} (${errnoMessage(code)})` : number(rval);
    console.error(`${pid} ${traced.get(pid)} = ${result}`);
  }
}

/** The registers of a call, as many as it takes, and paths as texts. */
function shown(pid: number, name: string, values: readonly bigint[]): string[] {
  const route = arch && calls[name]?.routes[arch];
  if (!route || 'by' in route) return values.map(number);
  const [, ...words] = route;
  return words.map((word, i) => {
    const argument = calls[name]?.arguments.find((it) => it.name === word);
    return argument?.kind === 'path' ? text(pid, values[i]!) : number(values[i]!);
  });
}

function text(pid: number, address: bigint): string {
  try {
    return JSON.stringify(readString(address, { pid }));
  } catch {
    return number(address); // There is no text, and the call will say so.
  }
}

/** Small numbers as they are, also negative ones of 32 bits; others may be addresses. */
function number(value: bigint): string {
  const signed = BigInt.asIntN(32, value);
  const isSmall = value === signed || BigInt.asUintN(32, value) === BigInt.asUintN(64, value);
  if (isSmall && signed > -4096n && signed < 2n ** 22n) return String(signed);
  return `0x${BigInt.asUintN(64, value).toString(16)}`;
}
