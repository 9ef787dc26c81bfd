import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { type LibcName, libcConstants, libcRecords } from '@linux-syscalls/abi/libcNames';
import { rootStructs } from '@linux-syscalls/abi/records';
import type { Facts, Header } from '../../facts/facts.ts';
import { errnosOf } from '../machine/errnosModule.ts';
import { familyConstants } from '../model/constants.ts';

/** The page that says which module has a name, and what the kernel calls what libc calls otherwise. */
export function namesPage(facts: Facts): string {
  return `<!-- Generated from Linux ${facts.kernel} and abi/src/libcNames.ts by "pnpm generate". Do not edit. -->

# Where names are

**\`linux-syscalls\`** exports the calls, every constant that their arguments take, the records that these
need (\`struct\`, \`union\`), and what goes with them: \`bytesOf\`, \`htons\` and its kin, \`WIFEXITED\` and its kin,
\`S_ISREG\` and its kin, \`sockaddrInet\` and its kin.

**A header** of the kernel is a module of \`@linux-syscalls/types\`. Import it under its own name:

\`\`\`ts
import { AF_NETLINK, SOCK_RAW, sockaddrNetlink } from 'linux-syscalls';
import * as if_link from '@linux-syscalls/types/linux/if_link';
import * as rtnetlink from '@linux-syscalls/types/linux/rtnetlink';

const link = rtnetlink.struct.ifinfomsg.from({ ifi_index: 1 });
console.log(rtnetlink.RTM_GETLINK, if_link.IFLA_IFNAME, link.ifi_index);
console.log(AF_NETLINK, SOCK_RAW, sockaddrNetlink().nl_family);
\`\`\`

\`\`\`text
18 3 1
16 3 16
\`\`\`

So each \`struct\` says which header it is of, none is renamed, and \`rtnetlink.\` completes with what that header
has. Bundlers keep what is used of it, as they do of \`import { … }\`. Tags are not exported by their own names:
${collisions(facts)}

**Constants that differ** between architectures are \`undefined\` on one that lacks them, and so \`KVM_RUN\` is
\`number | undefined\`. Programs of one architecture take its values, and their types:

\`\`\`ts
import { onlyOn } from '@linux-syscalls/types';
import * as fcntl from '@linux-syscalls/types/asm/fcntl';
import * as kvm from '@linux-syscalls/types/linux/kvm';

// On another machine this throws.
const run = () => onlyOn('x86_64', kvm.perArch).KVM_RUN.toString(16);
console.log(typeof run, fcntl.perArch.O_DIRECT.x86_64, fcntl.perArch.O_DIRECT.arm);
\`\`\`

\`\`\`text
function 16384 65536
\`\`\`

## Find a name

[names.json](names.json) has a line for each module, with every name that can be imported from it; records are
\`struct tag\`. It isn't published, since it would add a sixth to the package. Where the packages are installed, their
declarations say the same: \`grep -rlw KVM_RUN node_modules/@linux-syscalls/types/dist --include='*.d.ts'\`.

Where no \`struct\` is imported, TypeScript's editors offer those of ${modulesWithStruct(facts) + 2} modules, that of \`linux-syscalls\` first;
where one is, they offer that alone. A setting leaves the headers out, so that two remain; in VS Code it is
\`"typescript.preferences.autoImportSpecifierExcludeRegexes": ["^@linux-syscalls/types/"]\`. A package can't do so itself.

## Names that only libc has

The modules have the kernel's names. Where a C library has another, this is the kernel's, and how the root of
\`linux-syscalls\` has it.

The registers that \`PTRACE_GETREGSET\` reads, and that core files have, differ by architecture, and so do the names
of their records in \`asm/ptrace\`:

- \`NT_PRSTATUS\`, in C an \`elf_gregset_t\`: ${generalRegisters(facts)}. On ppc64le it has \`ELF_NGREG\` words, and the
  record is the first of them.
- \`NT_PRFPREG\`, in C an \`elf_fpregset_t\`: ${floatingPointRegisters(facts)}.

| libc | its header | kernel | module | at the root |
|---|---|---|---|---|
${Object.entries(libcConstants)
  .map(([name, libc]) =>
    row(name, libc, moduleOfConstant(facts, libc), rootConstant(facts, name, libc)),
  )
  .join('')}${Object.entries(libcRecords)
  .map(([name, libc]) => row(name, libc, moduleOfRecord(facts, libc), rootRecord(libc)))
  .join('')}`;
}

