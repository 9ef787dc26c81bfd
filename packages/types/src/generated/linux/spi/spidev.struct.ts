// Generated from Linux 7.3.4 <linux/spi/spidev.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/spi/spidev.h>`: 32 bytes. */
export interface spi_ioc_transfer extends RecordView<'struct spi_ioc_transfer'> {
  get tx_buf(): bigint;
  set tx_buf(value: Integer);
  get rx_buf(): bigint;
  set rx_buf(value: Integer);
  len: number;
  speed_hz: number;
  delay_usecs: number;
  bits_per_word: number;
  cs_change: number;
  tx_nbits: number;
  rx_nbits: number;
  word_delay_usecs: number;
  pad: number;
}

export const spi_ioc_transfer: Descriptor<spi_ioc_transfer> = /* @__PURE__ */ declareStruct(
  'spi_ioc_transfer',
  `
  __u64 tx_buf;
  __u64 rx_buf;
  __u32 len;
  __u32 speed_hz;
  __u16 delay_usecs;
  __u8 bits_per_word;
  __u8 cs_change;
  __u8 tx_nbits;
  __u8 rx_nbits;
  __u8 word_delay_usecs;
  __u8 pad;
`,
);
