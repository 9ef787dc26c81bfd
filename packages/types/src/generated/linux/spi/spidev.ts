// Generated from Linux 7.3.4 <linux/spi/spidev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SPI_IOC_RD_BITS_PER_WORD'
  | 'SPI_IOC_RD_LSB_FIRST'
  | 'SPI_IOC_RD_MAX_SPEED_HZ'
  | 'SPI_IOC_RD_MODE'
  | 'SPI_IOC_RD_MODE32'
  | 'SPI_IOC_WR_BITS_PER_WORD'
  | 'SPI_IOC_WR_LSB_FIRST'
  | 'SPI_IOC_WR_MAX_SPEED_HZ'
  | 'SPI_IOC_WR_MODE'
  | 'SPI_IOC_WR_MODE32'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SPI_IOC_RD_BITS_PER_WORD: 2147576579,
    SPI_IOC_RD_LSB_FIRST: 2147576578,
    SPI_IOC_RD_MAX_SPEED_HZ: 2147773188,
    SPI_IOC_RD_MODE: 2147576577,
    SPI_IOC_RD_MODE32: 2147773189,
    SPI_IOC_WR_BITS_PER_WORD: 1073834755,
    SPI_IOC_WR_LSB_FIRST: 1073834754,
    SPI_IOC_WR_MAX_SPEED_HZ: 1074031364,
    SPI_IOC_WR_MODE: 1073834753,
    SPI_IOC_WR_MODE32: 1074031365,
  },
);

export const SPI_IOC_RD_BITS_PER_WORD: number = /* @__PURE__ */ requestHere(2147576579),
  SPI_IOC_RD_LSB_FIRST: number = /* @__PURE__ */ requestHere(2147576578),
  SPI_IOC_RD_MAX_SPEED_HZ: number = /* @__PURE__ */ requestHere(2147773188),
  SPI_IOC_RD_MODE: number = /* @__PURE__ */ requestHere(2147576577),
  SPI_IOC_RD_MODE32: number = /* @__PURE__ */ requestHere(2147773189),
  SPI_IOC_WR_BITS_PER_WORD: number = /* @__PURE__ */ requestHere(1073834755),
  SPI_IOC_WR_LSB_FIRST: number = /* @__PURE__ */ requestHere(1073834754),
  SPI_IOC_WR_MAX_SPEED_HZ: number = /* @__PURE__ */ requestHere(1074031364),
  SPI_IOC_WR_MODE: number = /* @__PURE__ */ requestHere(1073834753),
  SPI_IOC_WR_MODE32: number = /* @__PURE__ */ requestHere(1074031365);
export const SPI_IOC_MAGIC = 107;
export declare namespace struct {
  /** `<linux/spi/spidev.h>`: 32 bytes. */
  interface spi_ioc_transfer extends RecordView<'struct spi_ioc_transfer'> {
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
}

export const struct: {
  readonly spi_ioc_transfer: Descriptor<struct.spi_ioc_transfer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"spi_ioc_transfer": "__u64 tx_buf;__u64 rx_buf;__u32 len;__u32 speed_hz;__u16 delay_usecs;__u8 bits_per_word;__u8 cs_change;__u8 tx_nbits;__u8 rx_nbits;__u8 word_delay_usecs;__u8 pad;"
}`),
);
