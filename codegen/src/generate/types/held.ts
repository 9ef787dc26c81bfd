import type { DeclaredRecord, RecordKind } from './recordIndex.ts';

/** What a module calls the records of other headers that its own hold by value. */
export function heldName({ kind }: { readonly kind: RecordKind }): string {
  return kind === 'struct' ? 'heldStructs' : 'heldUnions';
}

/** The records of other headers that those of a header hold by value, and what these hold. */
export function heldElsewhere(path: string, records: readonly DeclaredRecord[]): DeclaredRecord[] {
  return withAllHeld(records).filter((held) => held.path !== path);
}

/** Records and all that they hold by value, in a stable order. */
export function withAllHeld(records: readonly DeclaredRecord[]): DeclaredRecord[] {
  const all = new Set(records);
  // A set may grow while it is gone through.
  for (const { uses } of all) for (const used of uses) all.add(used);
  return [...all].sort((a, b) => (a.record.name < b.record.name ? -1 : 1));
}
