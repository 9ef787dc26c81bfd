// Generated from Linux 7.3.4 <linux/ethtool.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import {
  ethtool_ah_espip4_spec,
  ethtool_ah_espip6_spec,
  ethtool_tcpip4_spec,
  ethtool_tcpip6_spec,
  ethtool_usrip4_spec,
  ethtool_usrip6_spec,
} from './ethtool.struct.ts';
import { ethhdr } from './if_ether.struct.ts';

/** `<linux/ethtool.h>`: 52 bytes. */
export interface ethtool_flow_union extends RecordView<'union ethtool_flow_union'> {
  get tcp_ip4_spec(): ethtool_tcpip4_spec;
  set tcp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get udp_ip4_spec(): ethtool_tcpip4_spec;
  set udp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get sctp_ip4_spec(): ethtool_tcpip4_spec;
  set sctp_ip4_spec(value: ethtool_tcpip4_spec | Init<ethtool_tcpip4_spec>);
  get ah_ip4_spec(): ethtool_ah_espip4_spec;
  set ah_ip4_spec(value: ethtool_ah_espip4_spec | Init<ethtool_ah_espip4_spec>);
  get esp_ip4_spec(): ethtool_ah_espip4_spec;
  set esp_ip4_spec(value: ethtool_ah_espip4_spec | Init<ethtool_ah_espip4_spec>);
  get usr_ip4_spec(): ethtool_usrip4_spec;
  set usr_ip4_spec(value: ethtool_usrip4_spec | Init<ethtool_usrip4_spec>);
  get tcp_ip6_spec(): ethtool_tcpip6_spec;
  set tcp_ip6_spec(value: ethtool_tcpip6_spec | Init<ethtool_tcpip6_spec>);
  get udp_ip6_spec(): ethtool_tcpip6_spec;
  set udp_ip6_spec(value: ethtool_tcpip6_spec | Init<ethtool_tcpip6_spec>);
  get sctp_ip6_spec(): ethtool_tcpip6_spec;
  set sctp_ip6_spec(value: ethtool_tcpip6_spec | Init<ethtool_tcpip6_spec>);
  get ah_ip6_spec(): ethtool_ah_espip6_spec;
  set ah_ip6_spec(value: ethtool_ah_espip6_spec | Init<ethtool_ah_espip6_spec>);
  get esp_ip6_spec(): ethtool_ah_espip6_spec;
  set esp_ip6_spec(value: ethtool_ah_espip6_spec | Init<ethtool_ah_espip6_spec>);
  get usr_ip6_spec(): ethtool_usrip6_spec;
  set usr_ip6_spec(value: ethtool_usrip6_spec | Init<ethtool_usrip6_spec>);
  get ether_spec(): ethhdr;
  set ether_spec(value: ethhdr | Init<ethhdr>);
  get hdata(): Uint8Array;
  set hdata(value: Bytes);
}

export const ethtool_flow_union: Descriptor<ethtool_flow_union> = /* @__PURE__ */ declareUnion(
  'ethtool_flow_union',
  `
  struct ethtool_tcpip4_spec tcp_ip4_spec;
  struct ethtool_tcpip4_spec udp_ip4_spec;
  struct ethtool_tcpip4_spec sctp_ip4_spec;
  struct ethtool_ah_espip4_spec ah_ip4_spec;
  struct ethtool_ah_espip4_spec esp_ip4_spec;
  struct ethtool_usrip4_spec usr_ip4_spec;
  struct ethtool_tcpip6_spec tcp_ip6_spec;
  struct ethtool_tcpip6_spec udp_ip6_spec;
  struct ethtool_tcpip6_spec sctp_ip6_spec;
  struct ethtool_ah_espip6_spec ah_ip6_spec;
  struct ethtool_ah_espip6_spec esp_ip6_spec;
  struct ethtool_usrip6_spec usr_ip6_spec;
  struct ethhdr ether_spec;
  __u8 hdata[52];
`,
  {
    uses: () => [
      ethhdr,
      ethtool_ah_espip4_spec,
      ethtool_ah_espip6_spec,
      ethtool_tcpip4_spec,
      ethtool_tcpip6_spec,
      ethtool_usrip4_spec,
      ethtool_usrip6_spec,
    ],
  },
);
