/**
 * The table that the wrappers are made from, as data: for tracers, command lines, pages of reference.
 * Nothing in it calls anything.
 *
 * @module
 */
export type {
  AdaptedRoute,
  ArchName,
  Argument,
  Call,
  Direction,
  FlagFamily,
  Operation,
  Operations,
  ResultKind,
  Route,
  ScalarType,
  SizeOf,
  Uring,
  Word,
} from './calls/shape.ts';
export { calls, families } from './generated/table.ts';
