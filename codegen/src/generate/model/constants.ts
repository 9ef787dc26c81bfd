import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { type Family, families } from '@linux-syscalls/abi/families';
import type { Constant, Facts } from '../../facts/facts.ts';

/** One constant of a family with its value on each architecture. */
export interface FamilyConstant {
  readonly name: string;
  readonly family: string;
  readonly header: string;
  readonly values: Readonly<Partial<Record<ArchName, bigint>>>;
}

const known = new WeakMap<Facts, readonly FamilyConstant[]>();

/** Every constant of every family, in the order of the families, then of the headers. */
export function familyConstants(facts: Facts): readonly FamilyConstant[] {
  const constants = known.get(facts) ?? collect(facts);
  known.set(facts, constants);
  return constants;
}

function collect(facts: Facts): readonly FamilyConstant[] {
  const found = new Map<string, FamilyConstant>();
  for (const [familyName, family] of Object.entries<Family>(families)) {
    const before = found.size;
    for (const path of family.headers) {
      for (const constant of facts.headers.find((header) => header.path === path)?.constants ??
        []) {
        if (!belongs(family, constant)) continue;
        const values = { ...found.get(constant.name)?.values, ...valuesOf(constant) };
        found.set(constant.name, { name: constant.name, family: familyName, header: path, values });
      }
    }
    if (found.size === before) throw new Error(`the family ${familyName} is empty`);
  }
  return [...found.values()];
}

function belongs({ prefixes, enums, except }: Family, constant: Constant): boolean {
  const { name } = constant;
  if (except?.[name] !== undefined) return false;
  if (constant.enum !== undefined && enums?.includes(constant.enum)) return true;
  return prefixes.some((prefix) => name.startsWith(prefix));
}

function valuesOf({ value }: Constant): Readonly<Partial<Record<ArchName, bigint>>> {
  if (!('all' in value)) return value.by;
  return Object.fromEntries(archNames.map((arch) => [arch, value.all]));
}
