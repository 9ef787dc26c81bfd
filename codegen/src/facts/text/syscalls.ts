import type { SyscallRow } from '../facts.ts';
import { factsText, lines } from './lines.ts';

/** One row a line: number, name, entry point, compat entry point. */
export function writeSyscalls(about: string, rows: readonly SyscallRow[]): string {
  return factsText(
    about,
    rows.map(({ number, name, entry = '', compat = '' }) =>
      [number, name, entry, compat].join('\t').trimEnd(),
    ),
  );
}

export function readSyscalls(text: string): SyscallRow[] {
  return lines(text).map((line) => {
    const [number, name, entry, compat] = line.split('\t');
    return {
      name: name!,
      number: Number(number),
      ...(entry && { entry }),
      ...(compat && { compat }),
    };
  });
}
