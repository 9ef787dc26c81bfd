import { followed } from '@linux-syscalls/abi/addresses';
import { kindOf } from '@linux-syscalls/abi/kinds';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import { argumentsOf, operationsOf } from '@linux-syscalls/abi/operations';
import { followedOptions } from '@linux-syscalls/abi/touched/options';
import { followedRequests, type Requests, requests } from '@linux-syscalls/abi/touched/requests';

/** The page of all that no check can know: what kernels touch on the caller's responsibility. */
export function uncheckedPage(
  kernel: string,
  calls: readonly (readonly [name: string, call: Call])[],
): string {
  const sorted = [...calls].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<!-- Generated from Linux ${kernel} and abi/src by "pnpm generate". Do not edit. -->

# What no check can know

Where the table knows how much memory a call touches, a view that is too small is a RangeError before
the kernel sees it. Here it can't know, and the caller is responsible. The same holds wherever
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
## Requests of ioctl

A request made by \`_IOR\`, \`_IOW\` or \`_IOWR\` says a size, and a view that is smaller is refused. These
requests say none, or too small a one; here a view must have what the driver copies:

| header | what a view holds | requests |
|---|---|---|
${requests.flatMap(requestRows).join('')}
A driver is free to take any other number for anything, as those of hardware do that has no header in
the kernel's interface, and SCSI's \`SG_*\`, whose header is libc's. Where several drivers share a number,
the least of what they take is checked. These go on behind their structure, or point nowhere near it:

| request | what the kernel touches |
|---|---|
${Object.entries(followedRequests)
  .map(([request, what]) => `| ${codeOf(request)} | ${what} |\n`)
  .join('')}
## Options of sockets

\`optval\` of \`getsockopt\` and \`setsockopt\` is as long as \`optlen\` says, but for:

| option | what the kernel touches |
|---|---|
${Object.entries(followedOptions)
  .map(([option, what]) => `| ${option} | ${what} |\n`)
  .join('')}
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

/** A driver's requests, by what they take. */
function requestRows({ header, take, ranges = {} }: Requests): readonly string[] {
  const row = (type: string, names: string): string =>
    `| ${header} | ${codeOf(type)} | ${names} |\n`;
  return [
    ...Object.entries(take).map(([type, names]) =>
      row(type, names.trim().split(/\s+/).map(codeOf).join(', ')),
    ),
    ...Object.entries(ranges).map(([type, [first, count]]) =>
      row(type, `${codeOf(first)} and the ${count - 1} numbers behind it`),
    ),
  ];
}

function codeOf(text: string): string {
  return `\`${text}\``;
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
