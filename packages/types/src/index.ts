/**
 * Layouts and constants of the Linux kernel, on every architecture, on any machine.
 *
 * @module
 */
export * from './engine.ts';
export type * from './scalars.ts';
export * as struct from './struct.ts';
