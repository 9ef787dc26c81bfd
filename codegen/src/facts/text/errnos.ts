import type { ErrnoRow } from '../facts.ts';
import { factsText, lines } from './lines.ts';

/** One errno a line: number, name, message; an alias has no message and follows its original. */
export function writeErrnos(about: string, rows: readonly ErrnoRow[]): string {
  return factsText(
    about,
    rows.map(({ number, name, message = '' }) => [number, name, message].join('\t').trimEnd()),
  );
}

export function readErrnos(text: string): ErrnoRow[] {
  return lines(text).map((line) => {
    const [number, name, message] = line.split('\t');
    return { name: name!, number: Number(number), ...(message && { message }) };
  });
}
