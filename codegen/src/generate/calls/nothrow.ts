import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { type Call, isAdapted, type Route } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { argumentCode, checkingOrder } from './argument.ts';
import { chosen } from './chosen.ts';
import { bodyParameters, operationChecks, sentNumbers, signatures } from './operations.ts';
import { argumentNames, parameters, resultType } from './parameters.ts';
import { isUniform, numberOf, sharedNumber, trapOf, unitOf, wordCode } from './route.ts';

/** Whether the result is a number, where that holds it, or a bigint. */
type Form = 'number' | 'bigint';

/** The form that returns −errno: it checks, marshals and traps; the throwing form calls it. */
export function nothrowWrapper(facts: Facts, name: string, call: Call): string {
  if (call.operations !== undefined) return wrapperOfMany(facts, name, call);
  return call.result.kind === 'offset'
    ? wrapperOfOffset(facts, name, call)
    : `${routing(facts, name, call)}
${docstring(name, call)}
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
  return `${routing(facts, name, call)}${sentNumbers(facts, name, call)}
${signatures(facts, name, call, docs)}export function ${name}(${bodyParameters(name, call)}): ${resultType(call)} {
${operationChecks(facts, name, call)}${traps(facts, name, call, 'number')}}
`;
}

/** A result of 64 bits: the same wrapper twice, as a number where that is exact and as a bigint. */
function wrapperOfOffset(facts: Facts, name: string, call: Call): string {
  return `${routing(facts, name, call)}
${docstring(name, call)}
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

/** What a wrapper reads besides its arguments: the number, and which way this machine goes if there are many. */
function routing(facts: Facts, name: string, call: Call): string {
  if (isUniform(call)) {
    return sharedNumber(facts, call) === undefined ? numberConstant(facts, name, call) : '';
  }
  const { number, ways, which } = waysOf(facts, name, call, 'number');
  const way = ways.length === 1 ? '' : `const ${name}Route = ${chosen((arch) => which(arch))};\n`;
  return `${number}${way}`;
}

/** The end of a wrapper: the trap, in the way that this machine's ABI wants its registers filled. */
function traps(facts: Facts, name: string, call: Call, form: Form): string {
  if (isUniform(call)) return `  return ${result(call, uniformTrap(facts, name, call, form))};\n`;
  const { ways } = waysOf(facts, name, call, form);
  if (ways.length === 1) return ways[0]!;
  const [first, ...others] = ways.map((way) => (way.includes('const ') ? `{\n${way}}\n` : way));
  const cases = others.map((way, index) => `case ${index + 1}:\n${way}`).join('');
  return `  switch (${name}Route) {\n${cases}default:\n${first}}\n`;
}

/**
 * The statements of each different way, and which of them an architecture takes. Where some would
 * differ in the call's number alone, that is a constant beside them, so that there are fewer.
 */
function waysOf(
  facts: Facts,
  name: string,
  call: Call,
  form: Form,
): {
  readonly number: string;
  readonly ways: readonly string[];
  readonly which: (arch: ArchName) => string;
} {
  const statements = (number?: string) =>
    archNames.map((arch) => statementsOf(facts, arch, name, call, form, number));
  const own = statements();
  const shared = statements(`nr_${name}`);
  const fewer = new Set(shared).size < new Set(own).size;
  const taken = fewer ? shared : own;
  const ways = [...new Set(taken)];
  return {
    number: fewer ? numberConstant(facts, name, call) : '',
    ways,
    which: (arch) => String(ways.indexOf(taken[archNames.indexOf(arch)]!)),
  };
}

/** The number of a call; on an architecture without it, or with another way, none. */
function numberConstant(facts: Facts, name: string, call: Call): string {
  const number = chosen((arch) => {
    const route = call.routes[arch];
    return route === null || isAdapted(route) ? '-1' : String(numberOf(facts, arch, route[0]));
  });
  return `const nr_${name} = ${number};\n`;
}

function statementsOf(
  facts: Facts,
  arch: ArchName,
  name: string,
  call: Call,
  form: Form,
  number?: string,
): string {
  const route = call.routes[arch];
  const returned = (code: string): string => `  return ${result(call, code)};\n`;
  if (route === null) return returned(form === 'bigint' ? 'BigInt(-ENOSYS)' : '-ENOSYS');
  if (isAdapted(route)) {
    const numbers = route.calls.map((made) => `${numberOf(facts, arch, made)} /* ${made} */`);
    const given = route.words.map((word) => wordCode(facts, arch, word));
    return returned(`${route.by}(${[...numbers, ...given].join(', ')})`);
  }
  const trapped = trapExpression(facts, arch, route, form, number);
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

function trapExpression(
  facts: Facts,
  arch: ArchName,
  route: Route,
  form: Form,
  number = String(numberOf(facts, arch, route[0])),
): string {
  const registers = route.slice(1).map((word) => wordCode(facts, arch, word));
  const exact = form === 'bigint' && !route.some((w) => typeof w === 'object' && 'result' in w);
  const trap = exact ? 'syscall.bigint' : trapOf(route);
  return `${trap}(${[number, ...registers].join(', ')})`;
}

/** The trap of a call that is made in one way everywhere. */
function uniformTrap(facts: Facts, name: string, call: Call, form: Form): string {
  const route = call.routes[archNames[0]!] as Route;
  const number = sharedNumber(facts, call);
  const code = number === undefined ? `nr_${name}` : `${number} /* ${route[0]} */`;
  return trapExpression(facts, archNames[0]!, route, form, code);
}

function result(call: Call, trapped: string): string {
  return call.result.kind === 'unsigned32' ? `${trapped} >>> 0` : trapped;
}
