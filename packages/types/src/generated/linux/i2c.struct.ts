// Generated from Linux 7.3.4 <linux/i2c.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/i2c.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface i2c_msg extends RecordView<'struct i2c_msg', 'buf'> {
  addr: number;
  flags: number;
  len: number;
  get buf(): number;
  set buf(value: Pointer);
}

export const i2c_msg: Descriptor<i2c_msg> = /* @__PURE__ */ declareStruct(
  'i2c_msg',
  `
  __u16 addr;
  __u16 flags;
  __u16 len;
  __u8 *buf;
`,
);
