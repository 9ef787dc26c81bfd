import { archNames } from '@linux-syscalls/abi/arch';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import { type KnownOperation, operationsOf } from '@linux-syscalls/abi/operations';
import type { Facts } from '../../facts/facts.ts';
import { constantValue } from '../constant.ts';
import { argumentCode, checkingOrder } from './argument.ts';
import { chosen } from './chosen.ts';
import { resultType } from './parameters.ts';

/** The signatures of a call that is many: one for each operation, the last for all others. */
export function signatures(
  facts: Facts,
  name: string,
  call: Call,
  docs: { readonly known: (known: KnownOperation) => string; readonly others: string },
): string {
  const { by } = call.operations!;
  const listed = operationsOf(call).filter((known) => literals(facts, known).length > 0);
  const typeOf = (known: KnownOperation): string =>
    literals(facts, known)
      .map((constant) => `typeof ${constant}`)
      .join(' | ');
  const known = listed.map(
    (operation) => `${docs.known(operation)}
export function ${name}(${signature(name, operation.call, by, typeOf(operation))}): ${resultType(operation.call)};
`,
  );
  if (listed.length === 0) {
    return `${docs.others}
export function ${name}(${signature(name, call, by, 'number')}): number;
`;
  }
  const others = `${docs.others}
export function ${name}<Operation extends number>(${signature(name, call, by, `Unlisted<Operation, ${listed.map(typeOf).join(' | ')}>`)}): number;
`;
  return [...known, others].join('');
}

function signature(name: string, call: Call, by: string, selector: string): string {
  const codes = shownArguments(call).map((argument) => argumentCode(name, call, argument));
  return codes
    .map((code, i) => {
      const type = code.name === by ? selector : code.type;
      if (code.fallback === undefined) return `${code.name}: ${type}`;
      const optional = codes.slice(i).every((later) => later.fallback !== undefined);
      return optional ? `${code.name}?: ${type}` : `${code.name}: ${type} | undefined`;
    })
    .join(', ');
}

/** The arguments that a signature has: what isn't looked at only where something follows. */
function shownArguments(call: Call): readonly Argument[] {
  const last = call.arguments.findLastIndex(({ kind }) => kind !== 'unused');
  return call.arguments.slice(0, last + 1);
}

/** The types and constants that the signatures of a call name. */
export function typesOfSignatures(facts: Facts, name: string, call: Call): readonly string[] {
  if (call.operations === undefined) return [];
  return [
    ...(operationsOf(call).some((known) => literals(facts, known).length > 0) ? ['Unlisted'] : []),
    ...operationsOf(call).flatMap((known) => [
      ...literals(facts, known).map((constant) => `type:${constant}`),
      ...shownArguments(known.call).flatMap(
        (argument) => argumentCode(name, known.call, argument).types,
      ),
      ...(known.call.result.kind === 'fd' ? ['fd'] : []),
    ]),
  ];
}

/** The constants of an operation that are the same number everywhere, and so types of their own. */
function literals(facts: Facts, { constants }: KnownOperation): readonly string[] {
  return constants.filter((name) => numberEverywhere(facts, name) !== undefined);
}

function numberEverywhere(facts: Facts, name: string): number | undefined {
  const values = archNames.map((arch) => numberOn(facts, name, arch));
  return new Set(values).size === 1 ? values[0] : undefined;
}

function numberOn(
  facts: Facts,
  name: string,
  arch: (typeof archNames)[number],
): number | undefined {
  try {
    return Number(constantValue(facts, name, arch));
  } catch {
    return undefined;
  }
}

/** The parameters of the one body behind all signatures. */
export function bodyParameters(name: string, call: Call): string {
  const varying = varyingArguments(call);
  const codes = call.arguments.map((argument) => argumentCode(name, call, argument));
  return codes
    .map((code, i) => {
      const varies = varying.includes(code.name);
      const optional = codes
        .slice(i)
        .every((later) => varying.includes(later.name) || later.fallback !== undefined);
      const type = varies ? 'unknown' : code.type;
      if (!varies && optional && code.fallback !== undefined && code.fallback !== 'undefined') {
        return `${code.name}: ${type} = ${code.fallback}`;
      }
      return `${code.name}${optional ? '?' : ''}: ${type}`;
    })
    .join(', ');
}

/** The arguments as the last signature takes them, for a body that hands them on. */
export function passedArguments(name: string, call: Call): string {
  const varying = varyingArguments(call);
  return call.arguments
    .map((argument) => {
      const { type } = argumentCode(name, call, argument);
      return varying.includes(argument.name) ? `${argument.name} as ${type}` : argument.name;
    })
    .join(', ');
}

