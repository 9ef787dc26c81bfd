import type { OperationName } from '../ring/supported.ts';
import type { Kind } from './descriptorKinds.ts';

/** A number, and the place that it has: in units of 32 bits of the request, or of the call's words. */
export type Placed = readonly [place: number, number: number];

/**
 * How a ring makes a call: the halves of its words that go into the request, low ones at even places, and
 * what must hold for the operation to do what the call does.
 */
export interface RingCall {
  readonly operation: OperationName;
  /** Places in the request, and the halves that go there. */
  readonly copies: readonly Placed[];
  /** What else the request has. */
  readonly constants: readonly Placed[];
  /** Halves that must have a value. */
  readonly given: readonly Placed[];
  /** Halves that may have no other bits. */
  readonly within: readonly Placed[];
  /** What the descriptor must be, which is the first word. */
  readonly on?: Kind;
  /** The half that says how much a whole result is: with less, or an error, a thread makes the call again. */
  readonly whole?: number;
  /** The most that this half may be. */
  readonly most?: number;
}
