import type { Refer } from './interface.ts';
import { moduleSpecifier } from './paths.ts';
import type { DeclaredRecord, RecordIndex } from './recordIndex.ts';
import type { Import } from './statements.ts';

/** Names a record: `struct.statx` at home, `linux_stat_h.struct.statx` in another header's module. */
export function referFrom(path: string, index: RecordIndex): Refer {
  return (kind, name) => {
    const declared = index.declared(`${kind} ${name}`);
    const local = `${kind}.${name}`;
    return declared.path === path ? local : `${moduleName(declared)}.${local}`;
  };
}

/** Imports the modules of the other headers among those that declare these records. */
export function importsOfHeaders(
  path: string,
  records: readonly DeclaredRecord[],
  what: Import['what'],
): Import[] {
  return records
    .filter((used) => used.path !== path)
    .map((used) => {
      const from = moduleSpecifier(path, used.module);
      return { name: moduleName(used), from, what };
    });
}

/** `linux_in6_h` for `linux/in6.h`. */
function moduleName({ path }: DeclaredRecord): string {
  return path.replaceAll(/[^A-Za-z0-9]/g, '_');
}
