// Generated from Linux 7.3.4 <linux/ip_vs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ip_vs.h>`: 24 bytes. */
export interface ip_vs_daemon_user extends RecordView<'struct ip_vs_daemon_user'> {
  state: number;
  get mcast_ifn(): Uint8Array;
  set mcast_ifn(value: Bytes);
  syncid: number;
}

export const ip_vs_daemon_user: Descriptor<ip_vs_daemon_user> = /* @__PURE__ */ declareStruct(
  'ip_vs_daemon_user',
  `
  int state;
  char mcast_ifn[16];
  int syncid;
`,
);

/** `<linux/ip_vs.h>`: 96 bytes on x86_64, arm, riscv64, aarch64; 84 bytes on x86. */
export interface ip_vs_dest_entry extends RecordView<'struct ip_vs_dest_entry'> {
  addr: number;
  port: number;
  conn_flags: number;
  weight: number;
  u_threshold: number;
  l_threshold: number;
  activeconns: number;
  inactconns: number;
  persistconns: number;
  get stats(): ip_vs_stats_user;
  set stats(value: ip_vs_stats_user | Init<ip_vs_stats_user>);
}

export const ip_vs_dest_entry: Descriptor<ip_vs_dest_entry> = /* @__PURE__ */ declareStruct(
  'ip_vs_dest_entry',
  `
  __be32 addr;
  __be16 port;
  unsigned int conn_flags;
  int weight;
  __u32 u_threshold;
  __u32 l_threshold;
  __u32 activeconns;
  __u32 inactconns;
  __u32 persistconns;
  struct ip_vs_stats_user stats;
`,
  { uses: () => [ip_vs_stats_user] },
);

/** `<linux/ip_vs.h>`: 24 bytes. */
export interface ip_vs_dest_user extends RecordView<'struct ip_vs_dest_user'> {
  addr: number;
  port: number;
  conn_flags: number;
  weight: number;
  u_threshold: number;
  l_threshold: number;
}

export const ip_vs_dest_user: Descriptor<ip_vs_dest_user> = /* @__PURE__ */ declareStruct(
  'ip_vs_dest_user',
  `
  __be32 addr;
  __be16 port;
  unsigned int conn_flags;
  int weight;
  __u32 u_threshold;
  __u32 l_threshold;
`,
);

/** `<linux/ip_vs.h>`: 8 bytes. */
export interface ip_vs_flags extends RecordView<'struct ip_vs_flags'> {
  flags: number;
  mask: number;
}

export const ip_vs_flags: Descriptor<ip_vs_flags> = /* @__PURE__ */ declareStruct(
  'ip_vs_flags',
  `
  __u32 flags;
  __u32 mask;
`,
);

/** `<linux/ip_vs.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface ip_vs_get_dests extends RecordView<'struct ip_vs_get_dests'> {
  protocol: number;
  addr: number;
  port: number;
  fwmark: number;
  num_dests: number;
  get entrytable(): Elements<ip_vs_dest_entry>;
  set entrytable(value: Iterable<ip_vs_dest_entry | Init<ip_vs_dest_entry>>);
}

export const ip_vs_get_dests: Descriptor<ip_vs_get_dests> = /* @__PURE__ */ declareStruct(
  'ip_vs_get_dests',
  `
  __u16 protocol;
  __be32 addr;
  __be16 port;
  __u32 fwmark;
  unsigned int num_dests;
  struct ip_vs_dest_entry entrytable[];
`,
  { uses: () => [ip_vs_dest_entry] },
);

/** `<linux/ip_vs.h>`: 8 bytes on x86_64, arm, riscv64, aarch64; 4 bytes on x86. */
export interface ip_vs_get_services extends RecordView<'struct ip_vs_get_services'> {
  num_services: number;
  get entrytable(): Elements<ip_vs_service_entry>;
  set entrytable(value: Iterable<ip_vs_service_entry | Init<ip_vs_service_entry>>);
}

