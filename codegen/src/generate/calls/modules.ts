import { archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import { operationsOf } from '@linux-syscalls/abi/operations';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { argumentCode } from './argument.ts';
import { imports } from './imports.ts';
import { nothrowWrapper } from './nothrow.ts';
import { constantsUsed, typesOfSignatures } from './operations.ts';
import { typesUsed } from './parameters.ts';
import { usesOfRoute } from './route.ts';
import { throwingWrapper } from './throwing.ts';

/** What some wrappers need that the words of their routes don't tell. */
const others = ['choose', 'is', 'syscall'];

type Family = Readonly<Record<string, Call>>;

/** The module of one family's wrappers that return −errno. */
export function nothrowModule(facts: Facts, family: string, calls: Family): string {
  const wrappers = Object.entries(calls)
    .map(([name, call]) => nothrowWrapper(facts, name, call) + aliases(facts, name, call))
    .join('\n');
  const names = Object.entries(calls).flatMap(([name, call]) => [
    ...typesUsed(name, call),
    ...typesOfSignatures(facts, name, call),
    ...constantsUsed(facts, call).map((constant) => `constant:${constant}`),
    ...(call.operations === undefined ? [] : ['Pointer']),
    ...operationsOf(call).flatMap((known) =>
      known.call.arguments.flatMap((argument) => argumentCode(name, known.call, argument).uses),
    ),
    ...call.arguments.flatMap((argument) => argumentCode(name, call, argument).uses),
    ...Object.values(call.routes).flatMap((route) =>
      route === null ? ['ENOSYS'] : usesOfRoute(route),
    ),
    ...(call.arguments.length > 0 ? ['argument'] : []),
  ]);
  return `${banner(facts.kernel, `and abi/src/calls/${family}.ts`)}
${imports([...names, ...others.filter((name) => new RegExp(`\\b${name}[.(<]`).test(wrappers))])}
${wrappers}`;
}

/** The module of one family's wrappers that throw. */
export function throwingModule(facts: Facts, family: string, calls: Family): string {
  const names = Object.entries(calls).flatMap(([name, call]) => [
    ...(call.result.kind === 'unsigned32' ? [] : [...typesUsed(name, call), 'unwrap']),
    ...typesOfSignatures(facts, name, call),
    ...(call.result.kind === 'offset' ? ['unwrapBigint'] : []),
  ]);
  return `${banner(facts.kernel, `and abi/src/calls/${family}.ts`)}
import * as nothrow from '../../nothrow.ts';
${imports(names)}
${Object.entries(calls)
  .map(([name, call]) => throwingWrapper(facts, name, call) + aliases(facts, name, call))
  .join('\n')}`;
}

function aliases(facts: Facts, name: string, call: Call): string {
  return (call.aliases ?? [])
    .map((alias) => {
      const doc = aliasDocstring(facts, alias, name);
      return `\n/** ${doc} */\nexport const ${alias}: typeof ${name} = ${name};\n`;
    })
    .join('');
}

/** Who calls it so: some architectures’ kernels, or the man pages alone. */
function aliasDocstring(facts: Facts, alias: string, name: string): string {
  const kernels = archNames.filter((arch) =>
    facts.syscalls[arch].some((row) => row.name === alias),
  );
  return kernels.length === 0
    ? `\`${alias}\` of man section 2, which the kernel calls \`${name}\`.`
    : `\`${name}\` under the name that ${kernels.join(' and ')} have for it.`;
}
