/** What a call returned, by the kernel's convention. */
export type StandardResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly errno: number };

/**
 * isError(r) tells whether a result is −errno: −4095 … −1.
 *
 * A few calls (`getuid`, `times`, `personality` …) return values that look like errors and aren't.
 */
export function isError(result: number | bigint): boolean {
  return result < 0 && result >= -4095;
}

/**
 * unpackStandardResult(r) spells the convention out: `{ ok: true, value }` or `{ ok: false, errno }`.
 *
 * @param result what `syscall` or `syscall0` … `syscall6` returned.
 * @returns with `errno` positive: `errnoName` tells its name.
 */
export function unpackStandardResult(result: number): StandardResult {
  return isError(result) ? { ok: false, errno: -result } : { ok: true, value: result };
}
