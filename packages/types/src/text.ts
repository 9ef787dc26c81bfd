import { loneSurrogate, rangeError, valueError } from '@linux-syscalls/errors';

// Every runtime has these two, but the library of the language doesn't declare them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean; fatal?: boolean },
) => {
  decode(bytes: Uint8Array): string;
};

let encoder: { encode(text: string): Uint8Array } | undefined;
let decoder: { decode(bytes: Uint8Array): string } | undefined;
let strictDecoder: { decode(bytes: Uint8Array): string } | undefined;

/** Longer texts are decoded faster by a TextDecoder, which takes longer to call. */
const shortText = 64;

/** Decodes the bytes of a range up to the first NUL. Bytes that aren't UTF-8 become U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end && codes.length < shortText; at += 1) {
    const code = bytes[at]!;
    if (code === 0) return String.fromCharCode.apply(null, codes);
    if (code > 0x7f) break;
    codes.push(code);
  }
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(copyUpToNul(bytes, start, end));
}

/** Copies the bytes of a range up to the first NUL. */
export function copyUpToNul(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const nul = bytes.indexOf(0, start);
  // A copy, since decoders refuse shared memory.
  return bytes.slice(start, nul === -1 ? end : Math.min(nul, end));
}

// Texts have tabs and line ends. Other control characters mean binary data.
const control = /[^\P{Cc}\t\n\r]/u;

/**
 * The text that an array holds; `undefined` if it isn't UTF-8, has control characters, or has other
 * bytes than NULs after the first NUL.
 *
 * @param open whether the array is a flexible one, in which anything may follow the NUL of a name: the
 *   kernel doesn't clear the padding there
 */
export function textIn(bytes: Uint8Array, open: boolean): string | undefined {
  const nul = bytes.indexOf(0);
  const end = nul === -1 ? bytes.length : nul;
  const mayFollow = open && end > 0;
  if (!mayFollow && bytes.subarray(end).some((byte) => byte !== 0)) return undefined;
  strictDecoder ??= new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  try {
    const text = strictDecoder.decode(bytes.slice(0, end));
    return control.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Writes text as UTF-8 and pads it with NULs. As in C, a text that fills the array has no NUL. */
export function encodeText(what: string, target: Uint8Array, text: string): void {
  if (/\p{Surrogate}/u.test(text)) throw valueError(loneSurrogate(what));
  encoder ??= new TextEncoder();
  const bytes = encoder.encode(text);
  if (bytes.length > target.length) {
    throw rangeError(
      `${what}: the string has ${bytes.length} bytes but the array ${target.length}`,
    );
  }
  target.set(bytes);
  target.fill(0, bytes.length);
}
