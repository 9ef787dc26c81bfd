import { archNames } from '@linux-syscalls/abi/arch';
import type { ErrnoRow, Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { errnoMessage } from '../errnos.ts';
import { familyConstants } from '../model/constants.ts';
import { constantStatement, importingChoose } from './constantsModule.ts';

/** An errno on the architectures that have it. */
export interface Errno {
  readonly name: string;
  readonly rows: Readonly<Partial<Record<(typeof archNames)[number], ErrnoRow>>>;
}

/** The error numbers as constants, which `linux-syscalls` exports. */
export function errnosModule(facts: Facts): string {
  const statements = errnosOf(facts).map(({ name, rows }) => {
    const values = Object.entries(rows).map(([arch, { number }]) => [arch, BigInt(number)]);
    return constantStatement(docOf(facts, name), name, Object.fromEntries(values));
  });
  return `${banner(facts.kernel, '<asm/errno.h>')}
${importingChoose(statements)}${statements.join('\n')}`;
}

/** The types of errnos on a machine not known before it runs. */
export function errnoNamesModule(facts: Facts): string {
  const errnos = errnosOf(facts);
  const members = errnos.map(({ name, rows }) => {
    const numbers = new Set(Object.values(rows).map(({ number }) => number));
    const everywhere = Object.keys(rows).length === archNames.length;
    const type = numbers.size === 1 ? [...numbers][0] : 'number';
    return `  readonly ${name}${everywhere ? '' : '?'}: ${type};\n`;
  });
  const originals = errnos.filter(({ rows }) =>
    Object.values(rows).some(({ message }) => message !== undefined),
  );
  return `${banner(facts.kernel, '<asm/errno.h>')}
/** The errnos of this machine, by name; one that only some architectures have may be \`undefined\`. */
export interface ErrnoNumbers {
${members.join('')}}

/** The names that errors have as their \`code\`: of an alias (EWOULDBLOCK) it is the first name (EAGAIN). */
export type ErrnoName =
${originals.map(({ name }) => `  | '${name}'\n`).join('')};
`;
}

export function errnosOf(facts: Facts): readonly Errno[] {
  const found = new Map<string, Partial<Record<(typeof archNames)[number], ErrnoRow>>>();
  for (const arch of archNames) {
    for (const row of facts.errnos[arch]) {
      found.set(row.name, { ...found.get(row.name), [arch]: row });
    }
  }
  const twin = familyConstants(facts).find(({ name }) => found.has(name));
  if (twin !== undefined) throw new Error(`${twin.name} is an errno and of family ${twin.family}`);
  return [...found].map(([name, rows]) => ({ name, rows }));
}

/** What an error means, or what it is another name of. */
function docOf(facts: Facts, name: string): string {
  for (const arch of archNames) {
    const rows = facts.errnos[arch];
    const row = rows.find((one) => one.name === name);
    if (row === undefined) continue;
    const original = rows.find(({ number }) => number === row.number)!;
    return original === row
      ? `Error: ${errnoMessage(facts, row)}, <asm/errno.h>`
      : `Another name of ${original.name}, <asm/errno.h>`;
  }
  throw new Error(`no architecture has ${name}`);
}
