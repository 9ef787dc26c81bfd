import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import type { SyscallRow } from '../facts.ts';
import type { KernelTrees } from '../unpack.ts';

/** Reads an architecture's table; of a shared table, the rows with its own tags. */
export function extractSyscalls(
  { source }: KernelTrees,
  arch: Architecture,
  headerNumbers: ReadonlyMap<string, number>,
): SyscallRow[] {
  const rows = new Map<string, SyscallRow>();
  for (const line of readFileSync(join(source, arch.table.file), 'utf8').split('\n')) {
    const [number, abi, name, entry, compat] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!name || !arch.table.abis.includes(abi!)) continue;
    if (rows.has(name)) throw new Error(`${arch.table.file}: ${name} is twice in ${arch.name}`);
    rows.set(name, row(name, Number(number), entry, compat));
  }

  // The header knows calls that no table has (arm's private ones), and second names of some that
  // one has; those share the entry point.
  const byNumber = new Map([...rows.values()].map((known) => [known.number, known]));
  for (const [name, number] of headerNumbers) {
    const same = byNumber.get(number);
    if (!rows.has(name)) rows.set(name, row(name, number, same?.entry, same?.compat));
  }
  return [...rows.values()].sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
}

function row(name: string, number: number, entry?: string, compat?: string): SyscallRow {
  // arm's compat column is its old ABI, which nothing of ours speaks.
  const implemented = (point?: string) =>
    point && point !== '-' && point !== 'sys_ni_syscall' && !point.startsWith('sys_oabi_');
  return {
    name,
    number,
    ...(implemented(entry) && { entry: entry! }),
    ...(implemented(compat) && { compat: compat! }),
  };
}