function row(name: string, { kernel, header }: LibcName, module: string, atRoot: string): string {
  return `| \`${name}\` | \`<${header}>\` | \`${kernel}\` | ${module} | ${atRoot && `\`${atRoot}\``} |\n`;
}

/** What the root exports for it: a constant of a family by both names, an errno by the kernel's. */
function rootConstant(facts: Facts, name: string, { kernel }: LibcName): string {
  if (familyConstants(facts).some((constant) => constant.name === kernel)) return name;
  return errnosOf(facts).some((errno) => errno.name === kernel) ? kernel : '';
}

function rootRecord({ kernel }: LibcName): string {
  const tag = kernel.replace('struct ', '');
  const [name] = Object.entries(rootStructs).findLast((entry) => entry[1] === tag) ?? [];
  return name === undefined ? '' : `struct.${name}`;
}

function moduleOfConstant(facts: Facts, { kernel }: LibcName): string {
  return moduleOf(facts, kernel, ({ constants }) => constants.some(({ name }) => name === kernel));
}

function moduleOfRecord(facts: Facts, { kernel }: LibcName): string {
  return moduleOf(facts, kernel, ({ records }) =>
    records.some(({ kind, name }) => `${kind} ${name}` === kernel),
  );
}

function moduleOf(facts: Facts, name: string, has: (header: Header) => boolean): string {
  const header = facts.headers.find(has);
  if (header === undefined) throw new Error(`no header has ${name}`);
  return header.path.replace(/\.h$/, '');
}

/** How many tags would take a name that their header's module has already. */
function collisions({ headers }: Facts): string {
  let tags = 0;
  let taken = 0;
  for (const { records, typedefs, constants } of headers) {
    const others = new Set([...typedefs, ...constants].map(({ name }) => name));
    const seen = new Set<string>();
    for (const { name } of records) {
      tags++;
      if (others.has(name) || seen.has(name)) taken++;
      seen.add(name);
    }
  }
  return `${taken} of ${tags} have the name of a typedef, a constant or a union of their own header, and a second
declaration of each would add a tenth to the package.`;
}

/** How many headers have a structure; both packages’ roots have `struct` too. */
function modulesWithStruct({ headers }: Facts): number {
  return headers.filter(({ records }) => records.some(({ kind }) => kind === 'struct')).length;
}

/** The records of general registers. */
function generalRegisters(facts: Facts): string {
  const tags = ['s390_regs', 'user_regs_struct', 'user_pt_regs', 'pt_regs'];
  const { phrases, without } = recordsByArchitecture(facts, tags);
  if (without.length > 0) throw new Error(`no header has the registers of ${without.join(', ')}`);
  return phrases;
}

/** The records of floating-point registers, and who has an array instead. */
function floatingPointRegisters(facts: Facts): string {
  const tags = [
    ...['s390_fp_regs', 'user_i387_struct', 'user_fpsimd_state', 'user_fp_state'],
    ...['__riscv_d_ext_state', 'user_fp'],
  ];
  const { phrases, without } = recordsByArchitecture(facts, tags);
  return `${phrases}; \`ELF_NFPREG\` doubles on ${without.join(', ')}`;
}

/** Which architectures have which record, each the first that it has; and those that have none. */
function recordsByArchitecture({ headers }: Facts, tags: readonly string[]) {
  const left = new Set<ArchName>(archNames);
  const phrases = tags.map((tag) => {
    const record = headers.flatMap(({ records }) => records).find(({ name }) => name === tag)!;
    const archs = [...left].filter(
      (arch) => 'all' in record.layout || record.layout.by[arch] !== undefined,
    );
    for (const arch of archs) left.delete(arch);
    return `\`struct ${tag}\` on ${archs.join(', ')}`;
  });
  return { phrases: phrases.join('; '), without: [...left] };
}
