import { archNames } from '@linux-syscalls/abi/arch';
import { type Call, isAdapted, type Route } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { type ArgumentCode, argumentCode, checkingOrder } from './argument.ts';
import { chosen } from './chosen.ts';
import { bodyParameters, operationChecks, sentNumbers, signatures } from './operations.ts';
import { argumentNames, parameters, resultType } from './parameters.ts';
import { isUniform, numberOf, sharedNumber, trapOf, unitOf, wordCode } from './route.ts';

/** The form that returns −errno: it checks, marshals and traps; the throwing form calls it. */
export function nothrowWrapper(facts: Facts, name: string, call: Call): string {
  if (call.operations !== undefined) return wrapperOfMany(facts, name, call);
  return call.result.kind === 'offset'
    ? wrapperOfOffset(facts, name, call)
    : `${routing(facts, name, call, 'number')}
${docstring(name, call)}
export function ${name}(${parameters(name, call)}): ${resultType(call)} {
${checks(name, call)}  return ${result(call, trap(facts, name, call))};
}
`;
}

/** A call that is many: a signature for each operation, and one body. */
function wrapperOfMany(facts: Facts, name: string, call: Call): string {
  const docs = {
    known: () => '/** As `linux-syscalls` has it, returning −errno. */',
    others: docstring(name, call),
  };
  return `${routing(facts, name, call, 'number')}${sentNumbers(facts, name, call)}
${signatures(facts, name, call, docs)}export function ${name}(${bodyParameters(name, call)}): ${resultType(call)} {
${operationChecks(facts, name, call)}  return ${result(call, trap(facts, name, call))};
}
`;
}

/** A result of 64 bits: the same wrapper twice, as a number where that is exact and as a bigint. */
function wrapperOfOffset(facts: Facts, name: string, call: Call): string {
  const body = (route: string): string =>
    `${checks(name, call)}    return ${route}(${words(call)});\n`;
  return `${routing(facts, name, call, 'number')}
${routing(facts, name, call, 'bigint')}
${docstring(name, call)}
export const ${name}: {
  (${parameters(name, call)}): number;
  /** The same, for results that a number can't hold. */
  bigint(${parameters(name, call)}): bigint;
} = /* @__PURE__ */ Object.assign(
  function ${name}(${parameters(name, call)}): number {
${body(`${name}Route`)}  },
  {
    bigint(${parameters(name, call)}): bigint {
${body(`${name}BigintRoute`)}    },
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

function words(call: Call): string {
  return call.arguments.map(({ name }) => `$${name}`).join(', ');
}

/** The number where only that differs, else a small function for each way that registers are filled. */
function routing(facts: Facts, name: string, call: Call, form: 'number' | 'bigint'): string {
  if (isUniform(call) && call.result.kind !== 'offset') {
    return sharedNumber(facts, call) === undefined ? numberConstant(facts, name, call) : '';
  }
  const types = call.arguments
    .map((argument) => argumentCode(name, call, argument))
    .map((code: ArgumentCode) => `$${code.name}: ${code.wordType}`)
    .join(', ');
  const { number, functions } = routeFunctions(facts, name, call, form);
  const distinct = [...new Set(functions)];
  const which = functions.map((one) => distinct.indexOf(one)).join(', ');
  const lines = distinct.map((one) => `  ${one},\n`).join('');
  return `${number}const ${name}${form === 'bigint' ? 'Bigint' : ''}Route = /* @__PURE__ */ chooseRoute<(${types}) => ${form}>([${which}],\n${lines});\n`;
}

/**
 * The function of each architecture. Where some would differ in the call's number alone, the number
 * is a constant beside them, so that there are fewer to parse at each start.
 */
function routeFunctions(
  facts: Facts,
  name: string,
  call: Call,
  form: 'number' | 'bigint',
): { readonly number: string; readonly functions: readonly string[] } {
  const own = archNames.map((arch) => routeFunction(facts, arch, name, call, form));
  const shared = archNames.map((arch) =>
    routeFunction(facts, arch, name, call, form, `nr_${name}`),
  );
  if (new Set(shared).size === new Set(own).size) return { number: '', functions: own };
  const number = form === 'bigint' ? '' : numberConstant(facts, name, call);
  return { number, functions: shared };
}

/** The number of a call; on an architecture without it, or with another way, none. */
function numberConstant(facts: Facts, name: string, call: Call): string {
  const number = chosen((arch) => {
    const route = call.routes[arch];
    return route === null || isAdapted(route) ? '-1' : String(numberOf(facts, arch, route[0]));
  });
  return `const nr_${name} = ${number};\n`;
}

function routeFunction(
  facts: Facts,
  arch: (typeof archNames)[number],
  name: string,
  call: Call,
  form: 'number' | 'bigint',
  number?: string,
): string {
  const route = call.routes[arch];
  const suffix = form === 'bigint' ? 'n' : '';
  if (route === null) {
    return form === 'bigint' ? '() => BigInt(-ENOSYS)' : '() => -ENOSYS';
  }
  if (isAdapted(route)) {
    const numbers = route.calls.map((made) => `${numberOf(facts, arch, made)} /* ${made} */`);
    const given = route.words.map((word) => wordCode(facts, arch, word));
    return `(${words(call)}) => ${route.by}(${[...numbers, ...given].join(', ')})`;
  }
  const trapped = trapExpression(facts, arch, route, form, number);
  const unit = route.slice(1).find((word) => typeof word === 'object' && 'units' in word);
  if (typeof unit === 'object' && 'units' in unit) {
    const units = `$${unit.units}InUnits`;
    return `(${words(call)}) => {
    const ${units} = inUnits($${unit.units}, ${unitOf(arch)});
    return ${units} < 0${suffix} ? ${units} : ${trapped};
  }`;
  }
  if (route.some((word) => typeof word === 'object' && 'result' in word)) {
    return `(${words(call)}) =>
    ${form === 'bigint' ? 'storedBigint(' : `storedNumber('${name}', `}${trapped})`;
  }
  return `(${words(call)}) => ${trapped}`;
}

function trapExpression(
  facts: Facts,
  arch: (typeof archNames)[number],
  route: Route,
  form: 'number' | 'bigint',
  number = String(numberOf(facts, arch, route[0])),
): string {
  const registers = route.slice(1).map((word) => wordCode(facts, arch, word));
  const exact = form === 'bigint' && !route.some((w) => typeof w === 'object' && 'result' in w);
  const trap = exact ? 'syscall.bigint' : trapOf(route);
  return `${trap}(${[number, ...registers].join(', ')})`;
}

function trap(facts: Facts, name: string, call: Call): string {
  if (!isUniform(call)) return `${name}Route(${words(call)})`;
  const route = call.routes[archNames[0]!] as Route;
  const registers = route.slice(1).map((word) => wordCode(facts, archNames[0]!, word));
  const number = sharedNumber(facts, call);
  const code = number === undefined ? `nr_${name}` : `${number} /* ${route[0]} */`;
  return `${trapOf(route)}(${[code, ...registers].join(', ')})`;
}

function result(call: Call, trapped: string): string {
  return call.result.kind === 'unsigned32' ? `${trapped} >>> 0` : trapped;
}
