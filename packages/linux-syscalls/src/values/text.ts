import { valueError } from '@linux-syscalls/errors';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text in UTF-8; throws for other bytes, of which a string would lose some. */
export function text(call: string, what: string, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw valueError(`${call}: ${what} is no UTF-8: ${call} of linux-syscalls gives its bytes`);
  }
}
