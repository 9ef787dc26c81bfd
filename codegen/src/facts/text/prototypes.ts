import type { Prototype } from '../facts.ts';
import { factsText, lines } from './lines.ts';

/** One definition a line: entry point, file, then type and name of each parameter. */
export function writePrototypes(about: string, prototypes: Iterable<Prototype>): string {
  const sorted = [...prototypes].sort((a, b) => (a.entry < b.entry ? -1 : 1));
  return factsText(
    about,
    sorted.map(({ entry, file, parameters }) =>
      [entry, file, ...parameters.map(({ type, name }) => `${type} : ${name}`)].join('\t'),
    ),
  );
}

export function readPrototypes(text: string): Prototype[] {
  return lines(text).map((line) => {
    const [entry, file, ...parameters] = line.split('\t');
    return {
      entry: entry!,
      file: file!,
      parameters: parameters.map((parameter) => {
        const [type, name] = parameter.split(' : ');
        return { type: type!, name: name! };
      }),
    };
  });
}
