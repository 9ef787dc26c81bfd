/**
 * guard: runs a command, is asked each time that anybody opens a file in a folder, says who it is,
 * and refuses files whose name begins with "secret". Whoever opens waits for the answer.
 *
 *     node examples/dist/guard.js /tmp/things cat /tmp/things/open /tmp/things/secret
 *
 * It waits in `poll`. Not for a folder with anything that this program opens itself, such as that of
 * env: it would wait for its own answer.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import {
  AT_FDCWD,
  CLONE_PIDFD,
  close,
  FAN_ALLOW,
  FAN_CLASS_CONTENT,
  FAN_CLOEXEC,
  FAN_DENY,
  FAN_EVENT_ON_CHILD,
  FAN_MARK_ADD,
  FAN_OPEN_PERM,
  fanotify_init,
  fanotify_mark,
  O_CLOEXEC,
  O_RDONLY,
  POLLIN,
  poll,
  read,
  struct,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';
import { needs } from './lib/needs.ts';

const [folder, ...command] = process.argv.slice(2);
if (folder === undefined || command.length === 0) usage('guard.js ‹folder› ‹command›…');

const guard = needs('CAP_SYS_ADMIN, as root has, and a kernel that asks for permission', () => {
  const fd = fanotify_init(FAN_CLASS_CONTENT | FAN_CLOEXEC, O_RDONLY | O_CLOEXEC);
  fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN_PERM | FAN_EVENT_ON_CHILD, AT_FDCWD, folder);
  return fd;
});

const program = new Batch();
execute(program, command);
const { pid, pidfd } = start(program, { flags: CLONE_PIDFD });

const polled = struct.pollfd.array(2);
struct.pollfd.set(polled[0]!, { fd: guard, events: POLLIN });
struct.pollfd.set(polled[1]!, { fd: pidfd!, events: POLLIN });
const buffer = new Uint8Array(4096);
for (;;) {
  poll(polled, 2, -1);
  if (polled[0]!.revents !== 0) answerAll();
  else break; // All is answered that was asked before the command's end.
}
close(guard); // whoever waits still is allowed
close(pidfd!);
process.exitCode = exitCodeOf(pid);

function answerAll(): void {
  const length = read(guard, buffer);
  for (const event of struct.fanotify_event_metadata.iterate(buffer, length)) {
    const path = readlinkSync(`/proc/self/fd/${event.fd}`);
    const isSecret = basename(path).startsWith('secret');
    console.error(`${nameOf(event.pid)} opens ${path}: ${isSecret ? 'refused' : 'allowed'}`);
    const response = isSecret ? FAN_DENY : FAN_ALLOW;
    write(guard, struct.fanotify_response.from({ fd: event.fd, response }));
    close(event.fd); // the kernel has opened it for us, without asking
  }
}

function nameOf(pid: number): string {
  try {
    return `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (${pid})`;
  } catch {
    return `(${pid})`; // killed while it waited
  }
}
