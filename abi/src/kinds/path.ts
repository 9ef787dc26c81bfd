import type { Kind, Named } from './kind.ts';

/** The name of a file. */
export interface Path extends Named {
  readonly kind: 'path';
  /** The kernel gives `null` a meaning. */
  readonly nullable?: true;
}

export const path: Kind<Path> = {
  rank: 'last',
  register: 'text',
  deferrable: true,
  type: ({ nullable }, writing) => writing.type('Path') + (nullable ? ' | null' : ''),
  // Each text of a call has memory of its own.
  check: ({ nullable }, writing) =>
    writing.check(nullable ? 'nullablePath' : 'path', writing.before('path', 'string')),
  example: ({ name }) => `/telling/${name}`,
};
