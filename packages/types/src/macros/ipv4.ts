/** Parses an address in dotted decimal; `undefined` for any other text. */
export function parseIpv4(text: string): number[] | undefined {
  const parts = text.split('.');
  // Some parsers take a leading zero as octal, others as decimal, so it is refused.
  const isDecimal = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part));
  const bytes = parts.map(Number);
  return isDecimal && bytes.length === 4 && bytes.every((byte) => byte <= 0xff) ? bytes : undefined;
}

/** Formats an address in dotted decimal. */
export function formatIpv4(bytes: Uint8Array): string {
  return bytes.join('.');
}
