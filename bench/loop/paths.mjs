// Where what build.mjs builds lies.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../build/', import.meta.url));

/** The module for Node, Bun and Deno. */
export const addon = join(folder, 'loop.node');

/** The library for Python: without functions that only a runtime of JavaScript has. */
export const library = join(folder, 'loop.so');
