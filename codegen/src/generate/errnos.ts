import { archNames } from '@linux-syscalls/abi/arch';
import type { ErrnoRow, Facts } from '../facts/facts.ts';
import { banner } from './banner.ts';

/** The error numbers and what they mean, for each raw package. */
export function* emitErrnos(facts: Facts): Iterable<[path: string, text: string]> {
  for (const arch of archNames) {
    const rows = facts.errnos[arch];
    yield [
      `packages/raw-${arch}/src/generated/errno.ts`,
      `${banner(facts.kernel, '<asm/errno.h>')}
/** Every error number on ${arch}, by name; an alias follows the name it stands for. */
export const errno = {
${rows.map(({ name, number }) => `  ${name}: ${number},\n`).join('')}} as const;

/** What the kernel's own header says of each error, by number. */
export const messages: Readonly<Record<number, string>> = {
${rows.map(message).join('')}};
`,
    ];
  }
}

function message({ number, message }: ErrnoRow): string {
  return message === undefined ? '' : `  ${number}: ${quote(message)},\n`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
