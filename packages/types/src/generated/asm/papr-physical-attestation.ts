// Generated from Linux 7.3.4 <asm/papr-physical-attestation.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PAPR_PHYATTEST_MAX_INPUT: 4084;
    PAPR_PHY_ATTEST_IOC_HANDLE: 2415964680;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PAPR_PHYATTEST_MAX_INPUT: 4084,
      PAPR_PHY_ATTEST_IOC_HANDLE: 2415964680,
    },
  },
);

/** `<asm/papr-physical-attestation.h>`: 4084 on ppc64le. */
export const PAPR_PHYATTEST_MAX_INPUT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_PHYATTEST_MAX_INPUT,
);
/** `<asm/papr-physical-attestation.h>`: 2415964680 on ppc64le. */
export const PAPR_PHY_ATTEST_IOC_HANDLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_PHY_ATTEST_IOC_HANDLE,
);
export declare namespace struct {
  /** `<asm/papr-physical-attestation.h>`: 4096 bytes on ppc64le. */
  interface papr_phy_attest_io_block extends RecordView<'struct papr_phy_attest_io_block'> {
    version: number;
    command: number;
    TCG_major_ver: number;
    TCG_minor_ver: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    length: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    correlator: number;
    get payload(): Uint8Array;
    set payload(value: Bytes);
  }
}

export const struct: {
  readonly papr_phy_attest_io_block: Descriptor<struct.papr_phy_attest_io_block, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"papr_phy_attest_io_block": ["__u8 version;__u8 command;__u8 TCG_major_ver;__u8 TCG_minor_ver;__be32 length;__be32 correlator;__u8 payload[4084];",{"only":["ppc64le"]}]
}`),
);
