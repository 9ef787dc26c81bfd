import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { type Call, isAdapted, type Route } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { argumentCode, checkingOrder } from './argument.ts';
import { asked, isOneOf } from './chosen.ts';
import { bodyParameters, operationChecks, sentNumbers, signatures } from './operations.ts';
import { argumentNames, parameters, resultType } from './parameters.ts';
import { numberOf, trapOf, unitOf, wordCode } from './route.ts';

/** Whether the result is a number, where that holds it, or a bigint. */
type Form = 'number' | 'bigint';

/** The form that returns −errno: it checks, marshals and traps; the throwing form calls it. */
export function nothrowWrapper(facts: Facts, name: string, call: Call): string {
  if (call.operations !== undefined) return wrapperOfMany(facts, name, call);
  return call.result.kind === 'offset'
    ? wrapperOfOffset(facts, name, call)
    : `${docstring(name, call)}
export function ${name}(${parameters(name, call)}): ${resultType(call)} {
${checks(name, call)}${traps(facts, name, call, 'number')}}
`;
}

/** A call that is many: a signature for each operation, and one body. */
function wrapperOfMany(facts: Facts, name: string, call: Call): string {
  const docs = {
    known: () => '/** As `linux-syscalls` has it, returning −errno. */',
    others: docstring(name, call),
  };
  return `${sentNumbers(facts, name, call)}
${signatures(facts, name, call, docs)}export function ${name}(${bodyParameters(name, call)}): ${resultType(call)} {
${operationChecks(facts, name, call)}${traps(facts, name, call, 'number')}}
`;
}

/** A result of 64 bits: the same wrapper twice, as a number where that is exact and as a bigint. */
function wrapperOfOffset(facts: Facts, name: string, call: Call): string {
  return `${docstring(name, call)}
export const ${name}: {
  (${parameters(name, call)}): number;
  /** The same, for results that a number can't hold. */
  bigint(${parameters(name, call)}): bigint;
} = /* @__PURE__ */ Object.assign(
  function ${name}(${parameters(name, call)}): number {
${checks(name, call)}${traps(facts, name, call, 'number')}  },
  {
    bigint(${parameters(name, call)}): bigint {
${checks(name, call)}${traps(facts, name, call, 'bigint')}    },
  },
);
`;
}

function docstring(name: string, call: Call): string {
  const signature = `${name}(${argumentNames(call)})`;
  return `/** ${signature} as \`linux-syscalls\` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */`;
}

function checks(name: string, call: Call): string {
  return checkingOrder(call)
    .map((argument) => `  const $${argument.name} = ${argumentCode(name, call, argument).check};\n`)
    .join('');
}

/** The end of a wrapper: the trap, in the way that this machine's ABI wants its registers filled. */
function traps(facts: Facts, name: string, call: Call, form: Form): string {
  const ways = waysOf(facts, name, call, form);
  return ways
    .map(({ archs, statements }, index) => {
      if (index === ways.length - 1) return statements;
      return `  if (${isOneOf(archs)}) {\n${statements}  }\n`;
    })
    .join('');
}

interface Way {
  readonly archs: readonly ArchName[];
  readonly statements: string;
}

/** Each different way to make a call, and who takes it; the last of them is also the last architecture's. */
function waysOf(facts: Facts, name: string, call: Call, form: Form): readonly Way[] {
  const groups = new Map<string, ArchName[]>();
  for (const arch of archNames.toReversed()) {
    const statements = statementsOf(facts, arch, name, call, form);
    groups.set(statements, [arch, ...(groups.get(statements) ?? [])]);
  }
  return [...groups]
    .map(([statements, archs]) => ({ archs, statements: withNumbers(facts, archs, statements) }))
    .toReversed();
}

// Stands for the number of a call until it is known who makes it: ways differ in more than that.
const numberMark = /<nr:(\w+)>/g;
const marked = (call: string): string => `<nr:${call}>`;

function withNumbers(facts: Facts, archs: readonly ArchName[], statements: string): string {
  return statements.replaceAll(numberMark, (_, call: string) => {
    const number = asked(archs, (arch) => String(numberOf(facts, arch, call)));
    return number.includes('?') ? number : `${number} /* ${call} */`;
  });
}

function statementsOf(facts: Facts, arch: ArchName, name: string, call: Call, form: Form): string {
  const route = call.routes[arch];
  if (route === null) return `  return ${form === 'bigint' ? 'BigInt(-ENOSYS)' : '-ENOSYS'};\n`;
  const returned = (code: string): string =>
    `  return ${stored(name, call, result(call, code))};\n`;
  if (isAdapted(route)) {
    const given = route.words.map((word) => wordCode(facts, arch, word));
    return returned(`${route.by}(${[...route.calls.map(marked), ...given].join(', ')})`);
  }
  const trapped = trapExpression(facts, arch, route, form);
  const unit = route.slice(1).find((word) => typeof word === 'object' && 'units' in word);
  if (typeof unit === 'object' && 'units' in unit) {
    const units = `$${unit.units}InUnits`;
    const none = form === 'bigint' ? '0n' : '0';
    return `  const ${units} = inUnits($${unit.units}, ${unitOf(arch)});
${returned(`${units} < ${none} ? ${units} : ${trapped}`)}`;
  }
  if (route.some((word) => typeof word === 'object' && 'result' in word)) {
    return returned(
      form === 'bigint' ? `storedBigint(${trapped})` : `storedNumber('${name}', ${trapped})`,
    );
  }
  return returned(trapped);
}

function trapExpression(facts: Facts, arch: ArchName, route: Route, form: Form): string {
  const registers = route.slice(1).map((word) => wordCode(facts, arch, word));
  const exact = form === 'bigint' && !route.some((w) => typeof w === 'object' && 'result' in w);
  const trap = exact ? 'syscall.bigint' : trapOf(route);
  return `${trap}(${[marked(route[0]), ...registers].join(', ')})`;
}

/** What a call returns, once what the kernel wrote into a copy is stored for the caller. */
function stored(name: string, call: Call, trapped: string): string {
  return call.arguments.reduce((code, argument) => {
    const { after } = argumentCode(name, call, argument);
    return after === undefined ? code : `${after}${code})`;
  }, trapped);
}

function result(call: Call, trapped: string): string {
  return call.result.kind === 'unsigned32' ? `${trapped} >>> 0` : trapped;
}
