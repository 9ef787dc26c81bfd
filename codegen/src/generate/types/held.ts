import type { DeclaredRecord, RecordKind } from './recordIndex.ts';

/** The name in a module of another header's record that one of its own contains by value. */
export function heldName({ kind }: { readonly kind: RecordKind }): string {
  return kind === 'struct' ? 'heldStructs' : 'heldUnions';
}

/** The records of other headers that a header's records contain by value, transitively. */
export function heldElsewhere(path: string, records: readonly DeclaredRecord[]): DeclaredRecord[] {
  return withAllHeld(records).filter((held) => held.path !== path);
}

/** Records and all that they contain by value, in a stable order. */
export function withAllHeld(records: readonly DeclaredRecord[]): DeclaredRecord[] {
  const all = new Set(records);
  // Iterating a Set visits elements that are added meanwhile.
  for (const { uses } of all) for (const used of uses) all.add(used);
  return [...all].sort((a, b) => (a.record.name < b.record.name ? -1 : 1));
}
