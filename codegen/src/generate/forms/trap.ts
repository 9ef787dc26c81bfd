import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import type { ResolvedCall } from '../model/call.ts';
import type { KernelCall, ResolvedRoute, ResolvedWord } from '../model/route.ts';
import { selectedAtCall } from '../model/selection.ts';
import { storing } from './argument.ts';
import type { Writer } from './Writer.ts';

/** Whether the result is a number, where that holds it, or a bigint. */
export type ResultForm = 'number' | 'bigint';

/** The end of a wrapper: the trap, in the way that this machine's ABI wants its registers filled. */
export function traps(writer: Writer, resolved: ResolvedCall, form: ResultForm): string {
  const ways = waysOf(writer, resolved, form);
  return ways
    .map(({ archs, statements }, index) => {
      if (index === ways.length - 1) return statements;
      return `  if (${isOneOf(writer, archs)}) {\n${statements}  }\n`;
    })
    .join('');
}

interface Way {
  readonly archs: readonly ArchName[];
  readonly statements: string;
}

/** Each different way to make a call, and who takes it; the last of them is also the last architecture's. */
function waysOf(writer: Writer, resolved: ResolvedCall, form: ResultForm): readonly Way[] {
  const groups = new Map<string, ArchName[]>();
  for (const arch of archNames.toReversed()) {
    const statements = statementsOf(writer, arch, resolved, form);
    groups.set(statements, [arch, ...(groups.get(statements) ?? [])]);
  }
  return [...groups]
    .map(([statements, archs]) => ({
      archs,
      statements: withNumbers(writer, resolved, archs, statements),
    }))
    .toReversed();
}

// Stands for the number of a call until it is known who makes it: ways differ in more than that.
const numberMark = /<nr:(\w+)>/g;
const marked = ({ name }: KernelCall): string => `<nr:${name}>`;

function withNumbers(
  writer: Writer,
  { routes }: ResolvedCall,
  archs: readonly ArchName[],
  statements: string,
): string {
  return statements.replaceAll(numberMark, (_, name: string) => {
    const numbers = selectedAtCall(
      archs,
      (arch) => String(routes[arch]!.calls.find((call) => call.name === name)!.number),
      (those) => isOneOf(writer, those),
    );
    return numbers.includes('?') ? numbers : `${numbers} /* ${name} */`;
  });
}

/** The condition that this machine is of one of these architectures. */
function isOneOf(writer: Writer, archs: readonly ArchName[]): string {
  return archs.map((arch) => writer.is(arch)).join(' || ');
}

function statementsOf(
  writer: Writer,
  arch: ArchName,
  { name, call, routes }: ResolvedCall,
  form: ResultForm,
): string {
  const route = routes[arch];
  if (route === null) {
    const missing = `-${writer.value('ENOSYS')}`;
    return `  return ${form === 'bigint' ? `BigInt(${missing})` : missing};\n`;
  }
  const returned = (code: string): string =>
    `  return ${storing(writer, name, call, registerValue(call, code))};\n`;
  if (route.by !== undefined) {
    const given = [...route.calls.map(marked), ...route.words.map((it) => wordCode(writer, it))];
    return returned(`${writer.value('perform')}(${writer.adapter(route.by)}(${given.join(', ')}))`);
  }
  const trapped = trapExpression(writer, route, form);
  const unit = route.words.find((word) => 'units' in word);
  if (unit !== undefined) {
    const units = `$${unit.units}InUnits`;
    const none = form === 'bigint' ? '0n' : '0';
    return `  const ${units} = ${writer.value('inUnits')}($${unit.units}, ${unit.unit});
${returned(`${units} < ${none} ? ${units} : ${trapped}`)}`;
  }
  if (!storesResult(route)) return returned(trapped);
  return returned(
    form === 'bigint'
      ? `${writer.value('storedBigint')}(${trapped})`
      : `${writer.value('storedNumber')}('${name}', ${trapped})`,
  );
}

function trapExpression(writer: Writer, route: ResolvedRoute, form: ResultForm): string {
  const registers = route.words.map((word) => wordCode(writer, word));
  const trap =
    form === 'bigint' && !storesResult(route)
      ? `${writer.value('syscall')}.bigint`
      : writer.value(`syscall${route.words.length}`);
  return `${trap}(${[marked(route.calls[0]!), ...registers].join(', ')})`;
}

function storesResult({ words }: ResolvedRoute): boolean {
  return words.some((word) => 'result' in word);
}

function registerValue({ result }: Call, trapped: string): string {
  return result.kind === 'unsigned32' ? `${trapped} >>> 0` : trapped;
}

/** The expression for a register. */
function wordCode(writer: Writer, word: ResolvedWord): string {
  if ('argument' in word) return `$${word.argument}`;
  if ('lo' in word) return `${writer.value('lo')}($${word.lo})`;
  if ('hi' in word) return `${writer.value('hi')}($${word.hi})`;
  if ('units' in word) return `$${word.units}InUnits`;
  if ('result' in word) return `${writer.value('storedResultAddress')}()`;
  if ('sizeOf' in word) return writer.size(word);
  const value =
    word.of === undefined ? `${word.number}` : `${word.number} /* ${word.of.join(' | ')} */`;
  return 'set' in word ? `$${word.set} | ${value}` : value;
}
