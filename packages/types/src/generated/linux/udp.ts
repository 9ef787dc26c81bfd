// Generated from Linux 7.3.4 <linux/udp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const TCP_ENCAP_ESPINTCP = 7,
  UDP_CORK = 1,
  UDP_ENCAP = 100,
  UDP_ENCAP_ESPINUDP = 2,
  UDP_ENCAP_ESPINUDP_NON_IKE = 1,
  UDP_ENCAP_GTP0 = 4,
  UDP_ENCAP_GTP1U = 5,
  UDP_ENCAP_L2TPINUDP = 3,
  UDP_ENCAP_OVPNINUDP = 8,
  UDP_ENCAP_RXRPC = 6,
  UDP_GRO = 104,
  UDP_NO_CHECK6_RX = 102,
  UDP_NO_CHECK6_TX = 101,
  UDP_SEGMENT = 103;
export declare namespace struct {
  /** `<linux/udp.h>`: 8 bytes. */
  interface udphdr extends RecordView<'struct udphdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    source: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dest: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    len: number;
    check: number;
  }
}

export const struct: {
  readonly udphdr: Descriptor<struct.udphdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"udphdr": "__be16 source;__be16 dest;__be16 len;__u16 check;"
}`),
);
