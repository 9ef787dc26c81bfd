// Generated from Linux 7.3.4 <linux/i2c-dev.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/i2c-dev.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface i2c_rdwr_ioctl_data extends RecordView<'struct i2c_rdwr_ioctl_data', 'msgs'> {
  get msgs(): number;
  set msgs(value: Pointer);
  nmsgs: number;
}

export const i2c_rdwr_ioctl_data: Descriptor<i2c_rdwr_ioctl_data> = /* @__PURE__ */ declareStruct(
  'i2c_rdwr_ioctl_data',
  `
  struct i2c_msg *msgs;
  __u32 nmsgs;
`,
);

/** `<linux/i2c-dev.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface i2c_smbus_ioctl_data extends RecordView<'struct i2c_smbus_ioctl_data', 'data'> {
  read_write: number;
  command: number;
  size: number;
  get data(): number;
  set data(value: Pointer);
}

export const i2c_smbus_ioctl_data: Descriptor<i2c_smbus_ioctl_data> = /* @__PURE__ */ declareStruct(
  'i2c_smbus_ioctl_data',
  `
  __u8 read_write;
  __u8 command;
  __u32 size;
  union i2c_smbus_data *data;
`,
);
