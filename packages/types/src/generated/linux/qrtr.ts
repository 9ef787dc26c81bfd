// Generated from Linux 7.3.4 <linux/qrtr.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';

export const QRTR_NODE_BCAST = 4294967295,
  QRTR_PORT_CTRL = 4294967294,
  QRTR_TYPE_BYE = 3,
  QRTR_TYPE_DATA = 1,
  QRTR_TYPE_DEL_CLIENT = 6,
  QRTR_TYPE_DEL_LOOKUP = 11,
  QRTR_TYPE_DEL_SERVER = 5,
  QRTR_TYPE_EXIT = 8,
  QRTR_TYPE_HELLO = 2,
  QRTR_TYPE_NEW_LOOKUP = 10,
  QRTR_TYPE_NEW_SERVER = 4,
  QRTR_TYPE_PING = 9,
  QRTR_TYPE_RESUME_TX = 7;
export declare namespace struct {
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
  interface qrtr_ctrl_pkt extends RecordView<'struct qrtr_ctrl_pkt'> {
    cmd: number;
    get server(): qrtr_ctrl_pkt$server;
    set server(value: From<qrtr_ctrl_pkt$server>);
    get client(): qrtr_ctrl_pkt$client;
    set client(value: From<qrtr_ctrl_pkt$client>);
  }

  /** `<linux/qrtr.h>`: 12 bytes. */
  interface sockaddr_qrtr extends RecordView<'struct sockaddr_qrtr'> {
    sq_family: number;
    sq_node: number;
    sq_port: number;
  }
}

export const struct: {
  readonly qrtr_ctrl_pkt: Descriptor<struct.qrtr_ctrl_pkt>;
  readonly sockaddr_qrtr: Descriptor<struct.sockaddr_qrtr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qrtr_ctrl_pkt": ["__le32 cmd;union {struct {__le32 service;__le32 instance;__le32 node;__le32 port;} server;struct {__le32 node;__le32 port;} client;};",{"pack":1}],
"sockaddr_qrtr": "unsigned short sq_family;__u32 sq_node;__u32 sq_port;"
}`),
);
