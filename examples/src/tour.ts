/**
 * A tour of the package: what the kernel tells of itself, of a directory and of a file, memory that
 * is a file, a call that has no wrapper, and an error.
 */
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  close,
  DT_DIR,
  getdents64,
  MAP_SHARED,
  MFD_CLOEXEC,
  memfd_create,
  mmap,
  munmap,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  openat,
  PROT_READ,
  read,
  STATX_BASIC_STATS,
  STATX_BTIME,
  SyscallError,
  statx,
  struct,
  uname,
  write,
} from 'linux-syscalls';
import { arch, SYS, syscall0, viewMemory } from 'linux-syscalls/raw';
import colors from 'picocolors';

function main(): void {
  chapter('The kernel', 'uname', kernel());
  chapter('This directory', 'openat, getdents64, statx', directory('.'));
  chapter('The head of /etc/os-release', 'openat, read', head('/etc/os-release', 3));
  chapter('A file in memory, mapped', 'memfd_create, write, mmap', memory('Hello from a page'));
  chapter('A call by its number', 'syscall0(SYS.getppid)', byNumber());
  chapter('An error, as you will see it', "openat(AT_FDCWD, '/nowhere', O_RDONLY)", failure());
}

function kernel(): string[] {
  const name = struct.new_utsname.alloc();
  uname(name);
  const { sysname, release, machine } = struct.new_utsname.toObject(name);
  return [`${sysname} ${release} on ${machine}, called through the ${arch} stub`];
}

function directory(path: string): string[] {
  const fd = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const rows: string[] = [];
  const buffer = new Uint8Array(32768);
  const st = struct.statx.alloc();
  for (let filled = getdents64(fd, buffer); filled > 0; filled = getdents64(fd, buffer)) {
    for (const entry of struct.linux_dirent64.iterate(buffer, filled)) {
      const name = struct.linux_dirent64.string(entry, 'd_name');
      if (name === '.' || name === '..') continue;
      statx(fd, name, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS | STATX_BTIME, st);
      const born = st.stx_mask & STATX_BTIME ? date(st.stx_btime.tv_sec) : 'unknown   ';
      const size = String(st.stx_size).padStart(9);
      rows.push(`${size}  ${born}  ${entry.d_type === DT_DIR ? colors.blue(`${name}/`) : name}`);
    }
  }
  close(fd);
  return [colors.dim('    bytes  born        name'), ...rows.sort().slice(0, 12)];
}

function date(seconds: bigint): string {
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function head(path: string, lines: number): string[] {
  const fd = openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
  const buffer = new Uint8Array(4096);
  const text = new TextDecoder().decode(buffer.subarray(0, read(fd, buffer)));
  close(fd);
  return text.split('\n').slice(0, lines);
}

function memory(message: string): string[] {
  const fd = memfd_create('tour', MFD_CLOEXEC);
  const length = write(fd, new TextEncoder().encode(message));
  const address = mmap(null, length, PROT_READ, MAP_SHARED, fd, 0);
  const page = viewMemory(address, length);
  const text = new TextDecoder().decode(page);
  munmap(address, length); // from here on `page` must not be touched
  close(fd);
  return [`“${text}”, read at 0x${address.toString(16)} as an ArrayBuffer`];
}

function byNumber(): string[] {
  return [`number ${SYS.getppid} on ${arch} says that process ${syscall0(SYS.getppid)} started us`];
}

function failure(): string[] {
  try {
    openat(AT_FDCWD, '/nowhere', O_RDONLY);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    const { code, errno, syscall, path } = error;
    return [colors.red(`${error.name}: ${error.message}`), inspect({ code, errno, syscall, path })];
  }
  return ['there is a file /nowhere on this machine'];
}

function inspect(object: object): string {
  const members = Object.entries(object).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${members.join(', ')} }`;
}

function chapter(title: string, calls: string, lines: readonly string[]): void {
  console.log(`\n${colors.bold(title)}  ${colors.dim(calls)}`);
  for (const line of lines) console.log(`  ${line}`);
}

main();
