import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { globSync } from 'tinyglobby';
import type { Prototype } from '../facts.ts';
import type { KernelTrees } from '../unpack.ts';
import { alwaysSelected, isCompiled } from './kconfig.ts';

type ByteOrder = Architecture['byteOrder'];

/** A definition, and the text before it, whose `#if` lines say when it counts. */
interface Definition extends Prototype {
  readonly before: string;
}

/** Files for other configurations: without MMU, user-mode Linux, without POSIX timers. */
const otherKernels = ['**/nommu.c', '**/posix-stubs.c', 'arch/*/um/**'];

const macro = /^(COMPAT_SYSCALL|SYSCALL32|SYSCALL)_DEFINE[0-6]\(((?:[^()]|\([^()]*\))*)\)/gm;
const plain = /^asmlinkage \w+ (sys_\w+)\(([^()]*)\)\s*\{/gm;

/** `SYSCALL32` defines the native call of a 32-bit kernel, and the compat one of a 64-bit kernel. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  SYSCALL: ['sys_'],
  COMPAT_SYSCALL: ['compat_sys_'],
  SYSCALL32: ['sys_', 'compat_sys_'],
};

/** The kernel's definitions of system calls: those that all share, and an architecture's own. */
export function prototypeExtractor(trees: KernelTrees): (arch: Architecture) => Prototype[] {
  const generic = new Map<ByteOrder, readonly Definition[]>();
  return (arch) => {
    const { byteOrder } = arch;
    const options = alwaysSelected(trees, arch);
    const shared =
      generic.get(byteOrder) ?? readDefinitions(trees, ['*/**/*.c', '!arch/**'], byteOrder);
    generic.set(byteOrder, shared);
    const { kernelArch } = targets[arch.name];
    const own = readDefinitions(trees, [`arch/${kernelArch}/**/*.c`], byteOrder);
    const inC = [...choose(shared, options), ...choose(own, options)];
    return [...inC, ...byAssembly(trees, arch, inC), ...ofOtherKernel(trees, arch)];
  };
}

/** What the 64-bit kernel of another folder defines for the programs of this architecture. */
function ofOtherKernel(trees: KernelTrees, { name, byteOrder }: Architecture): Prototype[] {
  const { table } = targets[name];
  if (!table.compat) return [];
  const definitions = readDefinitions(trees, [`arch/${table.compat.kernelArch}/**/*.c`], byteOrder);
  return definitions
    .filter(({ entry }) => entry.startsWith('compat_sys_'))
    .map(({ before: _, ...prototype }) => prototype);
}

/** One definition for each entry point: the first that the architecture's options compile. */
function choose(definitions: readonly Definition[], options: ReadonlySet<string>): Prototype[] {
  const count = new Map<string, number>();
  for (const { entry } of definitions) count.set(entry, (count.get(entry) ?? 0) + 1);

  const chosen = new Map<string, Prototype>();
  for (const { before, ...prototype } of definitions) {
    const { entry } = prototype;
    if (chosen.has(entry) || (count.get(entry)! > 1 && !isCompiled(before, options))) continue;
    chosen.set(entry, prototype);
  }
  return [...chosen.values()];
}

function readDefinitions(
  { source }: KernelTrees,
  patterns: string[],
  byteOrder: ByteOrder,
): Definition[] {
  const files = globSync(patterns, { cwd: source, ignore: otherKernels }).sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    if (!text.includes('SYSCALL') && !text.includes('asmlinkage')) return [];
    return [...byMacro(file, text, byteOrder), ...byHand(file, text)];
  });
}

function* byMacro(file: string, text: string, byteOrder: ByteOrder): Iterable<Definition> {
  for (const match of text.matchAll(macro)) {
    const [name, ...rest] = splitList(expandPairs(match[2]!, byteOrder));
    const parameters = [];
    for (let i = 0; i < rest.length; i += 2)
      parameters.push({ type: rest[i]!, name: rest[i + 1]! });
    const before = text.slice(0, match.index);
    for (const prefix of prefixes[match[1]!]!) {
      yield { entry: `${prefix}${name}`, file, parameters, before };
    }
  }
}

function* byHand(file: string, text: string): Iterable<Definition> {
  for (const match of text.matchAll(plain)) {
    const parameters = splitList(match[2]!)
      .filter((parameter) => parameter !== 'void')
      .map((parameter) => {
        const [, type, name] = /^(.*?)\s*(\w+)$/.exec(parameter)!;
        return { type: type!, name: name! };
      });
    yield { entry: match[1]!, file, parameters, before: text.slice(0, match.index) };
  }
}

/** Entry points in assembly that correct an argument and go on to C: they take what that takes. */
function byAssembly(
  { source }: KernelTrees,
  { name }: Architecture,
  inC: readonly Prototype[],
): Prototype[] {
  const { kernelArch } = targets[name];
  const files = globSync(`arch/${kernelArch}/kernel/*.S`, { cwd: source }).sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    return [...text.matchAll(/^(sys_\w+):\n(?:(?!ENDPROC).*\n)*?\s+b\s+(sys_\w+)\nENDPROC\(\1\)/gm)]
      .flatMap(([, entry, target]) => ({ entry: entry!, c: inC.find((p) => p.entry === target) }))
      .filter(({ c }) => c !== undefined)
      .map(({ entry, c }) => ({ entry, file, parameters: fromUser(c!) }));
  });
}

/** What remains of the parameters when the kernel's own registers are passed instead of any. */
function fromUser({ parameters }: Prototype): Prototype['parameters'] {
  return parameters.filter(({ type }) => type !== 'struct pt_regs *');
}

/** The macros that stand for a 64-bit argument in two registers: the low half is first in one byte order only. */
function expandPairs(list: string, byteOrder: ByteOrder): string {
  const pair = byteOrder === 'little' ? 'u32, $1_lo, u32, $1_hi' : 'u32, $1_hi, u32, $1_lo';
  return list.replace(/\b(?:compat_arg_u64_dual|SC_ARG64|arg_u32p)\((\w+)\)/g, pair);
}

function splitList(list: string): string[] {
  const flat = list
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
  return flat === '' ? [] : flat.split(',').map((item) => item.trim());
}
