// The peers of this runtime.

import type { Call, Peer, Value } from './peer.ts';

export type { Peer, Value } from './peer.ts';

/** Peers in the order of their rows. */
export const peers: readonly Peer[] = (await Promise.all(modulesFor(process.versions))).map(
  ({ peer }) => peer,
);

function modulesFor({ bun, deno }: NodeJS.ProcessVersions): Promise<{ readonly peer: Peer }>[] {
  if (bun) return [import('./bunFfi.ts')];
  if (deno) return [import('./denoFfi.ts')];
  // Without its flag Node doesn't have the module.
  const own = process.getBuiltinModule('node:ffi') ? [import('./nodeFfi.ts')] : [];
  return [import('./koffi.ts'), import('./ffiRs.ts'), ...own];
}

/** Makes of values what a peer takes. */
export function wordsFor({ word, view = (it) => it }: Peer, values: readonly Value[]): unknown[] {
  return values.map((it) => (typeof it === 'number' ? word(it) : view(it)));
}

/** A peer's function for parameters such as these values. */
export function declareFor({ declare }: Peer, values: readonly Value[]): Call {
  return declare(values.map((it) => (typeof it === 'number' ? 'word' : 'view')));
}
