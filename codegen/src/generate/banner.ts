/** The first line of a generated file: what it holds, of which kernel, and how it was made. */
export function banner(kernel: string, from: string): string {
  return `// ${notice(`Linux ${kernel} ${from}`)}\n`;
}

/** The same without the marks of a comment, for formats that have others. */
export function notice(source: string): string {
  return `Generated from ${source} by "pnpm generate". Do not edit.`;
}
