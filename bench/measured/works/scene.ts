// What the works of one process share: the paths of the scene's files, open ones, and memory.

import { openSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, allocate } from 'linux-syscalls/raw';
import { names } from '../files.ts';

const [, , folder = ''] = process.argv;

/** The path of one of the scene's files. */
export const pathOf = (name: string): string => join(folder, name);

/** A path as the kernel takes it. */
export const bytesOf = (path: string): Uint8Array => new TextEncoder().encode(`${path}\0`);

/** The bytes of a record, or of an array of them. */
export function bytesOfRecord(record: unknown): Uint8Array {
  const { buffer, byteOffset, byteLength } = record as ArrayBufferView;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A descriptor that reads zeros without end. */
export const zero: number = openSync('/dev/zero', 'r');

/** A descriptor of a file of 1 MiB. */
export const large: number = openSync(pathOf(names.large), 'r');

export const page = allocate(4096);
export const pageAddress = addressOf(page);
export const mebibyte = allocate(2 ** 20);
export const mebibyteAddress = addressOf(mebibyte);
