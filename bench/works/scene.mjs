// What the works of one process share: the paths of the scene's files, open ones, and memory.

import { openSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, allocate } from 'linux-syscalls/raw';
import { names } from '../scene.mjs';

const [, , folder] = process.argv;

/** The path of one of the scene's files. */
export const pathOf = (name) => join(folder, name);

/** A path as the kernel takes it. */
export const bytesOf = (path) => new TextEncoder().encode(`${path}\0`);

/** A descriptor that reads zeros without end. */
export const zero = openSync('/dev/zero', 'r');

/** A descriptor of a file of 1 MiB. */
export const large = openSync(pathOf(names.large), 'r');

export const page = allocate(4096);
export const pageAddress = addressOf(page);
export const mebibyte = allocate(2 ** 20);
export const mebibyteAddress = addressOf(mebibyte);
