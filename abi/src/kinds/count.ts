import type { Kind, Named, Writing } from './kind.ts';

/** The number of bytes of another argument, or of elements where that is an array. */
export interface Count extends Named {
  readonly kind: 'count';
  readonly of: string;
  readonly type: 'size_t' | 'int' | 'uint';
}

export const count: Kind<Count> = {
  rank: 'dependent',
  register: 'number',
  deferrable: true,
  type: ({ type }, writing) => `${writing.type(type)} | ${writing.type('Integer')}`,
  fallback: () => 'undefined',
  check({ name, of, type }, writing) {
    const most = type === 'size_t' ? writing.member('mostNumber') : mostOf[type];
    const [check, ...more] = checkOf(name, of, writing);
    return writing.check(check, `'${of}'`, `$${of}`, most, ...more);
  },
  example: () => 2,
};

const mostOf = { int: '0x7fffffff', uint: '0xffffffff' } as const;

function checkOf(name: string, of: string, writing: Writing): readonly [string, ...string[]] {
  const counted = writing.sibling(of);
  switch (counted?.kind) {
    case 'bytes':
      return counted.head === 'long'
        ? ['countOfBytesAfter', writing.size('word')]
        : ['countOfBytes'];
    case 'records':
      return ['countOfRecords', writing.shape(counted.record!)];
    case 'numbers':
      return ['countOfNumbers'];
    default:
      throw new Error(`${name} counts ${of}, a ${counted?.kind}`);
  }
}
