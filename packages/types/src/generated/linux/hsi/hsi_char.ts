// Generated from Linux 7.3.4 <linux/hsi/hsi_char.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'HSC_GET_RX'
  | 'HSC_GET_TX'
  | 'HSC_RESET'
  | 'HSC_SEND_BREAK'
  | 'HSC_SET_PM'
  | 'HSC_SET_RX'
  | 'HSC_SET_TX'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    HSC_GET_RX: 1074555668,
    HSC_GET_TX: 1074817814,
    HSC_RESET: 27408,
    HSC_SEND_BREAK: 27410,
    HSC_SET_PM: 27409,
    HSC_SET_RX: 1074555667,
    HSC_SET_TX: 1074817813,
  },
);

export const HSC_GET_RX: number = /* @__PURE__ */ requestHere(1074555668),
  HSC_GET_TX: number = /* @__PURE__ */ requestHere(1074817814),
  HSC_RESET: number = /* @__PURE__ */ requestHere(27408),
  HSC_SEND_BREAK: number = /* @__PURE__ */ requestHere(27410),
  HSC_SET_PM: number = /* @__PURE__ */ requestHere(27409),
  HSC_SET_RX: number = /* @__PURE__ */ requestHere(1074555667),
  HSC_SET_TX: number = /* @__PURE__ */ requestHere(1074817813);
export const HSC_ARB_PRIO = 1,
  HSC_ARB_RR = 0,
  HSC_FLOW_SYNC = 0,
  HSC_MODE_FRAME = 2,
  HSC_MODE_STREAM = 1,
  HSC_PM_DISABLE = 0,
  HSC_PM_ENABLE = 1,
  HSI_CHAR_MAGIC = 107;
export declare namespace struct {
  /** `<linux/hsi/hsi_char.h>`: 12 bytes. */
  interface hsc_rx_config extends RecordView<'struct hsc_rx_config'> {
    mode: number;
    flow: number;
    channels: number;
  }

  /** `<linux/hsi/hsi_char.h>`: 16 bytes. */
  interface hsc_tx_config extends RecordView<'struct hsc_tx_config'> {
    mode: number;
    channels: number;
    speed: number;
    arb_mode: number;
  }
}

export const struct: {
  readonly hsc_rx_config: Descriptor<struct.hsc_rx_config>;
  readonly hsc_tx_config: Descriptor<struct.hsc_tx_config>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hsc_rx_config": "__u32 mode;__u32 flow;__u32 channels;",
"hsc_tx_config": "__u32 mode;__u32 channels;__u32 speed;__u32 arb_mode;"
}`),
);
