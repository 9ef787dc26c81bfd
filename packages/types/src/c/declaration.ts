import type { Scalar } from './scalars.ts';

/** A record's members as C declares them, before any architecture's rules. */
export interface RecordDeclaration {
  readonly kind: 'struct' | 'union';
  readonly members: readonly MemberDeclaration[];
  readonly attributes: Attributes;
}

export interface Attributes {
  /**
   * The greatest alignment of members: 1 is C's `packed`, which spares what has `aligned(n)` and
   * records declared within; 2 and more are `#pragma pack(n)`, which spares nothing.
   */
  readonly pack?: number;
  /** The least alignment. */
  readonly align?: number;
  /** Word-sized fields of this member are masks or have all-ones sentinels: show them as bigint. */
  readonly bigint?: true;
}

export interface MemberDeclaration {
  /** `''` for an anonymous record or an unnamed bitfield. */
  readonly name: string;
  readonly type: TypeDeclaration;
  readonly bits?: number;
  readonly attributes: Attributes;
}

export type TypeDeclaration =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'pointer'; readonly to: string }
  /** `length` is 0 for a flexible array member, which GNU C also writes as `[0]`. */
  | { readonly kind: 'array'; readonly of: TypeDeclaration; readonly length: number }
  | { readonly kind: 'named'; readonly record: 'struct' | 'union'; readonly name: string }
  | { readonly kind: 'inline'; readonly declaration: RecordDeclaration };
