import { archNames } from './arch/index.ts';
import { type Argument, type Call, isAdapted, type Operation, type Routes } from './language.ts';

/** A known operation as a call of its own: with its operands as arguments and its constant in the routes. */
export interface KnownOperation {
  /** The constant that selects it. */
  readonly name: string;
  readonly operation: Operation;
  /** Every constant that selects it. */
  readonly constants: readonly string[];
  readonly call: Call;
}

/** The known operations of a call; none if it isn't a multiplexer. */
export function operationsOf(call: Call): readonly KnownOperation[] {
  return Object.entries(call.operations?.known ?? {}).map(([name, operation]) => ({
    name,
    operation,
    constants: [name, ...(operation.also ?? [])],
    call: asCall(call, operation),
  }));
}

/** Every argument of a call, those of its operations as well. */
export function argumentsOf(call: Pick<Call, 'arguments' | 'operations'>): readonly Argument[] {
  const operations = Object.values(call.operations?.known ?? {});
  return [...call.arguments, ...operations.flatMap((operation) => operation.arguments)];
}

function asCall(call: Call, operation: Operation): Call {
  const { operations, notes, errors, since, ...rest } = call;
  return {
    ...rest,
    does: operation.does,
    arguments: call.arguments.map((argument) => argumentOf(operation, argument)),
    result: operation.result ?? call.result,
    routes: operation.becomes === undefined ? call.routes : becoming(call, operation.becomes),
    ...(operation.notes === undefined ? {} : { notes: operation.notes }),
    ...(operation.errors === undefined ? {} : { errors: operation.errors }),
    ...((operation.since ?? since) ? { since: (operation.since ?? since)! } : {}),
  };
}

function argumentOf(operation: Operation, general: Argument): Argument {
  const { name } = general;
  const taken = operation.arguments.find((argument) => argument.name === name);
  if (taken !== undefined || general.kind !== 'operand') return taken ?? general;
  return { kind: 'unused', name, doc: 'not looked at: left out, or 0' };
}

/** The routes with a constant in place of the caller's. */
function becoming(call: Call, becomes: NonNullable<Operation['becomes']>): Routes {
  const { by } = call.operations!;
  const route = (arch: (typeof archNames)[number]): Routes[typeof arch] => {
    const own = call.routes[arch];
    const name = becomes[arch];
    if (name === undefined || own === null) return own;
    if (isAdapted(own)) throw new Error(`an adapter has its own idea of what ${by} becomes`);
    const [made, ...words] = own;
    return [made, ...words.map((word) => (word === by ? { constant: name } : word))];
  };
  return Object.fromEntries(archNames.map((arch) => [arch, route(arch)])) as Routes;
}
