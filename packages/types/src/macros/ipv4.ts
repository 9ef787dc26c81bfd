/** The four bytes of an address in dotted decimal; undefined of any other text. */
export function parseIpv4(text: string): number[] | undefined {
  const parts = text.split('.');
  // A leading zero would be octal to some and decimal to others, so it is nobody's.
  const isDecimal = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part));
  const bytes = parts.map(Number);
  return isDecimal && bytes.length === 4 && bytes.every((byte) => byte <= 0xff) ? bytes : undefined;
}

/** An address in dotted decimal. */
export function formatIpv4(bytes: Uint8Array): string {
  return bytes.join('.');
}
