import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { KernelTrees } from '../../unpack.ts';

/** Declarations that programs need and UAPI lacks, from a file of the kernel's sources. */
interface Supplement {
  /** The header that presents it. */
  readonly header: string;
  /** Where the kernel has it. */
  readonly file: string;
  readonly macros?: RegExp;
  /** As C names them: `struct iovec`, `enum sock_type`. */
  readonly declarations?: readonly string[];
  /** Those with a tag that are declared inside of these. */
  readonly within?: readonly string[];
}

/** Those of every architecture. */
const shared: readonly Supplement[] = [
  {
    header: 'linux/socket.h',
    file: 'include/linux/socket.h',
    // Of MSG_*, the markers by which parts of the kernel talk to each other are left out.
    macros:
      /^(AF|PF|SOL|SCM|MSG(?!_(CMSG_COMPAT|INTERNAL|NO_SHARED|SENDPAGE|SPLICE)))_|^SOMAXCONN$|^sockaddr_storage$/,
    declarations: [
      'struct sockaddr',
      'struct linger',
      'struct user_msghdr',
      'struct mmsghdr',
      'struct cmsghdr',
      'struct ucred',
    ],
  },
  {
    header: 'linux/net.h',
    file: 'include/linux/net.h',
    macros: /^SOCK_/,
    declarations: ['enum sock_type', 'enum sock_shutdown_cmd'],
  },
  {
    header: 'linux/dirent.h',
    file: 'include/linux/dirent.h',
    declarations: ['struct linux_dirent64'],
  },
  { header: 'linux/dirent.h', file: 'include/linux/fs_dirent.h', macros: /^DT_/ },
  {
    header: 'linux/dirent.h',
    file: 'fs/readdir.c',
    declarations: ['struct linux_dirent', 'struct old_linux_dirent'],
  },
  { header: 'linux/stat.h', file: 'include/linux/stat.h', macros: /^(UTIME|S_I)/ },
  { header: 'linux/mount.h', file: 'include/linux/fs.h', macros: /^(MNT|UMOUNT)_/ },
  { header: 'linux/fs.h', file: 'include/linux/fs.h', declarations: ['struct file_handle'] },
  { header: 'linux/splice.h', file: 'include/linux/splice.h', macros: /^SPLICE_F_/ },
  { header: 'linux/swap.h', file: 'include/linux/swap.h', macros: /^SWAP_FLAG_/ },
  // What tracers see, and io_uring tells now and then: calls that the kernel is to make again.
  { header: 'linux/errno.h', file: 'include/linux/errno.h', macros: /^ERESTART/ },
  { header: 'linux/fcntl.h', file: 'tools/include/nolibc/unistd.h', macros: /^[FRWX]_OK$/ },
  {
    header: 'linux/sched/types.h',
    file: 'include/linux/sched.h',
    declarations: ['struct sched_param'],
  },
  { header: 'linux/types.h', file: 'include/linux/types.h', declarations: ['struct ustat'] },
  { header: 'linux/aio_abi.h', file: 'fs/aio.c', declarations: ['struct __aio_sigset'] },
  { header: 'linux/select.h', file: 'fs/select.c', declarations: ['struct sigset_argpack'] },
  {
    header: 'linux/time_types.h',
    file: 'include/vdso/time32.h',
    declarations: ['struct old_timespec32', 'struct old_timeval32'],
  },
  {
    header: 'linux/time_types.h',
    file: 'include/linux/time32.h',
    declarations: ['struct old_itimerspec32', 'struct old_utimbuf32', 'struct old_timex32'],
  },
];

/** Internal typedefs of the kernel for types that UAPI spells otherwise; not part of the facts. */
const vocabulary = `
#include <sys/types.h>
#include <linux/aio_abi.h>
#include <linux/socket.h>
#include <linux/stat.h>
#include <linux/uio.h>
#include <asm/fcntl.h>
#include <asm/signal.h>
#define __user
#define u8 __u8
#define u16 __u16
#define u32 __u32
#define s32 __s32
#define u64 __u64
#define s64 __s64
typedef __s32 old_time32_t;
`;

/** Those of one architecture: what `ptrace` reads and writes, where UAPI has no record of it. */
function ownOf({ name }: Architecture): readonly Supplement[] {
  const { kernelArch, ptraceRecords } = targets[name];
  if (ptraceRecords === undefined) return [];
  const file = `arch/${kernelArch}/include/asm/${ptraceRecords.file}`;
  return [{ ...ptraceRecords, header: 'asm/ptrace.h', file }];
}

/** Whether a supplement gives a header this constant, `struct tag` or `enum tag`. */
export function isFromSource(path: string, what: string): boolean {
  const all = [...shared, ...Object.values(architectures).flatMap(ownOf)];
  return all.some(
    ({ header, macros, declarations, within }) =>
      header === path &&
      (macros?.test(what) || declarations?.includes(what) || within?.includes(what)),
  );
}

/** The supplements as C, each under the name of the header that presents it. */
export function supplementText(trees: KernelTrees, arch: Architecture): string {
  const supplements = [...shared, ...ownOf(arch)];
  const parts = supplements.flatMap(({ header, file, macros, declarations = [] }) => {
    const text = readFileSync(join(trees.source, file), 'utf8');
    return [
      `# 1 "${supplementDirectory}${header}"`,
      ...(macros ? takeMacros(file, text, macros) : []),
      ...declarations.map((declaration) => takeDeclaration(file, text, declaration)),
    ];
  });
  const undo = [...vocabulary.matchAll(/^#define (\w+)/gm)].map(([, name]) => `#undef ${name}`);
  return [vocabulary, ...parts, '# 1 "supplement"', ...undo, ''].join('\n');
}

/** The directory that supplements claim to come from. */
export const supplementDirectory = 'supplement/';

function takeMacros(file: string, text: string, wanted: RegExp): string[] {
  const joined = text.replace(/\\\n/g, ' ').replace(/\/\*.*?\*\//gs, ' ');
  const taken = [...joined.matchAll(/^#\s*define\s+(\w+)[ \t]+(\S.*)$/gm)]
    .filter(([, name]) => wanted.test(name!))
    .map(([, name, body]) => `#undef ${name}\n#define ${name} ${body}`);
  if (taken.length === 0) throw new Error(`${file} defines no ${wanted}`);
  return taken;
}

/** A typedef, as the text declares it. */
export function takeTypedef(file: string, text: string, name: string): string {
  const found = new RegExp(`^typedef [^;{]* ${name};`, 'm').exec(text);
  if (!found) throw new Error(`${file} declares no ${name}`);
  return found[0];
}

/** A struct, union or enum, as the text declares it. */
export function takeDeclaration(file: string, text: string, declaration: string): string {
  const found = new RegExp(`^${declaration} ?\\{.*?^\\}[^;]*;`, 'ms').exec(text);
  if (!found) throw new Error(`${file} declares no ${declaration}`);
  return found[0].replace(/ __randomize_layout/, '');
}
