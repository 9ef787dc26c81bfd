import type { Kind, Named } from './kind.ts';

/** An argument that can't be used from JavaScript. */
export interface Nothing extends Named {
  readonly kind: 'nothing';
  /** Why it can’t be used. */
  readonly reason: string;
}

export const nothing: Kind<Nothing> = {
  rank: 'alone',
  register: 'number',
  type: () => 'null',
  fallback: () => 'null',
  check: ({ reason }, writing) => writing.check('nothing', JSON.stringify(reason)),
  data: () => ({ reason: undefined }),
  example: () => null,
};
