import { type ArchName, archOfNode } from '@linux-syscalls/abi/identities';

/** The name of an architecture's raw package. */
export const packageOf = (arch: ArchName): string => `@linux-syscalls/raw-${arch}`;

/** Thrown by a raw package's first call where its architecture's kernel doesn't run. */
export class UnsupportedArchitectureError extends Error {
  readonly code: string = 'ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH';

  constructor(wanted: ArchName) {
    super(explain(wanted));
    this.name = 'UnsupportedArchitectureError';
  }
}

function explain(wanted: ArchName): string {
  const here = `${packageOf(wanted)} makes the system calls of Linux on ${wanted}, and this is ${process.platform} on ${process.arch}`;
  if (process.platform !== 'linux') return `${here}, where no package fits`;
  const fitting = archOfNode(process.arch);
  return fitting === undefined
    ? `${here}, for which there is no package yet`
    : `${here}: use ${packageOf(fitting)}`;
}
