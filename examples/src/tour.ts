/**
 * The tour of `npm start`: what only this package does, each in a few lines. What a machine can't
 * show it says in a sentence, so that the tour ends well everywhere.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IFA_ADDRESS } from '@linux-syscalls/types/linux/if_addr';
import { inet_ntop } from '@linux-syscalls/types/linux/in';
import { NETLINK_ROUTE } from '@linux-syscalls/types/linux/netlink';
import { RTM_GETADDR } from '@linux-syscalls/types/linux/rtnetlink';
import {
  AF_NETLINK,
  AT_FDCWD,
  close,
  LANDLOCK_ACCESS_FS_EXECUTE,
  LANDLOCK_ACCESS_FS_READ_DIR,
  LANDLOCK_ACCESS_FS_READ_FILE,
  LANDLOCK_RULE_PATH_BENEATH,
  landlock_add_rule,
  landlock_create_ruleset,
  O_CLOEXEC,
  O_PATH,
  O_RDONLY,
  openat,
  PR_SET_NO_NEW_PRIVS,
  PTRACE_GET_SYSCALL_INFO,
  PTRACE_O_EXITKILL,
  PTRACE_O_TRACESYSGOOD,
  PTRACE_SETOPTIONS,
  PTRACE_SYSCALL,
  PTRACE_SYSCALL_INFO_ENTRY,
  PTRACE_TRACEME,
  ptrace,
  read,
  SOCK_CLOEXEC,
  SOCK_RAW,
  SyscallError,
  socket,
  struct,
  WIFSTOPPED,
  wait4,
  write,
} from 'linux-syscalls';
import { read as readLater } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { arch, SYS } from 'linux-syscalls/raw';
import { spawn } from 'linux-syscalls/spawn';
import { pipe2 } from 'linux-syscalls/values';
import colors from 'picocolors';
import { attribute, dump } from './lib/netlink.ts';

async function main(): Promise<void> {
  await chapter('A program that may read /usr alone', 'landlock, in a child', sandboxed);
  await chapter('What it asks of the kernel', 'ptrace', traced);
  await chapter('The addresses of this machine', 'netlink', addresses);
  await chapter('A thousand small files', 'one crossing for 3,000 calls', smallFiles);
  await chapter('A read that does not block', 'a promise that a signal cancels', withoutBlocking);
  await chapter('One structure on every architecture', 'struct.msghdr', layouts);
  await chapter('An error, as you will see it', "openat(AT_FDCWD, '/nowhere', O_RDONLY)", failure);
  console.log(`
${colors.bold('Now try')}
  node examples/dist/sandbox.js -- cat /etc/passwd
  node examples/dist/trace.js ls /
  node examples/dist/container.js sh -c 'id; hostname; ls /'
  node examples/dist/walk.js /usr/share
  All programs are in examples/README.md.`);
}

const command = ['ls', '/etc'] as const;

function sandboxed(): string[] {
  const [output, input] = pipe2(O_CLOEXEC);
  const allowed_access =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  const rights = struct.landlock_ruleset_attr.from({ handled_access_fs: allowed_access });
  const rules = landlock_create_ruleset(rights);
  const parent_fd = openat(AT_FDCWD, '/usr', O_PATH | O_CLOEXEC);
  const rule = struct.landlock_path_beneath_attr.from({ allowed_access, parent_fd });
  landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, rule);

  const program = new Batch();
  program.dup3(input, 1, 0);
  program.dup3(input, 2, 0);
  program.prctl(PR_SET_NO_NEW_PRIVS, 1);
  program.landlock_restrict_self(rules, 0);
  program.execve('/usr/bin/env', ['env', ...command], ['PATH=/usr/bin:/bin']);
  const { pid } = spawn(program);
  for (const fd of [rules, parent_fd, input]) close(fd);
  const printed = textFrom(output);
  wait4(pid, null, 0, null);
  return [`$ ${command.join(' ')}`, ...printed.trim().split('\n').slice(0, 3)];
}

function traced(): string[] {
  const program = new Batch();
  program.dup3(program.openat(AT_FDCWD, '/dev/null', O_RDONLY), 0, 0);
  program.ptrace(PTRACE_TRACEME, 0);
  program.execve('/usr/bin/env', ['env', 'true'], ['PATH=/usr/bin:/bin']);
  const { pid } = spawn(program);

  const nameOf = new Map(Object.entries(SYS).map(([name, nr]) => [BigInt(nr ?? -1), name]));
  const info = struct.ptrace_syscall_info.alloc();
  const status = new Int32Array(1);
  const names: string[] = [];
  wait4(pid, status, 0, null);
  ptrace(PTRACE_SETOPTIONS, pid, undefined, PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD);
  while (WIFSTOPPED(status[0]!)) {
    ptrace(PTRACE_GET_SYSCALL_INFO, pid, struct.ptrace_syscall_info.size, info);
    if (info.op === PTRACE_SYSCALL_INFO_ENTRY) names.push(nameOf.get(info.entry.nr) ?? '?');
    ptrace(PTRACE_SYSCALL, pid);
    wait4(pid, status, 0, null);
  }
  return [`$ env true`, `${names.length} calls: ${names.slice(0, 8).join(', ')} …`];
}

async function addresses(): Promise<string[]> {
  const lines: string[] = [];
  const fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  const { ifaddrmsg } = struct;
  for await (const { payload } of dump(fd, RTM_GETADDR, ifaddrmsg.size)) {
    const { ifa_family, ifa_prefixlen } = ifaddrmsg.view(payload);
    const bytes = attribute(payload.subarray(ifaddrmsg.size), IFA_ADDRESS);
    if (bytes) lines.push(`${inet_ntop(ifa_family, bytes)}/${ifa_prefixlen}`);
  }
  close(fd);
  return [lines.join('  ') || 'none'];
}

function smallFiles(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tour-'));
  const paths = Array.from({ length: 1000 }, (_, i) => join(folder, String(i)));
  for (const path of paths) writeFileSync(path, path);

  const buffer = new Uint8Array(256);
  const batch = new Batch();
  const recording = milliseconds(() => {
    for (const path of paths) {
      const fd = batch.openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
      batch.read(fd, buffer);
      batch.close(fd);
    }
  });
  // By turns, the least of three each: the first round of anything is slow.
  let running = Infinity;
  let node = Infinity;
  for (let round = 0; round < 3; round++) {
    running = Math.min(
      running,
      milliseconds(() => batch.run()),
    );
    node = Math.min(
      node,
      milliseconds(() => {
        for (const path of paths) readFileSync(path);
      }),
    );
  }
  rmSync(folder, { recursive: true });
  return [
    `a batch that runs again and again:  ${running.toFixed(1)} ms (recorded once, in ${recording.toFixed(1)} ms)`,
    `readFileSync:                       ${node.toFixed(1)} ms`,
  ];
}

async function withoutBlocking(): Promise<string[]> {
  const [output, input] = pipe2(O_CLOEXEC);
  const buffer = Buffer.alloc(64);
  const pending = readLater(output, buffer); // of a pipe that is empty yet
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks === 5) write(input, Buffer.from('now there is'));
  }, 1);
  const length = await pending;
  clearInterval(timer);

  const signal = AbortSignal.timeout(20);
  const outcome = await readLater(output, buffer, { signal }).catch(({ name }) => name);
  for (const fd of [output, input]) close(fd);
  return [
    `an empty pipe: “${buffer.toString('utf8', 0, length)}”, and a timer ran ${ticks} times meanwhile`,
    `with a limit of 20 ms: ${outcome}`,
  ];
}

function layouts(): string[] {
  const layout = Object.entries(struct.msghdr.layout);
  const width = Math.max(...layout.map(([name]) => name.length));
  return layout.map(([name, { size, fields }]) => {
    const here = name === arch ? colors.dim('  (this machine)') : '';
    return `${name.padEnd(width)}  ${size} bytes, msg_control at ${fields.msg_control?.offset}${here}`;
  });
}

function failure(): string[] {
  try {
    openat(AT_FDCWD, '/nowhere', O_RDONLY);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    const { code, errno, syscall, path } = error;
    const members = Object.entries({ code, errno, syscall, path });
    const shown = members.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ');
    return [colors.red(`${error.name}: ${error.message}`), `{ ${shown} }`];
  }
  return ['there is a file /nowhere on this machine'];
}

/** Reads until all who could write have closed their end, and closes this one. */
function textFrom(fd: number): string {
  const buffer = Buffer.alloc(4096);
  let text = '';
  for (let length = read(fd, buffer); length > 0; length = read(fd, buffer)) {
    text += buffer.toString('utf8', 0, length);
  }
  close(fd);
  return text;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

type Show = () => readonly string[] | Promise<readonly string[]>;

async function chapter(title: string, calls: string, show: Show): Promise<void> {
  console.log(`\n${colors.bold(title)}  ${colors.dim(calls)}`);
  for (const line of await linesOf(show)) console.log(`  ${line}`);
}

/** What a chapter shows, or why not: not every kernel, sandbox or emulator has all calls. */
async function linesOf(show: Show): Promise<readonly string[]> {
  try {
    return await show();
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    return [`not on this machine: ${error.message}`];
  }
}

await main();
