/**
 * Layouts and constants of the Linux kernel, on every architecture, on any machine.
 *
 * @module
 */
export * from './engine.ts';
export * as struct from './root/generated/struct.ts';
export * as union from './root/generated/union.ts';
export type * from './scalars.ts';
