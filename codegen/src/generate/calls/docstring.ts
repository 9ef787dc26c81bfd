import { archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';

/** The docstring of the throwing form: all that a reader needs without leaving the editor. */
export function docstring(name: string, call: Call): string {
  const missing = archNames.filter((arch) => call.routes[arch] === null);
  const paragraphs = [
    `${name}(${call.arguments.map((argument) => argument.name).join(', ')}) ${call.does}.`,
    ...(call.notes ?? []),
    ...(missing.length > 0 ? [`${list(missing)} lack it: ENOSYS, without a trap.`] : []),
  ];
  const tags = [
    ...call.arguments.map((argument) => `@param ${argument.name} ${argument.doc}.`),
    `@returns ${call.result.doc}.`,
    ...throws(call),
    ...(call.since === undefined ? [] : [`@since Linux ${call.since}`]),
    `@see ${call.see.join(', ')}`,
  ];
  const lines = [...paragraphs.flatMap((paragraph) => [paragraph, '']), ...tags];
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */`;
}

function throws({ errors }: Call): readonly string[] {
  if (errors === undefined) return [];
  const known = Object.entries(errors).map(([errno, meaning]) => `${errno}: ${meaning}`);
  return [`@throws {SyscallError} ${known.join('; ')}.`];
}

function list(names: readonly string[]): string {
  return names.join(' and ');
}
