import type { Kind, Named } from './kind.ts';

/** What nobody may pass from JavaScript. */
export interface Nothing extends Named {
  readonly kind: 'nothing';
  /** Why. */
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
