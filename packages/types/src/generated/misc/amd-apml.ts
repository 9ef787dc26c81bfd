// Generated from Linux 7.3.4 <misc/amd-apml.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const AMD_SBI_MB_DATA_SIZE = 4,
  SBRMI_IOCTL_CPUID_CMD = 3222337793,
  SBRMI_IOCTL_MBOX_CMD = 3222075648,
  SBRMI_IOCTL_MCAMSR_CMD = 3222337794,
  SBRMI_IOCTL_REG_XFER_CMD = 3221551363,
  SBTSI_IOCTL_REG_XFER_CMD = 3221551364,
  SB_BASE_IOCTL_NR = 249;
export declare namespace struct {
  /** `<misc/amd-apml.h>`: 16 bytes. */
  interface apml_cpuid_msg extends RecordView<'struct apml_cpuid_msg'> {
    get cpu_in_out(): bigint;
    set cpu_in_out(value: Integer);
    fw_ret_code: number;
    pad: number;
  }

  /** `<misc/amd-apml.h>`: 12 bytes. */
  interface apml_mbox_msg extends RecordView<'struct apml_mbox_msg'> {
    cmd: number;
    mb_in_out: number;
    fw_ret_code: number;
  }

  /** `<misc/amd-apml.h>`: 16 bytes. */
  interface apml_mcamsr_msg extends RecordView<'struct apml_mcamsr_msg'> {
    get mcamsr_in_out(): bigint;
    set mcamsr_in_out(value: Integer);
    fw_ret_code: number;
    pad: number;
  }

  /** `<misc/amd-apml.h>`: 4 bytes. */
  interface apml_reg_xfer_msg extends RecordView<'struct apml_reg_xfer_msg'> {
    reg_addr: number;
    data_in_out: number;
    rflag: number;
  }

  /** `<misc/amd-apml.h>`: 4 bytes. */
  interface apml_tsi_xfer_msg extends RecordView<'struct apml_tsi_xfer_msg'> {
    reg_addr: number;
    data_in_out: number;
    rflag: number;
    pad: number;
  }
}

export const struct: {
  readonly apml_cpuid_msg: Descriptor<struct.apml_cpuid_msg>;
  readonly apml_mbox_msg: Descriptor<struct.apml_mbox_msg>;
  readonly apml_mcamsr_msg: Descriptor<struct.apml_mcamsr_msg>;
  readonly apml_reg_xfer_msg: Descriptor<struct.apml_reg_xfer_msg>;
  readonly apml_tsi_xfer_msg: Descriptor<struct.apml_tsi_xfer_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"apml_cpuid_msg": "__u64 cpu_in_out;__u32 fw_ret_code;__u32 pad;",
"apml_mbox_msg": "__u32 cmd;__u32 mb_in_out;__u32 fw_ret_code;",
"apml_mcamsr_msg": "__u64 mcamsr_in_out;__u32 fw_ret_code;__u32 pad;",
"apml_reg_xfer_msg": "__u16 reg_addr;__u8 data_in_out;__u8 rflag;",
"apml_tsi_xfer_msg": "__u8 reg_addr;__u8 data_in_out;__u8 rflag;__u8 pad;"
}`),
);
