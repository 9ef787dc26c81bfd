import type { MemberMacro } from '../facts.ts';
import { factsText, lines } from './lines.ts';

/** One macro a line: the header that defines it, its name, the member that it stands for. */
export function writeMembers(about: string, macros: readonly MemberMacro[]): string {
  return factsText(
    about,
    macros.map(({ header, name, path }) => [header, name, path].join('\t')),
  );
}

export function readMembers(text: string): MemberMacro[] {
  return lines(text).map((line) => {
    const [header, name, path] = line.split('\t') as [string, string, string];
    return { header, name, path };
  });
}
