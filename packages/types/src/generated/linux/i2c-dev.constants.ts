// Generated from Linux 7.3.4 <linux/i2c-dev.h> by "pnpm generate". Do not edit.
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
