import { archOfNode } from '@linux-syscalls/abi/arch';
import { machines } from './generated/machines.ts';

/** Thrown by a raw package's first call where its architecture's kernel doesn't run. */
export class UnsupportedArchitectureError extends Error {
  readonly code: string = 'ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH';

  constructor(wanted: keyof typeof machines) {
    super(explain(wanted));
    this.name = 'UnsupportedArchitectureError';
  }
}

function explain(wanted: keyof typeof machines): string {
  const here = `${machines[wanted].package} makes the system calls of Linux on ${wanted}, and this is ${process.platform} on ${process.arch}`;
  if (process.platform !== 'linux') return `${here}, where no package fits`;
  const fitting = archOfNode(process.arch);
  return fitting === undefined
    ? `${here}, for which there is no package yet`
    : `${here}: use ${machines[fitting].package}`;
}
