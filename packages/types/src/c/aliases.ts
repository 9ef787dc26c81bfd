import type { PlacedField, Placement } from './layout.ts';

/** Other names of members of members, as macros define them: `si_pid` for `_sifields._kill._pid`. */
export type Aliases = Readonly<Record<string, string>>;

/** Adds fields for the aliases, after the record's own. A path that the record lacks adds none. */
export function withAliases(placement: Placement, aliases: Aliases): Placement {
  const fields = [...placement.fields];
  for (const [name, path] of Object.entries(aliases)) {
    const member = memberAt(placement, path);
    if (member !== undefined) fields.push({ ...member, name, alias: path });
  }
  return { ...placement, fields };
}

/** A member of a member, with its place in the outer record; `undefined` if there is none of this path. */
export function memberAt(placement: Placement, path: string): PlacedField | undefined {
  const [name, ...rest] = path.split('.');
  const field = placement.fields.find((one) => one.name === name);
  if (field === undefined || rest.length === 0) return field;
  if (field.type.kind !== 'record') return undefined;
  const member = memberAt(field.type.placement, rest.join('.'));
  if (member === undefined) return undefined;
  const offset = field.offset + member.offset;
  return member.bit === undefined
    ? { ...member, offset }
    : { ...member, offset, bit: member.bit + field.offset * 8 };
}
