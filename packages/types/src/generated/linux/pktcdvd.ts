// Generated from Linux 7.3.4 <linux/pktcdvd.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const MAX_WRITERS = 8,
  PACKET_BLOCK_MODE1 = 8,
  PACKET_BLOCK_MODE2 = 10,
  PACKET_CDR = 1,
  PACKET_CDRW = 2,
  PACKET_CTRL_CMD = 3222820865,
  PACKET_DEBUG = 1,
  PACKET_DISC_COMPLETE = 2,
  PACKET_DISC_EMPTY = 0,
  PACKET_DISC_INCOMPLETE = 1,
  PACKET_DISC_OTHER = 3,
  PACKET_DVDR = 3,
  PACKET_DVDRW = 4,
  PACKET_IOCTL_MAGIC = 88,
  PACKET_LRA_VALID = 3,
  PACKET_MERGE_SEGS = 4,
  PACKET_MODE1 = 1,
  PACKET_MODE2 = 2,
  PACKET_NWA_VALID = 2,
  PACKET_SESSION_COMPLETE = 3,
  PACKET_SESSION_EMPTY = 0,
  PACKET_SESSION_INCOMPLETE = 1,
  PACKET_SESSION_RESERVED = 2,
  PACKET_WAIT_TIME = 0,
  PACKET_WRITABLE = 1,
  PKT_CTRL_CMD_SETUP = 0,
  PKT_CTRL_CMD_STATUS = 2,
  PKT_CTRL_CMD_TEARDOWN = 1,
  PKT_RB_POOL_SIZE = 512;
export declare namespace struct {
  /** `<linux/pktcdvd.h>`: 24 bytes. */
  interface pkt_ctrl_command extends RecordView<'struct pkt_ctrl_command'> {
    command: number;
    dev_index: number;
    dev: number;
    pkt_dev: number;
    num_devices: number;
    padding: number;
  }
}

export const struct: {
  readonly pkt_ctrl_command: Descriptor<struct.pkt_ctrl_command>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pkt_ctrl_command": "__u32 command;__u32 dev_index;__u32 dev;__u32 pkt_dev;__u32 num_devices;__u32 padding;"
}`),
);
