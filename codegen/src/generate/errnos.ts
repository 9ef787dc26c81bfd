import { archNames } from '@linux-syscalls/abi/arch';
import type { ErrnoRow, Facts } from '../facts/facts.ts';
import { banner } from './banner.ts';

/** The error numbers and what they mean, for each raw package. */
export function* emitErrnos(facts: Facts): Iterable<[path: string, text: string]> {
  for (const arch of archNames) {
    const rows = facts.errnos[arch];
    yield [
      `packages/raw-${arch}/src/generated/errno.ts`,
      `${banner(facts.kernel, '<asm/errno.h> and the messages of libuv')}
/** Every error number on ${arch}, by name; an alias follows the name it stands for. */
export const errno = {
${rows.map(({ name, number }) => `  ${name}: ${number},\n`).join('')}} as const;

/** What Node says of each error, by number; what the kernel's own header says, where Node has no words. */
export const messages: Readonly<Record<number, string>> = {
${rows.map((row) => messageLine(facts, row)).join('')}};
`,
    ];
  }
}

/** What an error means: Node's words, else the header's; `undefined` for an alias. */
export function errnoMessage(facts: Facts, row: ErrnoRow): string | undefined {
  if (row.message === undefined) return undefined;
  // libuv calls some errors otherwise than the kernel: ENOTSUP is the kernel's EOPNOTSUPP.
  const named = facts.messages.find(({ name }) => name === row.name);
  const known = named ?? facts.messages.find(({ number }) => number === row.number);
  return known?.message ?? inNodesStyle(row.message);
}

/** As Node writes it: in the middle of a line, but for what is an abbreviation. */
function inNodesStyle(message: string): string {
  return /^[A-Z][a-z]/.test(message) ? message[0]!.toLowerCase() + message.slice(1) : message;
}

function messageLine(facts: Facts, row: ErrnoRow): string {
  const message = errnoMessage(facts, row);
  return message === undefined ? '' : `  ${row.number}: ${quote(message)},\n`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
