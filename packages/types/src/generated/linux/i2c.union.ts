// Generated from Linux 7.3.4 <linux/i2c.h> by "pnpm generate". Do not edit.
import { declareUnion, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/i2c.h>`: 34 bytes. */
export interface i2c_smbus_data extends RecordView<'union i2c_smbus_data'> {
  byte: number;
  word: number;
  get block(): Uint8Array;
  set block(value: Bytes);
}

export const i2c_smbus_data: Descriptor<i2c_smbus_data> = /* @__PURE__ */ declareUnion(
  'i2c_smbus_data',
  `
  __u8 byte;
  __u16 word;
  __u8 block[34];
`,
);
