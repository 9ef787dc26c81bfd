import type { Codec } from './codec.ts';

/** A field with its codec and the offset to pass to it. */
export interface FieldCodec {
  readonly name: string;
  readonly offset: number;
  readonly codec: Codec;
  /** Whether it is another name of a member of a member. */
  readonly isAlias: boolean;
  /** Stores a value in the bytes of a record that starts at `at`. */
  store(bytes: Uint8Array, at: number, value: unknown): void;
}

/** Makes a field with its codec. */
export function fieldCodec(
  name: string,
  offset: number,
  codec: Codec,
  isAlias: boolean,
): FieldCodec {
  return { name, offset, codec, isAlias, store: storing(codec) };
}

/** How a codec stores a value in bytes: by itself, or through a view. */
export function storing(codec: Codec): NonNullable<Codec['store']> {
  return (
    codec.store ??
    ((bytes, at, value) => {
      codec.write(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at, value);
    })
  );
}
