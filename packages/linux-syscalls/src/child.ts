/**
 * What both ways to spawn share, so that a program has it once: what a child is asked for, and what became of it.
 *
 * @module
 */
export { type CloneArguments, checkedArguments } from './spawn/cloneArguments.ts';
export { Request } from './spawn/Request.ts';
export { prepareForChild, Run, reap } from './spawn/Run.ts';
