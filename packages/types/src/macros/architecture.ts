import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { valueError, wrongValue } from '@linux-syscalls/errors';
import { type AnyRecord, type ArchName, type Descriptor, identityOf } from '../engine.ts';
import { hostArchitecture, hostName } from '../host.ts';

/**
 * The architecture that a macro is to use: the named one, else that of the layout of `view`, else this
 * machine's.
 */
export function architectureOf(
  call: string,
  named: ArchName | undefined,
  view?: unknown,
): Architecture {
  const name = named ?? identityOf(view)?.architecture;
  if (name === undefined) {
    if (hostArchitecture !== undefined) return hostArchitecture;
    throw valueError(`${call}: this machine (${hostName}) has no layout: name an architecture`);
  }
  if (Object.hasOwn(architectures, name)) return architectures[name];
  const known = Object.keys(architectures).join(', ');
  throw wrongValue(`${call}: architecture`, `one of ${known}`, name);
}

/** The descriptor for the architecture that a macro is to use. */
export function descriptorFor<T extends AnyRecord>(
  descriptor: Descriptor<T>,
  call: string,
  named: ArchName | undefined,
  view?: unknown,
): Descriptor<T> {
  const { name } = architectureOf(call, named, view);
  return name === hostArchitecture?.name ? descriptor : descriptor.on(name);
}
