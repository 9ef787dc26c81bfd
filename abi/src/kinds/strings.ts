import type { Kind, Named } from './kind.ts';

/** An array of texts, as `execve` takes them; `null` for none. */
export interface Texts extends Named {
  readonly kind: 'strings';
}

export const strings: Kind<Texts> = {
  rank: 'first',
  register: 'texts',
  deferrable: true,
  type: (_, writing) => `${writing.type('Strings')} | ${writing.type('Address')} | null`,
  check: (_, writing) => writing.check('strings'),
  example: ({ name }, _, making) => [`${name} of`, making.encoded('telling texts')],
};
