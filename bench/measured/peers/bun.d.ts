declare module 'bun:ffi' {
  export const FFIType: Readonly<Record<'i32' | 'i64_fast' | 'ptr', number>>;
  export function dlopen(
    library: string,
    symbols: { syscall: object },
  ): { symbols: { syscall: (...words: unknown[]) => number } };
}
