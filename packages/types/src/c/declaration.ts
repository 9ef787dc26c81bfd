import type { Scalar } from './scalars.ts';

/** The parsed declaration of a record, independent of the architecture. */
export interface RecordDeclaration {
  readonly kind: 'struct' | 'union';
  readonly members: readonly MemberDeclaration[];
  readonly attributes: Attributes;
}

export interface Attributes {
  /**
   * The greatest alignment of members. 1 is C's `packed`, which does not apply to members with
   * `aligned(n)` nor within inline records; 2 and more are `#pragma pack(n)`, which applies to all.
   */
  readonly pack?: number;
  /** The least alignment. */
  readonly align?: number;
  /** Word-sized fields of this member are masks or use all ones as a sentinel: read them as bigints. */
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
