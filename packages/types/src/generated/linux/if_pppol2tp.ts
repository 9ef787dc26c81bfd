// Generated from Linux 7.3.4 <linux/if_pppol2tp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_in_h from './in.ts';

export const PPPOL2TP_MSG_CONTROL = 2,
  PPPOL2TP_MSG_DATA = 8,
  PPPOL2TP_MSG_DEBUG = 1,
  PPPOL2TP_MSG_SEQ = 4,
  PPPOL2TP_SO_DEBUG = 1,
  PPPOL2TP_SO_LNSMODE = 4,
  PPPOL2TP_SO_RECVSEQ = 2,
  PPPOL2TP_SO_REORDERTO = 5,
  PPPOL2TP_SO_SENDSEQ = 3;
export declare namespace struct {
  /** `<linux/if_pppol2tp.h>`: 32 bytes. */
  interface pppol2tp_addr extends RecordView<'struct pppol2tp_addr'> {
    pid: number;
    fd: number;
    get addr(): linux_in_h.struct.sockaddr_in;
    set addr(value: From<linux_in_h.struct.sockaddr_in>);
    s_tunnel: number;
    s_session: number;
    d_tunnel: number;
    d_session: number;
  }

  /** `<linux/if_pppol2tp.h>`: 44 bytes. */
  interface pppol2tpin6_addr extends RecordView<'struct pppol2tpin6_addr'> {
    pid: number;
    fd: number;
    s_tunnel: number;
    s_session: number;
    d_tunnel: number;
    d_session: number;
    get addr(): linux_in6_h.struct.sockaddr_in6;
    set addr(value: From<linux_in6_h.struct.sockaddr_in6>);
  }

  /** `<linux/if_pppol2tp.h>`: 40 bytes. */
  interface pppol2tpv3_addr extends RecordView<'struct pppol2tpv3_addr'> {
    pid: number;
    fd: number;
    get addr(): linux_in_h.struct.sockaddr_in;
    set addr(value: From<linux_in_h.struct.sockaddr_in>);
    s_tunnel: number;
    s_session: number;
    d_tunnel: number;
    d_session: number;
  }

  /** `<linux/if_pppol2tp.h>`: 52 bytes. */
  interface pppol2tpv3in6_addr extends RecordView<'struct pppol2tpv3in6_addr'> {
    pid: number;
    fd: number;
    s_tunnel: number;
    s_session: number;
    d_tunnel: number;
    d_session: number;
    get addr(): linux_in6_h.struct.sockaddr_in6;
    set addr(value: From<linux_in6_h.struct.sockaddr_in6>);
  }
}

export const struct: {
  readonly pppol2tp_addr: Descriptor<struct.pppol2tp_addr>;
  readonly pppol2tpin6_addr: Descriptor<struct.pppol2tpin6_addr>;
  readonly pppol2tpv3_addr: Descriptor<struct.pppol2tpv3_addr>;
  readonly pppol2tpv3in6_addr: Descriptor<struct.pppol2tpv3in6_addr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pppol2tp_addr": "int pid;int fd;struct sockaddr_in addr;__u16 s_tunnel;__u16 s_session;__u16 d_tunnel;__u16 d_session;",
"pppol2tpin6_addr": "int pid;int fd;__u16 s_tunnel;__u16 s_session;__u16 d_tunnel;__u16 d_session;struct sockaddr_in6 addr;",
"pppol2tpv3_addr": "int pid;int fd;struct sockaddr_in addr;__u32 s_tunnel;__u32 s_session;__u32 d_tunnel;__u32 d_session;",
"pppol2tpv3in6_addr": "int pid;int fd;__u32 s_tunnel;__u32 s_session;__u32 d_tunnel;__u32 d_session;struct sockaddr_in6 addr;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
