import type { Emitter } from './emitter.ts';

/** Everything that `pnpm generate` writes comes from one of these. */
export const emitters: readonly Emitter[] = [];
