// Generated from Linux 7.3.4 <linux/if_pppol2tp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { sockaddr_in } from './in.struct.ts';
import { sockaddr_in6 } from './in6.struct.ts';

/** `<linux/if_pppol2tp.h>`: 32 bytes. */
export interface pppol2tp_addr extends RecordView<'struct pppol2tp_addr'> {
  pid: number;
  fd: number;
  get addr(): sockaddr_in;
  set addr(value: sockaddr_in | Init<sockaddr_in>);
  s_tunnel: number;
  s_session: number;
  d_tunnel: number;
  d_session: number;
}

export const pppol2tp_addr: Descriptor<pppol2tp_addr> = /* @__PURE__ */ declareStruct(
  'pppol2tp_addr',
  `
  int pid;
  int fd;
  struct sockaddr_in addr;
  __u16 s_tunnel;
  __u16 s_session;
  __u16 d_tunnel;
  __u16 d_session;
`,
  { uses: () => [sockaddr_in] },
);

/** `<linux/if_pppol2tp.h>`: 44 bytes. */
export interface pppol2tpin6_addr extends RecordView<'struct pppol2tpin6_addr'> {
  pid: number;
  fd: number;
  s_tunnel: number;
  s_session: number;
  d_tunnel: number;
  d_session: number;
  get addr(): sockaddr_in6;
  set addr(value: sockaddr_in6 | Init<sockaddr_in6>);
}

export const pppol2tpin6_addr: Descriptor<pppol2tpin6_addr> = /* @__PURE__ */ declareStruct(
  'pppol2tpin6_addr',
  `
  int pid;
  int fd;
  __u16 s_tunnel;
  __u16 s_session;
  __u16 d_tunnel;
  __u16 d_session;
  struct sockaddr_in6 addr;
`,
  { uses: () => [sockaddr_in6] },
);

/** `<linux/if_pppol2tp.h>`: 40 bytes. */
export interface pppol2tpv3_addr extends RecordView<'struct pppol2tpv3_addr'> {
  pid: number;
  fd: number;
  get addr(): sockaddr_in;
  set addr(value: sockaddr_in | Init<sockaddr_in>);
  s_tunnel: number;
  s_session: number;
  d_tunnel: number;
  d_session: number;
}

export const pppol2tpv3_addr: Descriptor<pppol2tpv3_addr> = /* @__PURE__ */ declareStruct(
  'pppol2tpv3_addr',
  `
  int pid;
  int fd;
  struct sockaddr_in addr;
  __u32 s_tunnel;
  __u32 s_session;
  __u32 d_tunnel;
  __u32 d_session;
`,
  { uses: () => [sockaddr_in] },
);

/** `<linux/if_pppol2tp.h>`: 52 bytes. */
export interface pppol2tpv3in6_addr extends RecordView<'struct pppol2tpv3in6_addr'> {
  pid: number;
  fd: number;
  s_tunnel: number;
  s_session: number;
  d_tunnel: number;
  d_session: number;
  get addr(): sockaddr_in6;
  set addr(value: sockaddr_in6 | Init<sockaddr_in6>);
}

export const pppol2tpv3in6_addr: Descriptor<pppol2tpv3in6_addr> = /* @__PURE__ */ declareStruct(
  'pppol2tpv3in6_addr',
  `
  int pid;
  int fd;
  __u32 s_tunnel;
  __u32 s_session;
  __u32 d_tunnel;
  __u32 d_session;
  struct sockaddr_in6 addr;
`,
  { uses: () => [sockaddr_in6] },
);
