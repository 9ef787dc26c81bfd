import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import { hostArchitecture, kernelArchitectures } from '@linux-syscalls/targets';
import type { BehaviourTest } from './exercised.ts';

/** How many cells of calls × architectures there are of each kind. */
export interface Coverage {
  readonly calls: number;
  /** Cells that a kernel is shown, and that the witness sees. */
  readonly witnessed: Readonly<Record<ArchName, number>>;
  /** Cells that only the recording stub sees. */
  readonly recorded: Readonly<Record<ArchName, number>>;
  readonly absent: Readonly<Record<ArchName, number>>;
  /** Calls that a test of behaviour makes. */
  readonly exercised: number;
}

/** Whether the tests run in a kernel of that architecture. */
const hasKernel = (arch: ArchName): boolean =>
  arch === hostArchitecture || kernelArchitectures.includes(arch);

const withoutKernel = archNames.filter((arch) => !hasKernel(arch));

type Named = readonly (readonly [name: string, call: Call])[];

/** Counts what the page shows. */
export function coverageOf(calls: Named, tests: readonly BehaviourTest[]): Coverage {
  const count = (has: (call: Call, arch: ArchName) => boolean) =>
    Object.fromEntries(
      archNames.map((arch) => [arch, calls.filter(([, call]) => has(call, arch)).length]),
    ) as Record<ArchName, number>;
  return {
    calls: calls.length,
    witnessed: count((call, arch) => call.routes[arch] !== null && hasKernel(arch)),
    recorded: count((call, arch) => call.routes[arch] !== null && !hasKernel(arch)),
    absent: count((call, arch) => call.routes[arch] === null),
    exercised: calls.filter(([name]) => tests.some((test) => test.calls.has(name))).length,
  };
}

/** The page of calls × architectures: how each cell is proved. */
export function coveragePage(
  kernel: string,
  calls: Named,
  tests: readonly BehaviourTest[],
): string {
  const { witnessed, recorded, absent, exercised } = coverageOf(calls, tests);
  const counts = (cells: Readonly<Record<ArchName, number>>) =>
    archNames.map((arch) => cells[arch]).join(' | ');
  return `<!-- Generated from Linux ${kernel}, abi/src/calls and the umbrella's tests by "pnpm generate". Do not edit. -->

# How each call is proved

**W**: witnessed. A seccomp filter hands over what a real kernel received from the wrapper: its number, six
registers, the bytes that they point at (\`witness.test.ts\`). Where more than a table's words makes a call
(\`by\` in [the table](calls.md)), they are held against promises of their own (\`table/adapted.ts\`), each of
several calls in turn. **E**: exercised. A test of behaviour, which a real kernel answers, calls it on that
architecture; that is found by reading the tests for calls of that name. **–**: the architecture has no such
call, and the wrapper throws ENOSYS without a trap, which a test on the recording stub sees. Where a kernel or
an emulator lacks a call, its test is skipped with the reason; the end of a run lists them. ${hostArchitecture} is
witnessed natively, other architectures in booted kernels (\`pnpm test:kernels\`);
\`npm test -- --require-all\` shows the same of them on the recording stub.
${recordedNote()}
| | ${archNames.join(' | ')} |
|---|${archNames.map(() => '---|').join('')}
| witnessed | ${counts(witnessed)} |
| recorded | ${counts(recorded)} |
| absent | ${counts(absent)} |

${exercised} of ${calls.length} calls are exercised. The others end or replace what runs the tests, change the whole machine, or
need hardware; they are witnessed, and their errors are the kernel's.

| call | ${archNames.join(' | ')} | tests |
|---|${archNames.map(() => '---|').join('')}---|
${calls.map(([name, call]) => row(name, call, tests)).join('')}`;
}

/** What the page says of architectures whose kernels no test boots. */
function recordedNote(): string {
  if (withoutKernel.length === 0) return '';
  return `
**R**: recorded. The tests boot no kernel of ${withoutKernel.join(' or ')}: there the recording stub alone shows what
the wrapper passes, and qemu-user, which translates calls for this machine's kernel, answers the tests of behaviour.
`;
}

function row(name: string, call: Call, tests: readonly BehaviourTest[]): string {
  const own = tests.filter((test) => test.calls.has(name));
  const cells = archNames.map((arch) => {
    if (call.routes[arch] === null) return '–';
    const seen = hasKernel(arch) ? 'W' : 'R';
    return own.some((test) => !test.hostOnly || arch === hostArchitecture) ? `${seen} E` : seen;
  });
  const files = own.map(({ file }) => file.replace(/(\.host)?\.test\.ts$/, ''));
  return `| ${name} | ${cells.join(' | ')} | ${files.join(', ')} |\n`;
}
