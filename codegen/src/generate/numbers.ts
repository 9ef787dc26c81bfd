import { targets } from '@linux-syscalls/targets';
import type { Facts } from '../facts/facts.ts';
import { banner } from './banner.ts';

/** The numbers of every call, for each raw package. */
export function* emitNumbers(facts: Facts): Iterable<[path: string, text: string]> {
  for (const { name, table } of Object.values(targets)) {
    const rows = facts.syscalls[name].map((call) => `  ${call.name}: ${call.number},\n`);
    yield [
      `packages/raw-${name}/src/generated/numbers.ts`,
      `${banner(facts.kernel, table.file)}
/** The number of every system call on ${name}, by the name that the kernel gives it. */
export const SYS = {
${rows.join('')}} as const;
`,
    ];
  }
}
