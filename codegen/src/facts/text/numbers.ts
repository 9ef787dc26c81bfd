import { factsText, lines } from './lines.ts';

/** One number a line: number, name. */
export function writeNumbers(about: string, numbers: ReadonlyMap<string, number>): string {
  const sorted = [...numbers].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  return factsText(
    about,
    sorted.map(([name, number]) => `${number}\t${name}`),
  );
}

export function readNumbers(text: string): Map<string, number> {
  return new Map(
    lines(text).map((line) => {
      const [number, name] = line.split('\t');
      return [name!, Number(number)];
    }),
  );
}
