import type { Facts, Layout } from '../../facts/facts.ts';

/** Where a field of a request of io_uring lies, and how many bytes it has: the same on every architecture. */
export function requestField(
  facts: Facts,
  name: string,
): { readonly offset: number; readonly size: number } {
  return fieldOf(facts, 'io_uring_sqe', name);
}

/** The same of any record that is the same everywhere. */
export function fieldOf(
  facts: Facts,
  record: string,
  name: string,
): { readonly offset: number; readonly size: number } {
  const found = facts.headers.flatMap(({ records }) => records).find((it) => it.name === record);
  if (found === undefined) throw new Error(`no header has a struct ${record}`);
  const layouts = 'all' in found.layout ? [found.layout.all] : Object.values(found.layout.by);
  const [place, ...others] = layouts.map((layout) => placeIn(layout, record, name));
  if (others.some(({ offset, size }) => offset !== place!.offset || size !== place!.size)) {
    throw new Error(`${name} of struct ${record} is not the same everywhere`);
  }
  return place!;
}

function placeIn(
  layout: Layout,
  record: string,
  name: string,
): { readonly offset: number; readonly size: number } {
  const found = membersOf(layout).find((member) => member.name === name);
  if (found?.type.kind !== 'scalar') throw new Error(`struct ${record} has no number ${name}`);
  return { offset: found.offset, size: found.type.size };
}

/** The fields of a record, those of members without a name among them. */
function membersOf(layout: Layout): Layout['fields'] {
  return layout.fields.flatMap((field) =>
    field.type.kind === 'inline' && (field.name === '' || field.type.record === 'struct')
      ? membersOf(field.type.layout).map((inner) => ({
          ...inner,
          offset: field.offset + inner.offset,
        }))
      : [field],
  );
}
