import type { Kind, Named, Writing } from './kind.ts';

/** The number of bytes of another argument, or of elements where that is an array. */
export interface Count<Other extends string = string> extends Named {
  readonly kind: 'count';
  readonly of: Other;
  readonly type: 'size_t' | 'int' | 'uint';
  readonly least?: Least<Other>;
}

/** The bytes that the kernel touches whatever the count is, for some values of another argument. */
export interface Least<Other extends string = string> {
  /** The other argument: a command. */
  readonly by: Other;
  /** A flag in the other argument that is ignored here. */
  readonly ignoring: string;
  /** By the names of its constants: a C type, `struct tag.field` ending with that field. */
  readonly bytes: Readonly<Record<string, string>>;
}

export const count: Kind<Count> = {
  rank: 'dependent',
  register: 'number',
  deferrable: true,
  type: ({ type }, writing) => `${writing.type(type)} | ${writing.type('Integer')}`,
  fallback: () => 'undefined',
  check({ name, of, type, least }, writing) {
    const most = type === 'size_t' ? writing.member('mostNumber') : mostOf[type];
    const [check, ...more] = checkOf(name, of, writing);
    const counted = writing.check(check, `'${of}'`, `$${of}`, most, ...more);
    if (least === undefined) return counted;
    const by = [`$${least.by}`, writing.constant(least.ignoring)];
    return `${writing.member('atLeast')}(${[writing.names, counted, `'${of}'`, `$${of}`, ...by].join(', ')})`;
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
