/**
 * A promise that is rejected one microtask later, to resolve the caller's promise with.
 *
 * V8 puts the functions that await a promise into the stack of an error if the error is made in a reaction of that
 * promise. By then the caller's promise follows this one. Capturing a stack at each call would cost more than most
 * calls.
 */
export function inReaction(make: () => unknown): Promise<never> {
  return Promise.resolve()
    .then(() => {})
    .then(() => {
      throw make();
    });
}
