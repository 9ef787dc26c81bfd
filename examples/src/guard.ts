/**
 * guard: runs a command, is asked each time that anybody opens a file in a folder, says who it is,
 * and refuses files whose name begins with "secret". Whoever opens waits for the answer.
 *
 *     node examples/dist/guard.js /tmp/things cat /tmp/things/open /tmp/things/secret
 *
 * Not for a folder with anything that this program opens itself, such as that of env: it would wait for
 * its own answer.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import {
  AT_FDCWD,
  FAN_CLASS_CONTENT,
  FAN_CLOEXEC,
  FAN_EVENT_ON_CHILD,
  FAN_MARK_ADD,
  FAN_OPEN_PERM,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { fanotify } from 'linux-syscalls/events';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';
import { needs } from './lib/needs.ts';

const [folder, ...command] = process.argv.slice(2);
if (folder === undefined || command.length === 0) usage('guard.js ‹folder› ‹command›…');

const guard = needs('CAP_SYS_ADMIN, as root has, and a kernel that asks for permission', () => {
  const group = fanotify(FAN_CLASS_CONTENT | FAN_CLOEXEC);
  group.mark(FAN_MARK_ADD, FAN_OPEN_PERM | FAN_EVENT_ON_CHILD, AT_FDCWD, folder);
  return group;
});

const program = new Batch();
execute(program, command);
// With the command the guard ends, and with it the loop: whoever waits then is allowed.
const code = exitCodeOf(start(program).pidfd).finally(() => guard[Symbol.dispose]());

for await (const event of guard) {
  const path = readlinkSync(`/proc/self/fd/${event.fd}`); // opened for us, without asking
  const isSecret = basename(path).startsWith('secret');
  console.error(`${nameOf(event.pid)} opens ${path}: ${isSecret ? 'refused' : 'allowed'}`);
  if (isSecret) event.deny();
  else event.allow();
  event[Symbol.dispose](); // closes the file
}
process.exitCode = await code;

function nameOf(pid: number): string {
  try {
    return `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (${pid})`;
  } catch {
    return `(${pid})`; // killed while it waited
  }
}
