/**
 * Layouts and constants of the Linux kernel, on every architecture, on any machine.
 *
 * @module
 */
export * from './engine.ts';
export { struct, union } from './root/generated/records.ts';
export type * from './scalarTypes.ts';
