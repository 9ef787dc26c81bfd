import { formatIpv4, parseIpv4 } from './ipv4.ts';

/** Parses an address by RFC 4291; `undefined` for any other text. */
export function parseIpv6(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.map((half, index) => parseGroups(half, index === halves.length - 1));
  const [head, tail = []] = groups;
  if (head === undefined || groups.includes(undefined)) return undefined;
  const missing = 8 - head.length - tail.length;
  // "::" stands for at least one group.
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array<number>(missing).fill(0), ...tail];
  return all.flatMap((group) => [group >> 8, group & 0xff]);
}

function parseGroups(text: string, isLast: boolean): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const end = isLast ? parseIpv4(parts.at(-1)!) : undefined;
  if (end !== undefined) parts.pop();
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  const groups = parts.map((part) => Number.parseInt(part, 16));
  const [a, b, c, d] = end ?? [];
  return end === undefined ? groups : [...groups, (a! << 8) | b!, (c! << 8) | d!];
}

/** Formats an address by RFC 5952; an embedded IPv4 address is in dotted decimal. */
export function formatIpv6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!);
  const zeros = longestZeros(groups);
  const end = zeros.start + zeros.length;
  // IPv4-mapped and IPv4-compatible addresses, as libcs format them.
  const isMapped = zeros.start === 0 && zeros.length === 5 && groups[5] === 0xffff;
  if (isMapped || (zeros.start === 0 && zeros.length === 6)) {
    return `${isMapped ? '::ffff:' : '::'}${formatIpv4(bytes.subarray(12))}`;
  }
  const shown = groups.map((group) => group.toString(16));
  if (zeros.length < 2) return shown.join(':');
  return `${shown.slice(0, zeros.start).join(':')}::${shown.slice(end).join(':')}`;
}

/** The longest run of zeros; the first of several. */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, index) => {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  });
  return best;
}
