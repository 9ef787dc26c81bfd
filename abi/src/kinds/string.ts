import type { Kind, Named } from './kind.ts';

/** A C string that names something other than a file. */
export interface Text extends Named {
  readonly kind: 'string';
  /** The kernel gives `null` a meaning. */
  readonly nullable?: true;
}

export const string: Kind<Text> = {
  rank: 'last',
  register: 'text',
  deferrable: true,
  type: ({ nullable }, writing) => writing.type('Path') + (nullable ? ' | null' : ''),
  // Each text of a call has memory of its own.
  check: ({ nullable }, writing) =>
    writing.check(nullable ? 'nullableString' : 'string', writing.before('path', 'string')),
  example: ({ name }) => `/telling/${name}`,
};
