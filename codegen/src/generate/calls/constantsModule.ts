import { archNames } from '@linux-syscalls/abi/arch';
import { families } from '@linux-syscalls/abi/families';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { type FamilyConstant, familyConstants } from './constants.ts';

/** The module of all constants that arguments and results use. */
export function constantsModule(facts: Facts): string {
  const constants = familyConstants(facts);
  return `${banner(facts.kernel, 'and abi/src/families.ts')}
import { choose } from '../machine/choose.ts';

${constants.map(declaration).join('\n')}`;
}

function declaration(constant: FamilyConstant): string {
  const { name, family, header, values } = constant;
  const distinct = new Set(Object.values(values));
  const doc = `${families[family as keyof typeof families].doc}, <${header}>`;
  if (distinct.size === 1 && Object.keys(values).length === archNames.length) {
    return `/** ${doc}. */\nexport const ${name} = ${literal([...distinct][0]!)};\n`;
  }
  const columns = archNames.map((arch) => `${arch}: ${literal(values[arch])}`).join(', ');
  const type = Object.keys(values).length === archNames.length ? 'number' : 'number | undefined';
  return `/** ${doc}; it differs: ${columns}. */
export const ${name}: ${type} = /* @__PURE__ */ choose<${type}>({ ${columns} });\n`;
}

function literal(value: bigint | undefined): string {
  if (value !== undefined && BigInt(Number(value)) !== value) {
    throw new Error(`${value} is no exact number: its family needs bigints`);
  }
  return String(value);
}
