import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { families } from '@linux-syscalls/abi/families';
import { libcConstants } from '@linux-syscalls/abi/libcNames';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { type FamilyConstant, familyConstants } from '../model/constants.ts';
import { selectedAtLoad } from '../model/selection.ts';

/** The module of all constants that arguments and results use. */
export function constantsModule(facts: Facts): string {
  const constants = familyConstants(facts);
  return `${banner(facts.kernel, 'and abi/src/families.ts')}
import { choose } from '../machine/choose.ts';

${[...constants.map(declaration), ...libcDeclarations(constants)].join('\n')}`;
}

/** The constants that have another name in libc, by that name too. */
function libcDeclarations(constants: readonly FamilyConstant[]): string[] {
  return Object.entries(libcConstants).flatMap(([name, { kernel, header }]) => {
    const constant = constants.find((one) => one.name === kernel);
    if (constant === undefined) return [];
    return constantStatement(
      `\`${kernel}\` by the name of libc, <${header}>`,
      name,
      constant.values,
    );
  });
}

/** The docstring of a constant above 32 bits, which JavaScript's `|` cuts. */
const beyond32Bits = 'It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints.';

function declaration({ name, family, header, values }: FamilyConstant): string {
  const doc = `${families[family as keyof typeof families].doc}, <${header}>`;
  return constantStatement(doc, name, values);
}

/** A constant where it is the same everywhere, else the value of the machine that it runs on. */
export function constantStatement(
  doc: string,
  name: string,
  values: Readonly<Partial<Record<ArchName, bigint>>>,
): string {
  const distinct = new Set(Object.values(values));
  const wide = [...distinct].some((value) => BigInt(Number(value)) !== value);
  const literal = (value: bigint | undefined): string =>
    value === undefined || !wide ? String(value) : `${value}n`;
  const cut = !wide && [...distinct].some((value) => value > 0xffff_ffffn);
  const lost = cut ? ` ${beyond32Bits}` : '';
  if (distinct.size === 1 && Object.keys(values).length === archNames.length) {
    return `/** ${doc}.${lost} */\nexport const ${name} = ${literal([...distinct][0]!)};\n`;
  }
  const columns = archNames.map((arch) => `${arch}: ${literal(values[arch])}`).join(', ');
  const kind = wide ? 'bigint' : 'number';
  const type = Object.keys(values).length === archNames.length ? kind : `${kind} | undefined`;
  const value = selectedAtLoad(`choose<${type}>`, (arch) => literal(values[arch]));
  return `/** ${doc}; it differs: ${columns}.${lost} */\nexport const ${name}: ${type} = ${value};\n`;
}

/** The import that statements need where one of them has a value that differs. */
export function importingChoose(statements: readonly string[]): string {
  const chooses = statements.some((statement) => /\bchoose[<(]/.test(statement));
  return chooses ? "import { choose } from '../machine/choose.ts';\n\n" : '';
}
