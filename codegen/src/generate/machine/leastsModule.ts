import { archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantValue } from '../model/constant.ts';
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
      const row = [same(facts, name, constantValue), same(facts, type, touchedBytes)].join(', ');
      return `    [${row}], // ${name}\n`;
    })
    .join('');
}

/** What all architectures have in common. */
function same<T>(
  facts: Facts,
  name: string,
  valueOn: (facts: Facts, name: string, arch: (typeof archNames)[number]) => T,
): T {
  const [value, ...others] = new Set(archNames.map((arch) => valueOn(facts, name, arch)));
  if (others.length > 0 || value === undefined) throw new Error(`${name} differs`);
  return value;
}
