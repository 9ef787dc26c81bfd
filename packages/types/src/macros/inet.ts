import { mustHave, rangeError, wrongType, wrongValue } from '@linux-syscalls/errors';
import { type View, viewed } from './check.ts';
import { formatIpv4, parseIpv4 } from './ipv4.ts';
import { formatIpv6, parseIpv6 } from './ipv6.ts';

/** One of the two families of internet addresses. */
export interface InetFamily {
  readonly name: string;
  readonly length: number;
  parse(text: string): number[] | undefined;
  format(bytes: Uint8Array): string;
}

export const ipv4: InetFamily = { name: 'IPv4', length: 4, parse: parseIpv4, format: formatIpv4 };
export const ipv6: InetFamily = { name: 'IPv6', length: 16, parse: parseIpv6, format: formatIpv6 };

/** Parses an address. */
export function parsed(what: string, family: InetFamily, text: string): Uint8Array {
  if (typeof text !== 'string') throw wrongType(what, 'a string', text);
  const bytes = family.parse(text);
  if (bytes !== undefined) return Uint8Array.from(bytes);
  throw wrongValue(what, `an ${family.name} address`, text);
}

/** The bytes of an address: text is parsed; bytes and records are in network order already. */
export function inetBytes(what: string, family: InetFamily, address: string | View): Uint8Array {
  if (typeof address === 'string') return parsed(what, family, address);
  const bytes = viewed(what, address, 'a string or a view');
  if (bytes.length === family.length) return bytes;
  throw rangeError(
    mustHave(what, `the ${family.length}`, `bytes of an ${family.name} address`, bytes.length),
  );
}
