// Generated from Linux 7.3.4 <linux/stm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'STP_POLICY_ID_GET' | 'STP_SET_OPTIONS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    STP_POLICY_ID_GET: 2148541697,
    STP_SET_OPTIONS: 1074275586,
  },
);

export const STP_POLICY_ID_GET: number = /* @__PURE__ */ requestHere(2148541697),
  STP_SET_OPTIONS: number = /* @__PURE__ */ requestHere(1074275586);
export const STP_CHANNEL_MAX = 65535,
  STP_MASTER_MAX = 65535,
  STP_POLICY_ID_SET = 3222283520;
export declare namespace struct {
  /** `<linux/stm.h>`: 16 bytes. */
  interface stp_policy_id extends RecordView<'struct stp_policy_id'> {
    size: number;
    master: number;
    channel: number;
    width: number;
    __reserved_0: number;
    __reserved_1: number;
    get id(): Uint8Array;
    set id(value: Bytes);
  }
}

export const struct: {
  readonly stp_policy_id: Descriptor<struct.stp_policy_id>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"stp_policy_id": "__u32 size;__u16 master;__u16 channel;__u16 width;__u16 __reserved_0;__u32 __reserved_1;char id[];"
}`),
);
