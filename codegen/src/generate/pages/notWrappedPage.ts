import { archNames } from '@linux-syscalls/abi/arch';
import { notWrapped } from '@linux-syscalls/abi/notWrapped';
import type { Facts } from '../../facts/facts.ts';
import { isPrivate } from '../privateCalls.ts';

/** The page of the kernel's names that have no wrapper: the numbers remain in `SYS`. */
export function notWrappedPage(facts: Facts): string {
  return `<!-- Generated from Linux ${facts.kernel} syscall tables and abi/src/notWrapped.ts by "pnpm generate". Do not edit. -->

# Calls without a wrapper

Each can be made by its number, with \`syscall\` of \`linux-syscalls/raw\`.

| name | architectures | why |
|---|---|---|
${Object.entries(notWrapped)
  .map(([name, reason]) => `| ${name} | ${holders(facts, name).join(', ')} | ${reason} |\n`)
  .join('')}
## Names without a call

Tables keep the numbers of calls that are gone, or that were planned and never came. Every kernel of
today answers ENOSYS.

| name | architectures |
|---|---|
${deadNames(facts)
  .map((name) => `| ${name} | ${holders(facts, name).join(', ')} |\n`)
  .join('')}`;
}

/** The names that no architecture's kernel implements. */
function deadNames(facts: Facts): readonly string[] {
  const rows = archNames.flatMap((arch) => facts.syscalls[arch]);
  const live = new Set(rows.filter(({ entry }) => entry !== undefined).map(({ name }) => name));
  const dead = rows.map(({ name }) => name).filter((name) => !live.has(name));
  return [...new Set(dead)]
    .filter((name) => !archNames.some((arch) => isPrivate(arch, name)))
    .sort();
}

function holders(facts: Facts, name: string): readonly string[] {
  return archNames.filter((arch) => facts.syscalls[arch].some((row) => row.name === name));
}
