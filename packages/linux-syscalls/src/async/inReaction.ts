/**
 * A promise that is rejected soon, for a promise to be resolved with.
 *
 * V8 tells in the stack of an error which functions wait for a promise, if it is made in a reaction of one that
 * they wait for: so it takes one microtask until the caller's promise follows this one, and then the error is
 * made. To take each call's stack beforehand would cost more than most calls.
 */
export function inReaction(make: () => unknown): Promise<never> {
  return Promise.resolve()
    .then(() => {})
    .then(() => {
      throw make();
    });
}
