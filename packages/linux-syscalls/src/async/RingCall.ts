import type { OperationName } from '../ring/supported.ts';
import type { DescriptorType } from './descriptorTypes.ts';

/** The index of a 32-bit half, in the request or among the call's words, and a number. */
export type Half = readonly [place: number, number: number];

/**
 * How a ring makes a call: the halves of its words that go into the request, low ones at even places, and
 * what must hold for the operation to do what the call does.
 */
export interface RingCall {
  readonly operation: OperationName;
  /** Indices in the request, and the halves of words that are copied there. */
  readonly copies: readonly Half[];
  /** Constant halves of the request. */
  readonly constants: readonly Half[];
  /** Halves that must have a value. */
  readonly given: readonly Half[];
  /** Halves that may have these bits only. */
  readonly within: readonly Half[];
  /** What the descriptor in the first word must be. */
  readonly on?: DescriptorType;
  /** The half that is the full result: after a shorter one, or an error, a thread makes the call again. */
  readonly whole?: number;
  /** The maximum of that half. */
  readonly most?: number;
}
