import { archNames } from '@linux-syscalls/abi/arch';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import { type KnownOperation, operationsOf } from '@linux-syscalls/abi/operations';

/** The docstring of the throwing form: all that a reader needs without leaving the editor. */
export function docstring(name: string, call: Call): string {
  const missing = archNames.filter((arch) => call.routes[arch] === null);
  const paragraphs = [
    `${name}(${call.arguments.map((argument) => argument.name).join(', ')}) ${call.does}.`,
    ...(call.notes ?? []),
    ...operationList(call),
    ...(missing.length > 0 ? [`${list(missing)} lack it: ENOSYS, without a trap.`] : []),
  ];
  return comment(paragraphs, call, call.arguments);
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

function comment(
  paragraphs: readonly string[],
  call: Call,
  documented: readonly Argument[],
): string {
  const tags = [
    ...documented.map(
      (argument) => `@param ${argument.name} ${argument.doc}${whenRequired(argument)}.`,
    ),
    `@returns ${call.result.doc}.`,
    ...throws(call),
    ...(call.since === undefined ? [] : [`@since Linux ${call.since}`]),
    `@see ${call.see.join(', ')}`,
  ];
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
  return names.join(' and ');
}
