import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { KernelTrees } from '../../unpack.ts';
import { supplementDirectory, takeDeclaration } from './supplement.ts';

/** Prefix of our names: UAPI's own names belong to old records of 32 signals. */
const renamed = ['sigset_t', 'old_sigset_t', 'sigaction'];

/** Whether a constant or `struct tag` is of these, and not of UAPI. */
export function isKernelSignal(what: string): boolean {
  return /^_NSIG/.test(what) || renamed.some((name) => what.endsWith(` kernel_${name}`));
}

const generic = 'include/uapi/asm-generic/signal.h';
const actions = 'include/linux/signal_types.h';

/** `sigset_t` and `struct sigaction` as the kernel reads them, under names that begin `kernel_`. */
export function signalText({ source }: KernelTrees, arch: Architecture): string {
  const read = (file: string) => readFileSync(join(source, file), 'utf8');
  const ownFile = `arch/${targets[arch.name].kernelArch}/include/asm/signal.h`;
  const own = existsSync(join(source, ownFile)) ? read(ownFile) : '';
  const counts = /^#define _NSIG\b.*?^#define _NSIG_WORDS.*?$/ms;
  const set = /^typedef struct \{[^}]*\} sigset_t;/m;
  return [
    // Where the counts are defined by it, as on s390.
    ...(own.includes('_SIGCONTEXT_NSIG') ? ['#include <asm/sigcontext.h>'] : []),
    `# 1 "${supplementDirectory}asm/signal.h"`,
    ...renamed.map((name) => `#define ${name} kernel_${name}`),
    '#undef _NSIG',
    '#undef _NSIG_BPW',
    '#undef _NSIG_WORDS',
    (counts.exec(own) ?? counts.exec(read(generic)))![0],
    (set.exec(own) ?? set.exec(read(generic)))![0],
    own.match(/^#define __ARCH_HAS_SA_RESTORER$/m)?.[0] ?? '',
    `# 1 "${supplementDirectory}linux/signal.h"`,
    '#undef sa_handler', // UAPI makes it a member of a union where there was none
    takeDeclaration(actions, read(actions), 'struct sigaction'),
    ...renamed.map((name) => `#undef ${name}`),
    '',
  ].join('\n');
}
