import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantValue } from '../model/constant.ts';
import { selectedAtLoad } from '../model/selection.ts';
import { constantStatement, importingChoose } from './constantsModule.ts';

const encoding = ['_IOC_DIRSHIFT', '_IOC_SIZEMASK', '_IOC_SIZESHIFT'];

/** How requests of `ioctl` hold the size of their argument. */
export function ioctlModule(facts: Facts): string {
  const values = encoding.map((name) => {
    const byArch = archNames.map((arch) => [arch, constantValue(facts, name, arch)]);
    return constantStatement('Of requests, <asm/ioctl.h>', name, Object.fromEntries(byArch));
  });
  return `${banner(facts.kernel, '<asm/ioctl.h>')}
${importingChoose(values)}${values.join('\n')}`;
}

/** The type of `SYS` on a machine not known before it runs: which names all architectures have. */
export function numbersModule(facts: Facts, archs: readonly ArchName[]): string {
  const holders = new Map<string, number>();
  for (const { name } of archs.flatMap((arch) => facts.syscalls[arch])) {
    holders.set(name, (holders.get(name) ?? 0) + 1);
  }
  const members = [...holders.keys()].sort().map((name) => {
    const everywhere = holders.get(name) === archs.length;
    return `  readonly ${name}${everywhere ? '' : '?'}: number;\n`;
  });
  return `${banner(facts.kernel, 'syscall tables')}
/** Syscall numbers of this machine; a call that only some architectures have may be \`undefined\`. */
export interface SyscallNumbers {
${members.join('')}}
`;
}

/** The raw packages by architecture; the names are literal so that bundlers see them. */
export function packagesModule(facts: Facts): string {
  const members = (subpath: string): string =>
    archNames
      .map((arch) => `  ${arch}: () => require('@linux-syscalls/raw-${arch}${subpath}'),\n`)
      .join('');
  return `${banner(facts.kernel, 'and abi/src/arch')}
// By its name: recipes for single files put another module in its place.
import { createRequire } from 'node:module';
import type { ArchName } from '@linux-syscalls/abi/arch';

const require = createRequire(import.meta.url);

export const requirePackage: Readonly<Record<ArchName, () => unknown>> = {
${members('')}};

/** What runs programs of calls. */
export const requireProgram: Readonly<Record<ArchName, () => unknown>> = {
${members('/program')}};

/** What tells their versions. */
export const requireManifest: Readonly<Record<ArchName, () => unknown>> = {
${members('/package.json')}};
`;
}

/** How wide registers are. */
export function wordModule(facts: Facts): string {
  const widths = selectedAtLoad('choose', (arch) => String(architectures[arch].wordBits));
  return `${banner(facts.kernel, 'and abi/src/arch')}
import { choose } from '../machine/choose.ts';

/** How many bits a register of this machine has. */
export const wordBits: number = ${widths};
`;
}

/** Which architecture this machine has, for code that differs. */
export function isModule(facts: Facts): string {
  const tests = archNames.map((arch) => `export const ${arch}: boolean = arch === '${arch}';\n`);
  return `${banner(facts.kernel, 'and abi/src/arch')}
// Of what differs the last architecture's is what is left, also where there is none: there the trap's own
// error comes first.
import { arch } from '../trap.ts';

${tests.join('')}`;
}
