/**
 * container: runs a command as root of its own small machine: with its own processes, network, host
 * name and files, of which /usr is the host's and can't be written. It needs no image, no daemon and
 * no root, where user namespaces are allowed.
 *
 *     node examples/dist/container.js sh -c 'id -u; hostname; ls /; ps'
 */
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CLONE_INTO_CGROUP,
  CLONE_NEWIPC,
  CLONE_NEWNET,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWUSER,
  CLONE_NEWUTS,
  MNT_DETACH,
  MS_BIND,
  MS_NODEV,
  MS_NOEXEC,
  MS_NOSUID,
  MS_PRIVATE,
  MS_RDONLY,
  MS_REC,
  MS_REMOUNT,
  O_CREAT,
  O_WRONLY,
  PR_SET_NO_NEW_PRIVS,
  SECCOMP_RET_ERRNO,
  SECCOMP_SET_MODE_FILTER,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { errno, SYS } from 'linux-syscalls/raw';
import { Cgroup } from './lib/cgroups.ts';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';
import { needs } from './lib/needs.ts';
import { filterOf } from './lib/seccompFilters.ts';

const command = process.argv.slice(2);
if (command.length === 0) usage('container.js ‹command›…');

const root = mkdtempSync(join(tmpdir(), 'container-'));
const program = new Batch();

// Who we are outside is root inside, and nobody else exists.
put('/proc/self/setgroups', 'deny');
put('/proc/self/uid_map', `0 ${process.getuid?.()} 1\n`);
put('/proc/self/gid_map', `0 ${process.getgid?.()} 1\n`);
program.sethostname(Buffer.from('container'));

// Mounts are private first, or the host would see them. Then a tree is made in memory.
program.mount(null, '/', null, MS_REC | MS_PRIVATE, null);
program.mount('tmpfs', root, 'tmpfs', MS_NOSUID | MS_NODEV, null);
program.chdir(root);
for (const folder of ['usr', 'proc', 'tmp', 'dev']) program.mkdir(folder, 0o755);
for (const name of ['bin', 'sbin', 'lib', 'lib64']) program.symlink(`usr/${name}`, name);
program.mount('/usr', 'usr', null, MS_BIND | MS_REC, null);
program.mount(null, 'usr', null, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, null);
program.mount('proc', 'proc', 'proc', MS_NOSUID | MS_NODEV | MS_NOEXEC, null);
program.close(program.open('dev/null', O_WRONLY | O_CREAT, 0o666));
program.mount('/dev/null', 'dev/null', null, MS_BIND, null);

// The old root comes to lie over the new one, and is taken away.
program.pivot_root('.', '.');
program.umount2('.', MNT_DETACH);
program.chdir('/');

// Root inside needs none of these, and errors of kernels have often been behind them.
program.prctl(PR_SET_NO_NEW_PRIVS, 1);
const refused = [SYS.mount, SYS.unshare, SYS.setns, SYS.ptrace, SYS.bpf, SYS.keyctl, SYS.add_key];
const rules = filterOf(refused, SECCOMP_RET_ERRNO | errno.EPERM!);
program.seccomp(SECCOMP_SET_MODE_FILTER, 0, rules);
execute(program, command);

const namespaces =
  CLONE_NEWUSER + CLONE_NEWNS + CLONE_NEWPID + CLONE_NEWNET + CLONE_NEWUTS + CLONE_NEWIPC;
const group = groupOf(`container-${process.pid}`);
const options = group
  ? { flags: namespaces + CLONE_INTO_CGROUP, cgroup: group.fd }
  : { flags: namespaces };
const child = needs('a user namespace in which it may mount', () => start(program, options));
process.exitCode = await exitCodeOf(child.pidfd);
await group?.end();
rmdirSync(root);

/** A cgroup that bounds how many processes there are; a container goes without where it may make none. */
function groupOf(name: string): Cgroup | undefined {
  try {
    const group = new Cgroup(name);
    group.limit('pids.max', '64');
    return group;
  } catch (error) {
    console.error(`without a cgroup: ${(error as Error).message}`);
    return undefined;
  }
}

function put(path: string, text: string): void {
  const fd = program.open(path, O_WRONLY);
  program.write(fd, Buffer.from(text));
  program.close(fd);
}
