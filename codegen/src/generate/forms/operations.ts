import type { Argument, Call } from '@linux-syscalls/abi/language';
import type { Label, ResolvedCall, ResolvedOperation } from '../model/call.ts';
import { selectedAtLoad } from '../model/selection.ts';
import { checkingOrder, checkOf, fallbackOf } from './argument.ts';
import { varyingArguments } from './signature.ts';
import type { Writer } from './Writer.ts';

/** The checks of a call that is many: those of every operation, then its own. */
export function operationChecks(writer: Writer, resolved: ResolvedCall): string {
  const { name, call, operations, ignoring } = resolved;
  const { by } = call.operations!;
  const varying = varyingArguments(call);
  const branches = new Map<string, string[]>();
  for (const known of operations) {
    const code = branch(writer, name, known, by, varying);
    const labels = known.labels.map((label) => labelCode(writer, label));
    branches.set(code, [...(branches.get(code) ?? []), ...labels]);
  }
  refuseTwins(name, [...branches.values()].flat());
  const changes = operations.some(({ sent }) => sent !== undefined);
  if (changes && ignoring.length > 0) throw new Error(`${name}: what becomes of the flags?`);
  const fixed = checkingOrder(call)
    .filter((argument) => !varying.includes(argument.name))
    .map((argument) => {
      const keyword = changes && argument.name === by ? 'let' : 'const';
      return `  ${keyword} $${argument.name} = ${checkOf(writer, name, call, argument)};\n`;
    });
  const declared = varying.map((argument) => `  let $${argument}: ${writer.word()};\n`);
  const ignored = ignoring.map((label) => labelCode(writer, label)).join(' | ');
  const selector = ignored === '' ? `$${by}` : `$${by} & ~(${ignored})`;
  const cases = [...branches].map(
    ([code, labels]) =>
      `${labels.map((label) => `    case ${label}:\n`).join('')}${code}      break;\n`,
  );
  return `${fixed.join('')}${declared.join('')}  switch (${selector}) {
${cases.join('')}    default:
${varyingChecks(writer, name, call, varying)}  }
`;
}

function branch(
  writer: Writer,
  name: string,
  known: ResolvedOperation,
  by: string,
  varying: readonly string[],
): string {
  const checks = varyingChecks(writer, name, known.call, varying);
  if (known.sent === undefined) return checks;
  return `${checks}      $${by} = ${sentName(name, known.name)};\n`;
}

/** What goes to the kernel for the operations that have another number there. */
export function sentNumbers(writer: Writer, { name, operations }: ResolvedCall): string {
  return operations
    .map(({ name: known, sent }) => {
      if (sent === undefined) return '';
      const numbers = selectedAtLoad(writer.value('choose'), (arch) => {
        const { number, constant } = sent[arch];
        return `${number} /* ${constant} */`;
      });
      return `const ${sentName(name, known)} = ${numbers};\n`;
    })
    .join('');
}

const sentName = (name: string, operation: string): string => `${name}_${operation}`;

function varyingChecks(
  writer: Writer,
  name: string,
  call: Call,
  varying: readonly string[],
): string {
  return checkingOrder(call)
    .filter((argument) => varying.includes(argument.name))
    .map((argument) => `      $${argument.name} = ${varyingCheck(writer, name, call, argument)};\n`)
    .join('');
}

/** A check of what the signature has made sure of, as far as types go. */
function varyingCheck(writer: Writer, name: string, call: Call, argument: Argument): string {
  const fallback = fallbackOf(argument);
  const value =
    fallback === undefined || fallback === 'undefined'
      ? `${argument.name} as never`
      : `(${argument.name} === undefined ? ${fallback} : ${argument.name}) as never`;
  return checkOf(writer, name, call, argument, value);
}

function labelCode(writer: Writer, { constant, number }: Label): string {
  return number === undefined ? writer.constant(constant) : `${number} /* ${constant} */`;
}

function refuseTwins(name: string, labels: readonly string[]): void {
  const numbers = labels.map((text) => text.replace(/ .*/, ''));
  const twin = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twin !== undefined) throw new Error(`two operations of ${name} are ${twin}`);
}
