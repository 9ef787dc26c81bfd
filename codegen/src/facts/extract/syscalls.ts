import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '@linux-syscalls/targets';
import type { SyscallRow } from '../facts.ts';
import type { KernelTrees } from '../unpack.ts';

/** Reads an architecture's table; of a shared table, the rows with its own tags. */
export function extractSyscalls(
  trees: KernelTrees,
  { name: arch, table }: Target,
  headerNumbers: ReadonlyMap<string, number>,
): SyscallRow[] {
  const onOther = table.compat && new Map(readTable(trees, table.compat.file, ['common']));
  const rows = new Map<string, SyscallRow>();
  for (const [name, { number, entry, compat }] of readTable(trees, table.file, table.abis)) {
    if (rows.has(name)) throw new Error(`${table.file}: ${name} is twice in ${arch}`);
    const other = onOther?.get(name);
    rows.set(name, row(name, number, entry, other ? (other.compat ?? other.entry) : compat));
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

interface TableRow {
  readonly number: number;
  readonly entry?: string;
  readonly compat?: string;
}

function readTable(
  { source }: KernelTrees,
  file: string,
  abis: readonly string[],
): [name: string, row: TableRow][] {
  const rows: [string, TableRow][] = [];
  for (const line of readFileSync(join(source, file), 'utf8').split('\n')) {
    const [number, abi, name, entry, compat] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!name || !abis.includes(abi!)) continue;
    rows.push([
      name,
      { number: Number(number), ...(entry && { entry }), ...(compat && { compat }) },
    ]);
  }
  return rows;
}

/** The compat entry point, if it differs from the native one. */
function row(name: string, number: number, entry?: string, compat?: string): SyscallRow {
  // arm's compat column is for its old ABI, which isn't supported.
  const implemented = (point?: string) =>
    point && point !== '-' && point !== 'sys_ni_syscall' && !point.startsWith('sys_oabi_');
  return {
    name,
    number,
    ...(implemented(entry) && { entry: entry! }),
    ...(implemented(compat) && compat !== entry && { compat: compat! }),
  };
}
