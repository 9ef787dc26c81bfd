// Generated from Linux 7.3.4 <linux/inet_diag.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { tcp_bbr_info, tcp_dctcp_info, tcpvegas_info } from './inet_diag.struct.ts';

/** `<linux/inet_diag.h>`: 20 bytes. */
export interface tcp_cc_info extends RecordView<'union tcp_cc_info'> {
  get vegas(): tcpvegas_info;
  set vegas(value: tcpvegas_info | Init<tcpvegas_info>);
  get dctcp(): tcp_dctcp_info;
  set dctcp(value: tcp_dctcp_info | Init<tcp_dctcp_info>);
  get bbr(): tcp_bbr_info;
  set bbr(value: tcp_bbr_info | Init<tcp_bbr_info>);
}

export const tcp_cc_info: Descriptor<tcp_cc_info> = /* @__PURE__ */ declareUnion(
  'tcp_cc_info',
  `
  struct tcpvegas_info vegas;
  struct tcp_dctcp_info dctcp;
  struct tcp_bbr_info bbr;
`,
  { uses: () => [tcp_bbr_info, tcp_dctcp_info, tcpvegas_info] },
);
