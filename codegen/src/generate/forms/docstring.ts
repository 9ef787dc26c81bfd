import { archNames } from '@linux-syscalls/abi/arch';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import { type KnownOperation, operationsOf } from '@linux-syscalls/abi/operations';
import type { Alias } from '../model/call.ts';

/** The docstring of the form that returns −errno: its arguments and result, and where the rest is said. */
export function nothrowDocstring(name: string, call: Call): string {
  return returningComment(name, call, call.arguments);
}

/** The same for one operation of a call that is many. */
export function nothrowOperationDocstring(
  name: string,
  whole: Call,
  { name: operation, call }: KnownOperation,
): string {
  const { by } = whole.operations!;
  const taken = call.arguments.filter(({ kind }) => kind !== 'unused');
  return returningComment(name, call, taken, { [by]: operation });
}

/** The docstring of the throwing form: all that a reader needs without leaving the editor. */
export function docstring(name: string, call: Call): string {
  const missing = archNames.filter((arch) => call.routes[arch] === null);
  const paragraphs = [
    `${name}(${call.arguments.map((argument) => argument.name).join(', ')}) ${call.does}.`,
    ...(call.notes ?? []),
    ...operationList(call),
    ...(missing.length > 0
      ? [`${list(missing)} ${missing.length === 1 ? 'lacks' : 'lack'} it: ENOSYS, without a trap.`]
      : []),
  ];
  return comment(paragraphs, call, call.arguments);
}

/** The docstring of a call as an operation of io_uring: without what is true of the call alone. */
export function ringDocstring(name: string, call: Call, operation: string): string {
  const shown = call.arguments.map((argument) => argument.name).join(', ');
  return block(
    [`${name}(${shown}) ${call.does}, by \`${operation}\`.`],
    [
      ...parameters(call.arguments),
      `@returns ${call.result.doc}.`,
      ...throws(call),
      `@see ${call.see.join(', ')}`,
    ],
  );
}

/** The docstring of an operation of io_uring that is shown elsewhere in full: what it does, and its arguments. */
export function briefRingDocstring(
  call: Call,
  operation: string,
  besides: readonly string[] = [],
): string {
  const does = `${call.does[0]!.toUpperCase()}${call.does.slice(1)}, by \`${operation}\`.`;
  return block([does], [...parameters(call.arguments), ...besides]);
}

/** The same for one operation of a call that is many. */
export function operationDocstring(name: string, whole: Call, known: KnownOperation): string {
  const { call } = known;
  const { by } = whole.operations!;
  const taken = call.arguments.filter(({ kind }) => kind !== 'unused');
  const shown = taken.map((argument) => (argument.name === by ? known.name : argument.name));
  const paragraphs = [`${name}(${shown.join(', ')}) ${call.does}.`, ...(call.notes ?? [])];
  const documented = taken.filter((argument) => argument.name !== by);
  return comment(paragraphs, call, documented);
}

/**
 * The docstring of another name of a call. The names of single kernels are for those who look for them:
 * editors strike them out and show the name that is meant.
 */
export function aliasDocstring(name: string, alias: Alias): string {
  return alias.kernels.length === 0
    ? `/** \`${alias.name}\` of man section 2, which the kernel calls \`${name}\`. */`
    : `/** @deprecated Use \`${name}\`: ${list(alias.kernels)} ${alias.kernels.length === 1 ? 'calls' : 'call'} it \`${alias.name}\`. */`;
}

function comment(
  paragraphs: readonly string[],
  call: Call,
  documented: readonly Argument[],
): string {
  return block(paragraphs, [
    ...parameters(documented),
    `@returns ${call.result.doc}.`,
    ...throws(call),
    ...origin(call),
  ]);
}

/** @param fixed arguments that an operation is known by, and what is shown in their place. */
function returningComment(
  name: string,
  call: Call,
  taken: readonly Argument[],
  fixed: Readonly<Record<string, string>> = {},
): string {
  const shown = taken.map((argument) => fixed[argument.name] ?? argument.name);
  const documented = taken.filter((argument) => !(argument.name in fixed));
  // A result that uses all 32 bits has no room for errors.
  const errors = call.result.kind === 'unsigned32' ? '' : '−errno, or ';
  return block(
    [`${name}(${shown.join(', ')}) as \`linux-syscalls\` has it, returning −errno.`],
    [
      ...parameters(documented),
      `@returns ${errors}${call.result.doc}.`,
      '@throws {TypeError} {RangeError} for the caller’s mistakes.',
      ...origin(call),
    ],
  );
}

function parameters(documented: readonly Argument[]): readonly string[] {
  return documented.map(
    (argument) => `@param ${argument.name} ${argument.doc}${whenRequired(argument)}.`,
  );
}

/** Since when there is a call, and where it is described. */
function origin({ since, see }: Call): readonly string[] {
  return [...(since === undefined ? [] : [`@since Linux ${since}`]), `@see ${see.join(', ')}`];
}

function block(paragraphs: readonly string[], tags: readonly string[]): string {
  const lines = [...paragraphs.flatMap((paragraph) => [paragraph, '']), ...tags];
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */`;
}

/** When an argument with a default can't be left out. */
function whenRequired(argument: Argument): string {
  if (!('requiredWith' in argument)) return '';
  const { flags, usual } = argument.requiredWith;
  return `; to be given with ${flags.map((flag) => `\`${flag}\``).join(' or ')}, as \`${usual}\` for instance`;
}

/** What is known of a call that is many, and what isn't known of the rest. */
function operationList(call: Call): readonly string[] {
  if (call.operations === undefined) return [];
  const items = operationsOf(call).map(({ constants, operation }) => {
    const operands = operation.arguments.map((argument) => `\`${argument.name}\`: ${argument.doc}`);
    const names = constants.map((name) => `\`${name}\``).join(', ');
    return `- ${names} ${operation.does}${operands.length > 0 ? `; ${operands.join('; ')}` : ''}.`;
  });
  return [
    items.join('\n * '),
    `Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: ${call.operations.unknown}.`,
  ];
}

function throws({ errors }: Call): readonly string[] {
  if (errors === undefined) return [];
  const known = Object.entries(errors).map(([errno, meaning]) => `${errno}: ${meaning}`);
  return [`@throws {SyscallError} ${known.join('; ')}.`];
}

function list(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
