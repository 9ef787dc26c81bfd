import { shown } from './shown.ts';

// What messages are made of. `what` is what is wrong, by its call and name: `openat: flags`.

/** Of a value of which another kind was wanted. */
export function mustBe(what: string, wanted: string, value: unknown): string {
  return mustBeNot(what, wanted, shown(value));
}

/** The same of something that `shown` can't describe. */
export function mustBeNot(what: string, wanted: string, came: string): string {
  return `${what} must be ${wanted}, not ${came}`;
}

/** Of memory whose size must be another. */
export function mustHave(what: string, wanted: number | string, unit: string, had: number): string {
  return `${what} must have ${wanted} ${unit}, not ${had}`;
}

/** Of memory that is too small. */
export function holdsTooFew(what: string, held: number, unit: string, needed: number): string {
  return `${what} holds ${held} ${unit} but ${needed} are needed`;
}

/** The integers of a range, as something wanted. */
export function integerFrom(least: number | bigint, most: number | bigint): string {
  return `an integer from ${least} to ${most}`;
}

/** Of a view without memory. */
export function detached(what: string): string {
  return `${what} is a view whose buffer is detached or has shrunk`;
}

/** Of a text that the kernel would cut. */
export function embeddedNul(what: string): string {
  return `${what} has a NUL inside, where the kernel would end it`;
}

/** Of a string that has no UTF-8. */
export function loneSurrogate(what: string): string {
  return `${what} has a lone surrogate, which UTF-8 lacks: pass bytes instead`;
}
