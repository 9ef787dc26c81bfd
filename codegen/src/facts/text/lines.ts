/** Facts are lines of text; those that start with `#` tell a reader what the file holds. */
export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** A file of facts: what it holds and how it came about, then its lines. */
export function factsText(about: string, body: Iterable<string>): string {
  return `${about.replace(/^/gm, '# ')}\n\n${[...body, ''].join('\n')}`;
}