export const ip_vs_get_services: Descriptor<ip_vs_get_services> = /* @__PURE__ */ declareStruct(
  'ip_vs_get_services',
  `
  unsigned int num_services;
  struct ip_vs_service_entry entrytable[];
`,
  { uses: () => [ip_vs_service_entry] },
);

/** `<linux/ip_vs.h>`: 12 bytes. */
export interface ip_vs_getinfo extends RecordView<'struct ip_vs_getinfo'> {
  version: number;
  size: number;
  num_services: number;
}

export const ip_vs_getinfo: Descriptor<ip_vs_getinfo> = /* @__PURE__ */ declareStruct(
  'ip_vs_getinfo',
  `
  unsigned int version;
  unsigned int size;
  unsigned int num_services;
`,
);

/** `<linux/ip_vs.h>`: 104 bytes on x86_64, arm, riscv64, aarch64; 96 bytes on x86. */
export interface ip_vs_service_entry extends RecordView<'struct ip_vs_service_entry'> {
  protocol: number;
  addr: number;
  port: number;
  fwmark: number;
  get sched_name(): Uint8Array;
  set sched_name(value: Bytes);
  flags: number;
  timeout: number;
  netmask: number;
  num_dests: number;
  get stats(): ip_vs_stats_user;
  set stats(value: ip_vs_stats_user | Init<ip_vs_stats_user>);
}

export const ip_vs_service_entry: Descriptor<ip_vs_service_entry> = /* @__PURE__ */ declareStruct(
  'ip_vs_service_entry',
  `
  __u16 protocol;
  __be32 addr;
  __be16 port;
  __u32 fwmark;
  char sched_name[16];
  unsigned int flags;
  unsigned int timeout;
  __be32 netmask;
  unsigned int num_dests;
  struct ip_vs_stats_user stats;
`,
  { uses: () => [ip_vs_stats_user] },
);

/** `<linux/ip_vs.h>`: 44 bytes. */
export interface ip_vs_service_user extends RecordView<'struct ip_vs_service_user'> {
  protocol: number;
  addr: number;
  port: number;
  fwmark: number;
  get sched_name(): Uint8Array;
  set sched_name(value: Bytes);
  flags: number;
  timeout: number;
  netmask: number;
}

export const ip_vs_service_user: Descriptor<ip_vs_service_user> = /* @__PURE__ */ declareStruct(
  'ip_vs_service_user',
  `
  __u16 protocol;
  __be32 addr;
  __be16 port;
  __u32 fwmark;
  char sched_name[16];
  unsigned int flags;
  unsigned int timeout;
  __be32 netmask;
`,
);

/** `<linux/ip_vs.h>`: 56 bytes on x86_64, arm, riscv64, aarch64; 48 bytes on x86. */
export interface ip_vs_stats_user extends RecordView<'struct ip_vs_stats_user'> {
  conns: number;
  inpkts: number;
  outpkts: number;
  get inbytes(): bigint;
  set inbytes(value: Integer);
  get outbytes(): bigint;
  set outbytes(value: Integer);
  cps: number;
  inpps: number;
  outpps: number;
  inbps: number;
  outbps: number;
}

export const ip_vs_stats_user: Descriptor<ip_vs_stats_user> = /* @__PURE__ */ declareStruct(
  'ip_vs_stats_user',
  `
  __u32 conns;
  __u32 inpkts;
  __u32 outpkts;
  __u64 inbytes;
  __u64 outbytes;
  __u32 cps;
  __u32 inpps;
  __u32 outpps;
  __u32 inbps;
  __u32 outbps;
`,
);

/** `<linux/ip_vs.h>`: 12 bytes. */
export interface ip_vs_timeout_user extends RecordView<'struct ip_vs_timeout_user'> {
  tcp_timeout: number;
  tcp_fin_timeout: number;
  udp_timeout: number;
}

export const ip_vs_timeout_user: Descriptor<ip_vs_timeout_user> = /* @__PURE__ */ declareStruct(
  'ip_vs_timeout_user',
  `
  int tcp_timeout;
  int tcp_fin_timeout;
  int udp_timeout;
`,
);
