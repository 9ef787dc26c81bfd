// Generated from Linux 7.3.4 <linux/i2c.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const I2C_FUNC_10BIT_ADDR = 2,
  I2C_FUNC_I2C = 1,
  I2C_FUNC_NOSTART = 16,
  I2C_FUNC_PROTOCOL_MANGLING = 4,
  I2C_FUNC_SLAVE = 32,
  I2C_FUNC_SMBUS_BLOCK_DATA = 50331648,
  I2C_FUNC_SMBUS_BLOCK_PROC_CALL = 32768,
  I2C_FUNC_SMBUS_BYTE = 393216,
  I2C_FUNC_SMBUS_BYTE_DATA = 1572864,
  I2C_FUNC_SMBUS_EMUL = 251592712,
  I2C_FUNC_SMBUS_EMUL_ALL = 268402696,
  I2C_FUNC_SMBUS_HOST_NOTIFY = 268435456,
  I2C_FUNC_SMBUS_I2C_BLOCK = 201326592,
  I2C_FUNC_SMBUS_PEC = 8,
  I2C_FUNC_SMBUS_PROC_CALL = 8388608,
  I2C_FUNC_SMBUS_QUICK = 65536,
  I2C_FUNC_SMBUS_READ_BLOCK_DATA = 16777216,
  I2C_FUNC_SMBUS_READ_BYTE = 131072,
  I2C_FUNC_SMBUS_READ_BYTE_DATA = 524288,
  I2C_FUNC_SMBUS_READ_I2C_BLOCK = 67108864,
  I2C_FUNC_SMBUS_READ_WORD_DATA = 2097152,
  I2C_FUNC_SMBUS_WORD_DATA = 6291456,
  I2C_FUNC_SMBUS_WRITE_BLOCK_DATA = 33554432,
  I2C_FUNC_SMBUS_WRITE_BYTE = 262144,
  I2C_FUNC_SMBUS_WRITE_BYTE_DATA = 1048576,
  I2C_FUNC_SMBUS_WRITE_I2C_BLOCK = 134217728,
  I2C_FUNC_SMBUS_WRITE_WORD_DATA = 4194304,
  I2C_M_DMA_SAFE = 512,
  I2C_M_IGNORE_NAK = 4096,
  I2C_M_NOSTART = 16384,
  I2C_M_NO_RD_ACK = 2048,
  I2C_M_RD = 1,
  I2C_M_RECV_LEN = 1024,
  I2C_M_REV_DIR_ADDR = 8192,
  I2C_M_STOP = 32768,
  I2C_M_TEN = 16,
  I2C_SMBUS_BLOCK_DATA = 5,
  I2C_SMBUS_BLOCK_MAX = 32,
  I2C_SMBUS_BLOCK_PROC_CALL = 7,
  I2C_SMBUS_BYTE = 1,
  I2C_SMBUS_BYTE_DATA = 2,
  I2C_SMBUS_I2C_BLOCK_BROKEN = 6,
  I2C_SMBUS_I2C_BLOCK_DATA = 8,
  I2C_SMBUS_PROC_CALL = 4,
  I2C_SMBUS_QUICK = 0,
  I2C_SMBUS_READ = 1,
  I2C_SMBUS_WORD_DATA = 3,
  I2C_SMBUS_WRITE = 0;
export declare namespace struct {
  /** `<linux/i2c.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface i2c_msg extends RecordView<'struct i2c_msg', 'buf'> {
    addr: number;
    flags: number;
    len: number;
    get buf(): number;
    set buf(value: Pointer);
  }
}

export const struct: {
  readonly i2c_msg: Descriptor<struct.i2c_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"i2c_msg": "__u16 addr;__u16 flags;__u16 len;__u8 *buf;"
}`),
);

export declare namespace union {
  /** `<linux/i2c.h>`: 34 bytes. */
  interface i2c_smbus_data extends RecordView<'union i2c_smbus_data'> {
    byte: number;
    word: number;
    get block(): Uint8Array;
    set block(value: Bytes);
  }
}

export const union: {
  readonly i2c_smbus_data: Descriptor<union.i2c_smbus_data>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"i2c_smbus_data": "__u8 byte;__u16 word;__u8 block[34];"
}`),
);
