import { type ArchName, archOfNode, nameOfOther } from '@linux-syscalls/abi/identities';
import { UnsupportedArchitectureError } from '@linux-syscalls/errors';

/** The name of an architecture's raw package. */
export const packageOf = (arch: ArchName): string => `@linux-syscalls/raw-${arch}`;

/** What a raw package's first call throws where its architecture's kernel doesn't run. */
export function unsupportedArchitecture(wanted: ArchName): UnsupportedArchitectureError {
  return new UnsupportedArchitectureError(explain(wanted));
}

function explain(wanted: ArchName): string {
  const fitting = archOfNode(process.arch);
  const machine = fitting === undefined ? nameOfOther(process.arch) : process.arch;
  const here = `${packageOf(wanted)} makes the system calls of Linux on ${wanted}, and this is ${process.platform} on ${machine}`;
  if (process.platform !== 'linux') return `${here}, where no package fits`;
  return fitting === undefined
    ? `${here}, for which there is no package yet`
    : `${here}: use ${packageOf(fitting)}`;
}
