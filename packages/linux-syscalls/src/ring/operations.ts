import * as fillers from '../generated/ring/operations.ts';
import { operationParameters } from '../generated/ring/parameters.ts';

type Filler = (...args: readonly never[]) => void;

/** An operation that does what a call does. */
export interface RingOperation {
  readonly name: string;
  readonly fill: Filler;
  /** How many arguments it takes. */
  readonly count: number;
  /** The positions of paths among them. */
  readonly paths: readonly number[];
}

const ringOperations: readonly RingOperation[] = /* @__PURE__ */ Object.entries(fillers).map(
  ([name, fill]) => {
    const [count, ...paths] = operationParameters[name]!;
    return { name, fill, count, paths };
  },
);

/** Adds a method for each operation to a class whose methods aren't written out. */
export function addMethods(
  prototype: object,
  method: (operation: RingOperation) => (this: never, ...args: unknown[]) => unknown,
): void {
  for (const operation of ringOperations) {
    const value = method(operation);
    Object.defineProperty(value, 'name', { value: operation.name });
    Object.defineProperty(prototype, operation.name, { value, configurable: true, writable: true });
  }
}
