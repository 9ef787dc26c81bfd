// Every runtime has these two, but no library of the language declares them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => {
  decode(bytes: Uint8Array): string;
};

/** The UTF-8 of a text. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** All of these bytes as text, NULs among them. What isn't UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  // A copy: decoders refuse shared memory.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice());
}
