import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// A second pair of eyes: strace knows the kernel's calls and records from its own tables, and writes
// out what it saw. Each call fails, or changes nothing that lasts; strace decodes it all the same.

const packageFolder = fileURLToPath(new URL('../', import.meta.url));

/** What a program in JavaScript calls, and how strace writes that. */
const samples: readonly (readonly [call: string, written: string | RegExp])[] = [
  [
    "openat(AT_FDCWD, '/nowhere/a', O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)",
    'openat(AT_FDCWD, "/nowhere/a", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0640) = -1 ENOENT',
  ],
  [
    "openat2(AT_FDCWD, '/nowhere', struct.open_how.from({ flags: O_PATH, resolve: RESOLVE_BENEATH }))",
    'openat2(AT_FDCWD, "/nowhere", {flags=O_RDONLY|O_PATH, resolve=RESOLVE_BENEATH}, 24) = -1',
  ],
  ['read(-1, new Uint8Array(4096))', /^read\(-1, 0x[0-9a-f]+, 4096\) = -1 EBADF/],
  [
    'pwrite64(-1, new TextEncoder().encode("beyond"), undefined, 2 ** 33 + 5)',
    'pwrite64(-1, "beyond", 6, 8589934597) = -1 EBADF',
  ],
  [
    'writev(-1, pieces)',
    'writev(-1, [{iov_base="one", iov_len=3}, {iov_base="two", iov_len=3}], 2) = -1 EBADF',
  ],
  [
    "statx(AT_FDCWD, '/nowhere', AT_SYMLINK_NOFOLLOW, STATX_BTIME | STATX_INO, struct.statx.alloc())",
    /^statx\(AT_FDCWD, "\/nowhere", .*AT_SYMLINK_NOFOLLOW, STATX_INO\|STATX_BTIME, 0x[0-9a-f]+\) = -1/,
  ],
  [
    "renameat2(AT_FDCWD, '/nowhere/a', 7, 'b', RENAME_EXCHANGE)",
    'renameat2(AT_FDCWD, "/nowhere/a", 7, "b", RENAME_EXCHANGE) = -1',
  ],
  [
    'fcntl(-1, F_SETLK, struct.flock.from({ l_type: F_WRLCK, l_start: 2 ** 33, l_len: 1 }))',
    'fcntl(-1, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=8589934592, l_len=1}) = -1 EBADF',
  ],
  [
    'mmap(0, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, -1, 2 ** 33)',
    'mmap(NULL, 65536, PROT_READ|PROT_WRITE, MAP_SHARED, -1, 0x200000000) = -1 EBADF',
  ],
  [
    'prlimit64(0, RLIMIT_NOFILE, null, struct.rlimit64.alloc())',
    /^prlimit64\(0, RLIMIT_NOFILE, NULL, \{rlim_cur=\S+, rlim_max=\S+\}\) = 0$/,
  ],
  [
    'rt_sigprocmask(SIG_BLOCK, signals, null)',
    'rt_sigprocmask(SIG_BLOCK, [USR1 RT_32], NULL, 8) = 0',
  ],
  [
    'clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, struct.timespec.from({ tv_nsec: 5 }), null)',
    'clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, {tv_sec=0, tv_nsec=5}, NULL) = 0',
  ],
  [
    'timerfd_settime(-1, TFD_TIMER_ABSTIME, ' +
      'struct.itimerspec.from({ it_value: { tv_sec: 2 ** 33, tv_nsec: 5 } }), null)',
    'timerfd_settime(-1, TFD_TIMER_ABSTIME, {it_interval={tv_sec=0, tv_nsec=0}, ' +
      'it_value={tv_sec=8589934592, tv_nsec=5}}, NULL) = -1 EBADF',
  ],
  [
    'epoll_ctl(-1, EPOLL_CTL_ADD, 5, struct.epoll_event.from({ events: EPOLLIN | EPOLLET, data: 7n }))',
    /^epoll_ctl\(-1, EPOLL_CTL_ADD, 5, \{events=EPOLLIN\|EPOLLET, data=(\{u32=7, u64=7\}|0x7)\}\) = -1/,
  ],
  [
    'bind(-1, sockaddrInet("127.0.0.1", 8080))',
    'bind(-1, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = -1',
  ],
  [
    'socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 99, new Int32Array(2))',
    /^socketpair\(AF_UNIX, SOCK_STREAM\|SOCK_CLOEXEC, 99, 0x[0-9a-f]+\) = -1 EPROTONOSUPPORT/,
  ],
  [
    'setsockopt(-1, SOL_SOCKET, SO_LINGER, struct.linger.from({ l_onoff: 1, l_linger: 3 }))',
    'setsockopt(-1, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=3}, 8) = -1 EBADF',
  ],
  [
    "mount('none', '/nowhere', 'tmpfs', MS_NOSUID | MS_NODEV, 'size=1m')",
    'mount("none", "/nowhere", "tmpfs", MS_NOSUID|MS_NODEV, "size=1m") = -1',
  ],
  [
    "setxattr('/nowhere', 'user.a', new TextEncoder().encode('value'), 5, XATTR_CREATE)",
    'setxattr("/nowhere", "user.a", "value", 5, XATTR_CREATE) = -1',
  ],
  ['prctl(PR_SET_NAME, "sample")', 'prctl(PR_SET_NAME, "sample") = 0'],
  [
    'sched_setattr(-1, struct.sched_attr.from({ size: SCHED_ATTR_SIZE_VER0, sched_nice: 3 }))',
    /^sched_setattr\(-1, \{size=48, sched_policy=SCHED_OTHER, .*sched_nice=3, .*\}, 0\) = -1 EINVAL/,
  ],
  [
    'waitid(P_PID, 1, null, WEXITED | WNOHANG, null)',
    'waitid(P_PID, 1, NULL, WNOHANG|WEXITED, NULL)',
  ],
  [
    'pidfd_send_signal(-1, SIGUSR1, null, 0)',
    /^pidfd_send_signal\(-1, SIGUSR1, NULL, 0\) = -1 EBADF/,
  ],
  [
    'landlock_create_ruleset(struct.landlock_ruleset_attr.from({ handled_access_fs: 1n << 40n }))',
    /^landlock_create_ruleset\(\{handled_access_fs=/,
  ],
  [
    'keyctl(KEYCTL_READ, KEY_SPEC_SESSION_KEYRING, null)',
    'keyctl(KEYCTL_READ, KEY_SPEC_SESSION_KEYRING, NULL, 0)',
  ],
  [
    'bpf(BPF_OBJ_GET, union.bpf_attr.from({ pathname: 0n }))',
    /^bpf\(BPF_OBJ_GET, \{pathname=NULL, /,
  ],
  [
    'perf_event_open(software, -1, -1, -1, PERF_FLAG_FD_CLOEXEC)',
    /^perf_event_open\(\{type=PERF_TYPE_SOFTWARE, size=.*config=PERF_COUNT_SW_CONTEXT_SWITCHES.*\}, -1, -1, -1, PERF_FLAG_FD_CLOEXEC\) = -1/,
  ],
  [
    'quotactl((Q_GETINFO << 8) | USRQUOTA, "/nowhere", 0, null)',
    /^quotactl\(QCMD\(Q_GETINFO, USRQUOTA\), "\/nowhere", (0, )?NULL\) = -1/,
  ],
  [
    'semop(-1, struct.sembuf.array(2))',
    'semop(-1, [{sem_num=0, sem_op=0, sem_flg=0}, {sem_num=0, sem_op=0, sem_flg=0}], 2) = -1 EINVAL',
  ],
  [
    'move_mount(-1, "a", AT_FDCWD, "/nowhere", MOVE_MOUNT_F_EMPTY_PATH)',
    'move_mount(-1, "a", AT_FDCWD, "/nowhere", MOVE_MOUNT_F_EMPTY_PATH) = -1',
  ],
];

/** Closing this descriptor, and the next ones, tells in the trace which sample follows. */
const firstMark = 1_000_000;

const program = `
  for (const header of ['in', 'perf_event', 'sched/types']) {
    Object.assign(globalThis, await import('@linux-syscalls/types/linux/' + header));
  }
  Object.assign(globalThis, await import('linux-syscalls'));
  const { close } = await import('linux-syscalls/nothrow');
  const { sigaddset, sigemptyset } = await import('@linux-syscalls/types/asm/signal');
  const signals = BigUint64Array.of(sigaddset(sigaddset(sigemptyset(), SIGUSR1), 64));
  const software = struct.perf_event_attr.from({
    type: PERF_TYPE_SOFTWARE,
    size: PERF_ATTR_SIZE_VER0,
    config: PERF_COUNT_SW_CONTEXT_SWITCHES,
  });
  const pieces = struct.iovec.array(2);
  ['one', 'two'].forEach((text, i) => {
    const bytes = new TextEncoder().encode(text);
    pieces.at(i).iov_base = bytes;
    pieces.at(i).iov_len = bytes.length;
  });
  const samples = [${samples.map(([call]) => `() => ${call}`).join(', ')}];
  samples.forEach((call, i) => {
    close(${firstMark} + i);
    try {
      call();
    } catch (error) {
      if (error.syscall === undefined) throw error;
    }
  });
  close(${firstMark} + samples.length);
`;

/** What strace writes of each sample, and of what the runtime does meanwhile. */
function trace(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'strace-test-'));
  try {
    const file = join(folder, 'trace');
    // The main thread alone, which makes the calls.
    const options = ['-o', file, '-s', '64', '-e', 'signal=none'];
    const node = [process.execPath, '--input-type=module', '--eval', program];
    const { status, stderr } = spawnSync('strace', [...options, ...node], {
      cwd: packageFolder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const [, ...parts] = readFileSync(file, 'utf8').split(/^close\(1000\d{3}\) .*\n/m);
    return parts.slice(0, -1).map((part) => part.split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { error } = spawnSync('strace', ['-V']);
const traced = error ? [] : trace();

test.for(samples.map(([call, written], i) => ({ call, written, lines: traced[i] })))(
  'strace reads $call',
  ({ written, lines }, context) => {
    context.skip(lines === undefined, 'strace is not installed');
    const matches = (line: string) =>
      typeof written === 'string' ? line.startsWith(written) : written.test(line);
    expect(lines).toContainEqual(expect.toSatisfy((line) => matches(line.replace(/ +=/, ' ='))));
  },
);