/** The arguments that some operation sees in its own way. */
function varyingArguments(call: Call): readonly string[] {
  const own = Object.values(call.operations!.known).flatMap((operation) => operation.arguments);
  return call.arguments
    .filter(
      ({ name, kind }) => kind === 'operand' || own.some((argument) => argument.name === name),
    )
    .map(({ name }) => name);
}

/** The checks of a call that is many: those of every operation, then its own. */
export function operationChecks(facts: Facts, name: string, call: Call): string {
  const { by, ignoring = [] } = call.operations!;
  const varying = varyingArguments(call);
  const branches = new Map<string, string[]>();
  for (const known of operationsOf(call)) {
    const code = branch(name, known, by, varying);
    branches.set(code, [...(branches.get(code) ?? []), ...labels(facts, known)]);
  }
  refuseTwins(name, [...branches.values()].flat());
  const changes = operationsOf(call).some(({ operation }) => operation.becomes !== undefined);
  if (changes && ignoring.length > 0) throw new Error(`${name}: what becomes of the flags?`);
  const fixed = checkingOrder(call)
    .filter((argument) => !varying.includes(argument.name))
    .map((argument) => {
      const keyword = changes && argument.name === by ? 'let' : 'const';
      return `  ${keyword} $${argument.name} = ${argumentCode(name, call, argument).check};\n`;
    });
  const declared = varying.map((argument) => `  let $${argument}: Pointer;\n`);
  const selector =
    ignoring.length === 0
      ? `$${by}`
      : `$${by} & ~(${ignoring.map((n) => label(facts, n)).join(' | ')})`;
  const cases = [...branches].map(
    ([code, names]) =>
      `${names.map((label) => `    case ${label}:\n`).join('')}${code}      break;\n`,
  );
  return `${fixed.join('')}${declared.join('')}  switch (${selector}) {
${cases.join('')}    default:
${checksOf(name, call, varying)}  }
`;
}

function branch(
  name: string,
  { operation, constants, call }: KnownOperation,
  by: string,
  varying: readonly string[],
): string {
  const { becomes } = operation;
  const checks = checksOf(name, call, varying);
  if (becomes === undefined) return checks;
  return `${checks}      $${by} = ${sentName(name, constants[0]!)};\n`;
}

/** What goes to the kernel for the operations that have another number there. */
export function sentNumbers(facts: Facts, name: string, call: Call): string {
  return operationsOf(call)
    .filter(({ operation }) => operation.becomes !== undefined)
    .map(({ name: known, operation }) => {
      const sent = chosen((arch) => {
        const constant = operation.becomes![arch] ?? known;
        return `${constantValue(facts, constant, arch)} /* ${constant} */`;
      });
      return `const ${sentName(name, known)} = ${sent};\n`;
    })
    .join('');
}

const sentName = (name: string, operation: string): string => `${name}_${operation}`;

function checksOf(name: string, call: Call, varying: readonly string[]): string {
  return checkingOrder(call)
    .filter((argument) => varying.includes(argument.name))
    .map((argument) => `      $${argument.name} = ${varyingCheck(name, call, argument)};\n`)
    .join('');
}

/** A check of what the signature has made sure of, as far as types go. */
function varyingCheck(name: string, call: Call, argument: Argument): string {
  const { fallback } = argumentCode(name, call, argument);
  const value =
    fallback === undefined || fallback === 'undefined'
      ? `${argument.name} as never`
      : `(${argument.name} === undefined ? ${fallback} : ${argument.name}) as never`;
  return argumentCode(name, call, argument, value).check;
}

function labels(facts: Facts, { constants }: KnownOperation): readonly string[] {
  return constants.map((constant) => label(facts, constant));
}

function label(facts: Facts, constant: string): string {
  const number = numberEverywhere(facts, constant);
  return number === undefined ? constant : `${number} /* ${constant} */`;
}

/** The constants that the body of a call imports, since their numbers differ. */
export function constantsUsed(facts: Facts, call: Call): readonly string[] {
  const names = [
    ...(call.operations?.ignoring ?? []),
    ...operationsOf(call).flatMap(({ constants }) => constants),
  ];
  return names.filter((name) => numberEverywhere(facts, name) === undefined);
}

function refuseTwins(name: string, found: readonly string[]): void {
  const numbers = found.map((text) => text.replace(/ .*/, ''));
  const twin = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twin !== undefined) throw new Error(`two operations of ${name} are ${twin}`);
}
