import { positions } from '../generated/positions.ts';
import { arch } from '../trap.ts';

/** Takes this machine's value, once, when a module is loaded; they stand in the order of `positions`. */
export function choose<T>(...values: readonly T[]): T {
  return values[here()] as T;
}

/** Takes this machine's route of a call; `which` says for each architecture which one it is. */
export function chooseRoute<T>(which: readonly number[], ...routes: readonly T[]): T {
  return routes[which[here()]!] as T;
}

/** Where no call can be made any will do: the trap's own error comes first. */
function here(): number {
  return positions[arch ?? 'x86_64'];
}
