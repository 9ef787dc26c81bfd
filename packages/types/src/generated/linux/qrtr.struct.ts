// Generated from Linux 7.3.4 <linux/qrtr.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';

interface qrtr_ctrl_pkt$server extends RecordView<'struct qrtr_ctrl_pkt.server'> {
  service: number;
  instance: number;
  node: number;
  port: number;
}

interface qrtr_ctrl_pkt$client extends RecordView<'struct qrtr_ctrl_pkt.client'> {
  node: number;
  port: number;
}

/** `<linux/qrtr.h>`: 20 bytes. */
export interface qrtr_ctrl_pkt extends RecordView<'struct qrtr_ctrl_pkt'> {
  cmd: number;
  get server(): qrtr_ctrl_pkt$server;
  set server(value: qrtr_ctrl_pkt$server | Init<qrtr_ctrl_pkt$server>);
  get client(): qrtr_ctrl_pkt$client;
  set client(value: qrtr_ctrl_pkt$client | Init<qrtr_ctrl_pkt$client>);
}

export const qrtr_ctrl_pkt: Descriptor<qrtr_ctrl_pkt> = /* @__PURE__ */ declareStruct(
  'qrtr_ctrl_pkt',
  `
  __le32 cmd;
  union {
    struct {
      __le32 service;
      __le32 instance;
      __le32 node;
      __le32 port;
    } server;
    struct {
      __le32 node;
      __le32 port;
    } client;
  };
`,
  { pack: 1 },
);

/** `<linux/qrtr.h>`: 12 bytes. */
export interface sockaddr_qrtr extends RecordView<'struct sockaddr_qrtr'> {
  sq_family: number;
  sq_node: number;
  sq_port: number;
}

export const sockaddr_qrtr: Descriptor<sockaddr_qrtr> = /* @__PURE__ */ declareStruct(
  'sockaddr_qrtr',
  `
  unsigned short sq_family;
  __u32 sq_node;
  __u32 sq_port;
`,
);
