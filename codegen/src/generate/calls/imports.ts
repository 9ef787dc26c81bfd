import { type ScalarName, scalars } from '@linux-syscalls/abi/scalars';

/** Where a generated module finds each name that it uses. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@linux-syscalls/types': ['type RecordArray', 'type struct'],
  '../../arguments/address.ts': ['type Address', 'address', 'mostNumber', 'word'],
  '../../arguments/counts.ts': ['countOfBytes', 'countOfRecords'],
  '../../arguments/flags.ts': ['type Flags'],
  '../../arguments/halves.ts': ['hi', 'lo'],
  '../../arguments/integers.ts': ['type Integer', 'flags32', 'int32', 'int64', 'uint32'],
  '../../arguments/ioctl.ts': ['ioctlArgument'],
  '../../arguments/paths.ts': ['type Path', 'path'],
  '../../arguments/records.ts': ['record', 'records'],
  '../../arguments/storedResult.ts': ['storedBigint', 'storedNumber', 'storedResultAddress'],
  '../../arguments/units.ts': ['inUnits'],
  '../../arguments/views.ts': ['type Memory', 'type Pointer', 'memory', 'numbers'],
  '../../errors/unwrap.ts': ['unwrap', 'unwrapBigint'],
  '../../machine/choose.ts': ['choose'],
  '../../raw.ts': ['syscall', ...[0, 1, 2, 3, 4, 5, 6].map((n) => `syscall${n}`)],
  '../errnos.ts': ['ENOSYS'],
};

/** The import statements for the names that a module uses; `struct` is only a type when throwing. */
export function imports(names: readonly string[], form: 'nothrow' | 'throwing'): string {
  const wanted = new Set(names);
  const shapes = [...wanted].filter((name) => name.endsWith('Shape') && wanted.delete(name));
  const statements: string[] = [];
  const aliases = [...wanted].filter((name) => name in scalars) as ScalarName[];
  if (aliases.length > 0) {
    statements.push(`import type { ${aliases.sort().join(', ')} } from '@linux-syscalls/types';`);
  }
  if (shapes.length > 0) {
    statements.push(`import { ${shapes.sort().join(', ')} } from '../shapes.ts';`);
  }
  for (const [home, all] of Object.entries(homes)) {
    const used = all.filter((name) => wanted.delete(name.replace('type ', '')));
    if (used.length === 0) continue;
    const typeOnly = used.every((name) => name.startsWith('type ')) || form === 'throwing';
    const runtime = home.includes('unwrap');
    statements.push(
      typeOnly && !runtime
        ? `import type { ${used.map((name) => name.replace('type ', '')).join(', ')} } from '${home}';`
        : `import { ${used.join(', ')} } from '${home}';`,
    );
  }
  const homeless = [...wanted].filter((name) => !(name in scalars) && name !== 'number');
  if (homeless.length > 0) throw new Error(`no module exports ${homeless.join(', ')}`);
  return `${statements.join('\n')}\n`;
}
