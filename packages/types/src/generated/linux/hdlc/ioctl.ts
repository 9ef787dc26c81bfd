// Generated from Linux 7.3.4 <linux/hdlc/ioctl.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const CLOCK_DEFAULT = 0,
  CLOCK_EXT = 1,
  CLOCK_INT = 2,
  CLOCK_TXFROMRX = 4,
  CLOCK_TXINT = 3,
  ENCODING_DEFAULT = 0,
  ENCODING_FM_MARK = 3,
  ENCODING_FM_SPACE = 4,
  ENCODING_MANCHESTER = 5,
  ENCODING_NRZ = 1,
  ENCODING_NRZI = 2,
  GENERIC_HDLC_VERSION = 4,
  LMI_ANSI = 2,
  LMI_CCITT = 3,
  LMI_CISCO = 4,
  LMI_DEFAULT = 0,
  LMI_NONE = 1,
  PARITY_CRC16_PR0 = 2,
  PARITY_CRC16_PR0_CCITT = 4,
  PARITY_CRC16_PR1 = 3,
  PARITY_CRC16_PR1_CCITT = 5,
  PARITY_CRC32_PR0_CCITT = 6,
  PARITY_CRC32_PR1_CCITT = 7,
  PARITY_DEFAULT = 0,
  PARITY_NONE = 1;
export declare namespace struct {
  /** `<linux/hdlc/ioctl.h>`: 8 bytes. */
  interface cisco_proto extends RecordView<'struct cisco_proto'> {
    interval: number;
    timeout: number;
  }

  /** `<linux/hdlc/ioctl.h>`: 24 bytes. */
  interface fr_proto extends RecordView<'struct fr_proto'> {
    t391: number;
    t392: number;
    n391: number;
    n392: number;
    n393: number;
    lmi: number;
    dce: number;
  }

  /** `<linux/hdlc/ioctl.h>`: 4 bytes. */
  interface fr_proto_pvc extends RecordView<'struct fr_proto_pvc'> {
    dlci: number;
  }

  /** `<linux/hdlc/ioctl.h>`: 20 bytes. */
  interface fr_proto_pvc_info extends RecordView<'struct fr_proto_pvc_info'> {
    dlci: number;
    get master(): Uint8Array;
    set master(value: Bytes);
  }

  /** `<linux/hdlc/ioctl.h>`: 4 bytes. */
  interface raw_hdlc_proto extends RecordView<'struct raw_hdlc_proto'> {
    encoding: number;
    parity: number;
  }

  /** `<linux/hdlc/ioctl.h>`: 12 bytes. */
  interface sync_serial_settings extends RecordView<'struct sync_serial_settings'> {
    clock_rate: number;
    clock_type: number;
    loopback: number;
  }

  /** `<linux/hdlc/ioctl.h>`: 16 bytes. */
  interface te1_settings extends RecordView<'struct te1_settings'> {
    clock_rate: number;
    clock_type: number;
    loopback: number;
    slot_map: number;
  }

  /** `<linux/hdlc/ioctl.h>`: 24 bytes. */
  interface x25_hdlc_proto extends RecordView<'struct x25_hdlc_proto'> {
    dce: number;
    modulo: number;
    window: number;
    t1: number;
    t2: number;
    n2: number;
  }
}

export const struct: {
  readonly cisco_proto: Descriptor<struct.cisco_proto>;
  readonly fr_proto: Descriptor<struct.fr_proto>;
  readonly fr_proto_pvc: Descriptor<struct.fr_proto_pvc>;
  readonly fr_proto_pvc_info: Descriptor<struct.fr_proto_pvc_info>;
  readonly raw_hdlc_proto: Descriptor<struct.raw_hdlc_proto>;
  readonly sync_serial_settings: Descriptor<struct.sync_serial_settings>;
  readonly te1_settings: Descriptor<struct.te1_settings>;
  readonly x25_hdlc_proto: Descriptor<struct.x25_hdlc_proto>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cisco_proto": "unsigned int interval;unsigned int timeout;",
"fr_proto": "unsigned int t391;unsigned int t392;unsigned int n391;unsigned int n392;unsigned int n393;unsigned short lmi;unsigned short dce;",
"fr_proto_pvc": "unsigned int dlci;",
"fr_proto_pvc_info": "unsigned int dlci;char master[16];",
"raw_hdlc_proto": "unsigned short encoding;unsigned short parity;",
"sync_serial_settings": "unsigned int clock_rate;unsigned int clock_type;unsigned short loopback;",
"te1_settings": "unsigned int clock_rate;unsigned int clock_type;unsigned short loopback;unsigned int slot_map;",
"x25_hdlc_proto": "unsigned short dce;unsigned int modulo;unsigned int window;unsigned int t1;unsigned int t2;unsigned int n2;"
}`),
);

export type cisco_proto = struct.cisco_proto;
export const cisco_proto: typeof struct.cisco_proto = struct.cisco_proto;
export type fr_proto = struct.fr_proto;
export const fr_proto: typeof struct.fr_proto = struct.fr_proto;
export type fr_proto_pvc = struct.fr_proto_pvc;
export const fr_proto_pvc: typeof struct.fr_proto_pvc = struct.fr_proto_pvc;
export type fr_proto_pvc_info = struct.fr_proto_pvc_info;
export const fr_proto_pvc_info: typeof struct.fr_proto_pvc_info = struct.fr_proto_pvc_info;
export type raw_hdlc_proto = struct.raw_hdlc_proto;
export const raw_hdlc_proto: typeof struct.raw_hdlc_proto = struct.raw_hdlc_proto;
export type sync_serial_settings = struct.sync_serial_settings;
export const sync_serial_settings: typeof struct.sync_serial_settings = struct.sync_serial_settings;
export type te1_settings = struct.te1_settings;
export const te1_settings: typeof struct.te1_settings = struct.te1_settings;
export type x25_hdlc_proto = struct.x25_hdlc_proto;
export const x25_hdlc_proto: typeof struct.x25_hdlc_proto = struct.x25_hdlc_proto;
