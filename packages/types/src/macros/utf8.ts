// Every runtime has these two, but the library of the language doesn't declare them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => {
  decode(bytes: Uint8Array): string;
};

/** Encodes a text as UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Decodes UTF-8, including NULs. Bytes that aren't UTF-8 become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  // A copy, since decoders refuse shared memory.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice());
}
