import type { Pointer } from '../arguments/views.ts';
import type { Room } from './Room.ts';

/**
 * What an adapter makes of a wrapper's words: a call of the kernel, and what becomes of its result.
 *
 * Each form of the wrappers does it in its own way: at once, or recorded in a batch. So a plan traps
 * nowhere, and the memory in it is the form's.
 */
export interface Plan {
  readonly number: number;
  /** Made for this plan alone: performing it puts addresses in place of what is converted. */
  readonly words: PlannedWord[];
  /**
   * How the result is read: of a call that never fails the low 32 bits are a value, also where they look like
   * −errno; an int may be returned as an unsigned one, errors too.
   */
  readonly returns?: 'unsigned' | 'int';
  /** What comes after a call that succeeded: another one, or the wrapper's result. */
  readonly next?: Planned;
  /** Makes the wrapper's result of what a call returned that succeeded. */
  readonly finish?: (result: number) => number;
  /** Says what comes next by what the call returned, an error too: JavaScript must run between the two. */
  readonly choose?: (result: number) => Planned;
}

/** A plan, or a result that needs no call. */
export type Planned = Plan | number;

/** What comes after the call of a plan, by what it returned. */
export function follow({ next, finish, choose }: Plan, returned: number): Planned {
  if (choose !== undefined) return choose(returned);
  if (returned < 0) return returned;
  if (next !== undefined) return next;
  return finish === undefined ? returned : finish(returned);
}

export type PlannedWord = Pointer | Converted;

/** How memory is converted; each returns 0 or −errno. */
interface Conversion {
  /** Fills what the kernel gets before each call. */
  readonly in?: (room: Room) => number;
  /** Stores for the caller what the kernel wrote, after each call, which returned `result`. */
  readonly out?: (room: Room, result: number) => number;
}

/** Memory that the kernel gets in place of the caller's: of another layout, or a copy that nobody changes. */
export class Converted {
  /** The caller's memory; 0 if there is none. */
  readonly source: Pointer;
  /** How many bytes the kernel gets. */
  readonly length: number;
  readonly in: Conversion['in'];
  readonly out: Conversion['out'];
  readonly #brand = true;

  constructor(source: Pointer, length: number, conversion: Conversion) {
    this.source = source;
    this.length = length;
    this.in = conversion.in;
    this.out = conversion.out;
  }

  /** As `instanceof`, but runs no code of a caller’s proxy or prototype. */
  static is(value: unknown): value is Converted {
    return typeof value === 'object' && value !== null && #brand in value;
  }
}
