import type { Kind, Named } from './kind.ts';

/** A C string; the kinds differ in how much of it the kernel reads, and so in their checks. */
export interface AnyText extends Named {
  /** The kernel gives `null` a meaning. */
  readonly nullable?: true;
}

export const text = <A extends AnyText>(check: string, nullableCheck: string): Kind<A> => ({
  rank: 'last',
  register: 'text',
  deferrable: true,
  type: ({ nullable }, writing) => writing.type('Path') + (nullable ? ' | null' : ''),
  // Each text of a call has memory of its own.
  check: ({ nullable }, writing) =>
    writing.check(nullable ? nullableCheck : check, writing.before('path', 'string')),
  example: ({ name }) => `/telling/${name}`,
});
