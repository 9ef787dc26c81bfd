import { wrongValue } from '@linux-syscalls/errors';
import type { ArchName } from './engine.ts';
import { hostArchitecture, hostName } from './host.ts';

/** `perArch` of a header's module: the constants that differ between architectures. */
type Differing = Readonly<Record<string, Readonly<Record<ArchName, unknown>>>>;

/** The values that constants have on one architecture. */
export type OnlyOn<Name extends ArchName, Constants extends Differing> = {
  readonly [K in keyof Constants]: Constants[K][Name];
};

/**
 * onlyOn(architecture, perArch) gives the constants of a header that differ between architectures, with
 * the values and the types of one: for programs that run on that one alone.
 *
 * ```ts
 * const { KVM_RUN, KVM_CREATE_VM } = onlyOn('x86_64', kvm.perArch); // numbers, never undefined
 * ```
 *
 * @param architecture the one that the program is for
 * @param perArch the export of this name of the header's module
 * @throws {TypeError} on a machine of another architecture.
 */
export function onlyOn<Name extends ArchName, Constants extends Differing>(
  architecture: Name,
  perArch: Constants,
): OnlyOn<Name, Constants> {
  const host = hostArchitecture?.name ?? hostName;
  if (host !== architecture) {
    throw wrongValue('onlyOn: architecture', `${host}, which this machine is`, architecture);
  }
  const values = Object.entries(perArch).map(([name, row]) => [name, row[architecture]]);
  return Object.fromEntries(values) as OnlyOn<Name, Constants>;
}
