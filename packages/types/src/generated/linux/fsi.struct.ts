// Generated from Linux 7.3.4 <linux/fsi.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/fsi.h>`: 32 bytes. */
export interface scom_access extends RecordView<'struct scom_access'> {
  get addr(): bigint;
  set addr(value: Integer);
  get data(): bigint;
  set data(value: Integer);
  get mask(): bigint;
  set mask(value: Integer);
  intf_errors: number;
  pib_status: number;
  pad: number;
}

export const scom_access: Descriptor<scom_access> = /* @__PURE__ */ declareStruct(
  'scom_access',
  `
  __u64 addr;
  __u64 data;
  __u64 mask;
  __u32 intf_errors;
  __u8 pib_status;
  __u8 pad;
`,
);
