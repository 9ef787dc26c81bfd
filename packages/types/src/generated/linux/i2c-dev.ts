// Generated from Linux 7.3.4 <linux/i2c-dev.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export const I2C_FUNCS = 1797,
  I2C_PEC = 1800,
  I2C_RDRW_IOCTL_MAX_MSGS = 42,
  I2C_RDWR = 1799,
  I2C_RDWR_IOCTL_MAX_MSGS = 42,
  I2C_RETRIES = 1793,
  I2C_SLAVE = 1795,
  I2C_SLAVE_FORCE = 1798,
  I2C_SMBUS = 1824,
  I2C_TENBIT = 1796,
  I2C_TIMEOUT = 1794;
export declare namespace struct {
  /** `<linux/i2c-dev.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface i2c_rdwr_ioctl_data extends RecordView<'struct i2c_rdwr_ioctl_data', 'msgs'> {
    get msgs(): number;
    set msgs(value: Pointer);
    nmsgs: number;
  }

  /** `<linux/i2c-dev.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface i2c_smbus_ioctl_data extends RecordView<'struct i2c_smbus_ioctl_data', 'data'> {
    read_write: number;
    command: number;
    size: number;
    get data(): number;
    set data(value: Pointer);
  }
}

export const struct: {
  readonly i2c_rdwr_ioctl_data: Descriptor<struct.i2c_rdwr_ioctl_data>;
  readonly i2c_smbus_ioctl_data: Descriptor<struct.i2c_smbus_ioctl_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"i2c_rdwr_ioctl_data": "struct i2c_msg *msgs;__u32 nmsgs;",
"i2c_smbus_ioctl_data": "__u8 read_write;__u8 command;__u32 size;union i2c_smbus_data *data;"
}`),
);
