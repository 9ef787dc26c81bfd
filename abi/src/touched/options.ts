/** A socket option for which `getsockopt` doesn't use the length as a number of bytes. */
export interface Option {
  readonly level: string;
  readonly option: string;
  /** What its length counts: a C type, as for requests. */
  readonly unit?: string;
  /** What the kernel touches whatever the length says: a C type, `struct tag.field` ending there. */
  readonly least?: string;
}

export const options: readonly Option[] = [
  { level: 'SOL_SOCKET', option: 'SO_GET_FILTER', unit: 'struct sock_filter' },
  { level: 'SOL_TCP', option: 'TCP_AO_GET_KEYS', least: 'struct tcp_ao_getsockopt.nkeys' },
];

/**
 * Options for which the kernel touches more than their length: a field of the structure tells how much.
 * No check reads it: the caller is responsible for lengths inside structures.
 */
export const followedOptions: Readonly<Record<string, string>> = {
  '`IP_MSFILTER`': 'as many addresses as `imsf_numsrc` says',
  '`MCAST_MSFILTER` of IPv4 and IPv6': 'as many addresses as `gf_numsrc` says',
  '`TCP_AO_GET_KEYS`': '`nkeys` structures, each as long as `optlen` says',
  '`IPT_SO_SET_REPLACE` and its like for IPv6 and ARP':
    'as many bytes as `size` says behind the header',
  '`TCP_ZEROCOPY_RECEIVE`, `MPTCP_FULL_INFO`, `SO_ATTACH_FILTER` and their like':
    'what the addresses in the structure point at',
  '`setsockopt` of some drivers': 'an `int` where `optlen` says less: it is read, never written',
};
