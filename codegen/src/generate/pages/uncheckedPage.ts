import { followed } from '@linux-syscalls/abi/addresses';
import { kindOf } from '@linux-syscalls/abi/kinds';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import { argumentsOf, operationsOf } from '@linux-syscalls/abi/operations';

/** The page of all that no check can know: what kernels touch by the caller's word alone. */
export function uncheckedPage(
  kernel: string,
  calls: readonly (readonly [name: string, call: Call])[],
): string {
  const sorted = [...calls].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<!-- Generated from Linux ${kernel} and abi/src by "pnpm generate". Do not edit. -->

# What no check can know

Where the table knows how much memory a call touches, a view that is too small is a RangeError before
the kernel sees it. Here it can't know, and the caller's word is all there is. The same holds wherever
an address (a number or a bigint) is passed instead of a view, and for every call of \`/raw\`.

## Arguments

| call | argument | why |
|---|---|---|
${sorted.flatMap(([name, call]) => [...pointers(name, call.arguments), ...ofOperations(name, call)]).join('')}
## Operations

Operations of these calls that the table doesn't list go to the kernel as they are, operands and all.

| call | by | known | why the rest isn't checked |
|---|---|---|---|
${sorted.flatMap(([name, call]) => operations(name, call)).join('')}
## Addresses inside records

The kernel follows them, for as many bytes as other fields say. A view stored in a pointer field stays
alive as long as the record; one whose address is stored as a number must be kept, and must not move:
\`allocate\` of \`/raw\` gives such memory.

| record | fields | calls that follow them |
|---|---|---|
${Object.entries(followed)
  .map(([record, fields]) => `| ${record} | ${fields} | ${takers(sorted, record).join(', ')} |\n`)
  .join('')}`;
}

function pointers(title: string, list: readonly Argument[]): readonly string[] {
  return list.flatMap((argument) => {
    const reason = kindOf(argument).unknown?.(argument);
    return reason === undefined ? [] : [`| ${title} | ${argument.name} | ${reason} |\n`];
  });
}

function ofOperations(name: string, call: Call): readonly string[] {
  return operationsOf(call).flatMap((known) =>
    pointers(`${name} ${known.name}`, known.operation.arguments),
  );
}

function operations(name: string, call: Call): readonly string[] {
  if (call.operations === undefined) return [];
  const { by, unknown } = call.operations;
  return [`| ${name} | ${by} | ${operationsOf(call).length} | ${unknown} |\n`];
}

/** The calls that take such a record to read it. */
function takers(
  calls: readonly (readonly [name: string, call: Call])[],
  record: string,
): readonly string[] {
  return calls
    .filter(([, call]) =>
      argumentsOf(call).some(
        (argument) =>
          'record' in argument && argument.record === record && argument.direction !== 'out',
      ),
    )
    .map(([name]) => name);
}
