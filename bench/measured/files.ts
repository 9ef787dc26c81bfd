// The files that all works use, made once, in a folder that every runtime gets the path of.

/** How many entries the large directory has. */
export const entries = 100_000;

/** What the files are called, below the folder. */
export const names = {
  large: 'large',
  small: 'small',
  missing: 'missing',
  directory: 'directory',
  /** An entry of the directory. */
  entry: (i: number): string => `directory/entry-${i}`,
  /** The C loops: a module for Node, Bun and Deno. */
  addon: 'loop.node',
  /** A library for Python: without functions that only a runtime of JavaScript has. */
  library: 'loop.so',
};
