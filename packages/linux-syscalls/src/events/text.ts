const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name as text, or its bytes where a string would lose some. */
export function nameOf(bytes: Uint8Array): string | Uint8Array {
  try {
    return decoder.decode(bytes);
  } catch {
    return bytes;
  }
}
