/** The first line of a generated file: what it holds, of which kernel, and how it was made. */
export function banner(kernel: string, from: string): string {
  return `// Generated from Linux ${kernel} ${from} by "pnpm generate". Do not edit.\n`;
}
