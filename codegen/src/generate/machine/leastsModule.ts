import { archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { sharedConstantValue } from '../model/constant.ts';
import { touchedBytes } from './touchedBytes.ts';

/** The module of bytes that kernels touch whatever a count is, by command. */
export function leastsModule(
  facts: Facts,
  calls: readonly (readonly [name: string, call: Call])[],
): string {
  const lists = calls.flatMap(([name, call]) =>
    call.arguments.map((argument) =>
      argument.kind === 'count' && argument.least !== undefined
        ? `  ${name}: new Map([\n${rowsOf(facts, argument.least.bytes)}  ]),\n`
        : '',
    ),
  );
  return `${banner(facts.kernel, 'UAPI headers and abi/src/calls')}
/** How many bytes commands touch whatever a count says, by the call and the command. */
export const leasts: Readonly<Record<string, ReadonlyMap<number, number>>> = {
${lists.join('')}};
`;
}

function rowsOf(facts: Facts, bytes: Readonly<Record<string, string>>): string {
  return Object.entries(bytes)
    .map(([name, type]) => {
      const row = [sharedConstantValue(facts, name), sharedBytes(facts, type)].join(', ');
      return `    [${row}], // ${name}\n`;
    })
    .join('');
}

/** The bytes that all architectures touch. */
function sharedBytes(facts: Facts, type: string): number {
  const [bytes, ...others] = new Set(archNames.map((arch) => touchedBytes(facts, type, arch)));
  if (others.length > 0 || bytes === undefined) throw new Error(`${type} differs`);
  return bytes;
}
