import type { Facts } from '../facts/facts.ts';
import { banner } from './banner.ts';

const counts = [0, 1, 2, 3, 4, 5, 6];

/**
 * The functions of raw packages that differ in the number of arguments alone. Each count has a function
 * of its own, so that an engine compiles it for these registers alone, and small enough to be compiled
 * into the caller; a function for all counts is neither.
 */
export function* emitTraps(facts: Facts): Iterable<readonly [path: string, text: string]> {
  const head = banner(facts.kernel, 'codegen/src/generate/traps.ts');
  yield ['native/src/generated/traps.ts', `${head}${trapsModule()}`];
  yield ['native/src/generated/syscalls.ts', `${head}${syscallsModule()}`];
}

/** The names of so many arguments, or of what stands for each. */
function each(count: number, text: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => text(i));
}

function trapsModule(): string {
  return `
import { releaseViews, wordOf } from '../addresses.ts';
import { isUsualNumber } from '../argument.ts';
import { ${each(6, (i) => `ARGUMENT${i}`).join(', ')}, doubles, NUMBER } from '../registers.ts';
import { loadStub, stub } from '../stub.ts';
import { trapSlowly } from '../trapSlowly.ts';

// wordOf is NaN on the slow path; NaN fails "< Infinity", so one comparison tests all arguments. The
// first parameter is the name of what the caller has called, for errors.

${counts.map(trap).join('\n')}`;
}

function trap(count: number): string {
  const declared = ['call: string', 'nr: unknown', ...each(count, (i) => `a${i}: unknown`)];
  const given = ['call', 'nr', ...each(count, (i) => `a${i}`)];
  const words = each(count, (i) => `w${i}`);
  const tests = ['isUsualNumber(nr)', ...(count > 0 ? [`${words.join(' + ')} < Infinity`] : [])];
  return `export function trap${count}(${declared.join(', ')}): void {
${words.map((word, i) => `  const ${word} = wordOf(a${i});\n`).join('')}  if (${tests.join(' && ')}) {
    doubles[NUMBER] = nr;
${words.map((word, i) => `    doubles[ARGUMENT${i}] = ${word};\n`).join('')}    (stub ?? loadStub()).call${count}();
${count > 0 ? '    releaseViews();\n' : ''}  } else trapSlowly(${given.join(', ')});
}
`;
}

function syscallsModule(): string {
  return `
import { type Argument, result } from '../result.ts';
import { ${counts.map((count) => `trap${count}`).join(', ')} } from './traps.ts';

${counts.map(syscall).join('\n')}`;
}

function syscall(count: number): string {
  const declared = ['nr: number', ...each(count, (i) => `a${i}: Argument`)];
  const given = ['nr', ...each(count, (i) => `a${i}`)];
  return `${docOfSyscall(count, given)}
export function syscall${count}(${declared.join(', ')}): number {
  trap${count}(${[`'syscall${count}'`, ...given].join(', ')});
  return result();
}
`;
}

function docOfSyscall(count: number, given: readonly string[]): string {
  const signature = `syscall${count}(${given.join(', ')})`;
  if (count === 0) {
    return `/**
 * ${signature} makes a system call without arguments.
 *
 * @param nr a number of \`SYS\`.
 * @returns the register: −4095 … −1 is −errno by convention, every other value is unsigned.
 * @throws {RangeError} if \`nr\` is no call's number anywhere, or if the result is beyond 2⁵³; its
 *   property \`result\` then holds it as a bigint, since the call has happened.
 */`;
  }
  if (count === 1) {
    return `/**
 * ${signature} makes a system call with one argument; else as \`syscall0\`.
 *
 * @param a0 a number or bigint goes into the register as it is, of a view its address, for null 0.
 * @throws {RangeError} if a number is no integer or doesn't fit, before the call.
 * @throws {TypeError} if an argument is anything else, or a view whose buffer is detached.
 */`;
  }
  const words = ['two', 'three', 'four', 'five', 'six'];
  return `/** ${signature} makes a system call with ${words[count - 2]} arguments; else as \`syscall1\`. */`;
}
