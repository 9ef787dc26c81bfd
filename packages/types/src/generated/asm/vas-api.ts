// Generated from Linux 7.3.4 <asm/vas-api.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    VAS_MAGIC: 118;
    VAS_TX_WIN_FLAG_QOS_CREDIT: 1;
    VAS_TX_WIN_OPEN: 2151708192;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      VAS_MAGIC: 118,
      VAS_TX_WIN_FLAG_QOS_CREDIT: 1,
      VAS_TX_WIN_OPEN: 2151708192,
    },
  },
);

/** `<asm/vas-api.h>`: 118 on ppc64le. */
export const VAS_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.VAS_MAGIC);
/** `<asm/vas-api.h>`: 1 on ppc64le. */
export const VAS_TX_WIN_FLAG_QOS_CREDIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VAS_TX_WIN_FLAG_QOS_CREDIT,
);
/** `<asm/vas-api.h>`: 2151708192 on ppc64le. */
export const VAS_TX_WIN_OPEN: number | undefined = /* @__PURE__ */ hereOf(perArch.VAS_TX_WIN_OPEN);
export declare namespace struct {
  /** `<asm/vas-api.h>`: 64 bytes on ppc64le. */
  interface vas_tx_win_open_attr extends RecordView<'struct vas_tx_win_open_attr'> {
    version: number;
    vas_id: number;
    reserved1: number;
    get flags(): bigint;
    set flags(value: Integer);
    get reserved2(): BigUint64Array;
    set reserved2(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly vas_tx_win_open_attr: Descriptor<struct.vas_tx_win_open_attr, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vas_tx_win_open_attr": ["__u32 version;__s16 vas_id;__u16 reserved1;__u64 flags;__u64 reserved2[6];",{"only":["ppc64le"]}]
}`),
);
