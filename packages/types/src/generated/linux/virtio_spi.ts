// Generated from Linux 7.3.4 <linux/virtio_spi.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_SPI_CPHA = 1,
  VIRTIO_SPI_CPOL = 2,
  VIRTIO_SPI_CS_HIGH = 4,
  VIRTIO_SPI_MF_SUPPORT_CPHA_0 = 1,
  VIRTIO_SPI_MF_SUPPORT_CPHA_1 = 2,
  VIRTIO_SPI_MF_SUPPORT_CPOL_0 = 4,
  VIRTIO_SPI_MF_SUPPORT_CPOL_1 = 8,
  VIRTIO_SPI_MF_SUPPORT_CS_HIGH = 16,
  VIRTIO_SPI_MF_SUPPORT_LOOPBACK = 64,
  VIRTIO_SPI_MF_SUPPORT_LSB_FIRST = 32,
  VIRTIO_SPI_MODE_LOOP = 16,
  VIRTIO_SPI_MODE_LSB_FIRST = 8,
  VIRTIO_SPI_PARAM_ERR = 1,
  VIRTIO_SPI_RX_TX_SUPPORT_DUAL = 1,
  VIRTIO_SPI_RX_TX_SUPPORT_OCTAL = 4,
  VIRTIO_SPI_RX_TX_SUPPORT_QUAD = 2,
  VIRTIO_SPI_TRANS_ERR = 2,
  VIRTIO_SPI_TRANS_OK = 0;
export declare namespace struct {
  /** `<linux/virtio_spi.h>`: 32 bytes. */
  interface spi_transfer_head extends RecordView<'struct spi_transfer_head'> {
    chip_select_id: number;
    bits_per_word: number;
    cs_change: number;
    tx_nbits: number;
    rx_nbits: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    mode: number;
    freq: number;
    word_delay_ns: number;
    cs_setup_ns: number;
    cs_delay_hold_ns: number;
    cs_change_delay_inactive_ns: number;
  }

  /** `<linux/virtio_spi.h>`: 1 bytes. */
  interface spi_transfer_result extends RecordView<'struct spi_transfer_result'> {
    result: number;
  }

  /** `<linux/virtio_spi.h>`: 32 bytes. */
  interface virtio_spi_config extends RecordView<'struct virtio_spi_config'> {
    cs_max_number: number;
    cs_change_supported: number;
    tx_nbits_supported: number;
    rx_nbits_supported: number;
    bits_per_word_mask: number;
    mode_func_supported: number;
    max_freq_hz: number;
    max_word_delay_ns: number;
    max_cs_setup_ns: number;
    max_cs_hold_ns: number;
    max_cs_inactive_ns: number;
  }
}

export const struct: {
  readonly spi_transfer_head: Descriptor<struct.spi_transfer_head>;
  readonly spi_transfer_result: Descriptor<struct.spi_transfer_result>;
  readonly virtio_spi_config: Descriptor<struct.virtio_spi_config>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"spi_transfer_head": "__u8 chip_select_id;__u8 bits_per_word;__u8 cs_change;__u8 tx_nbits;__u8 rx_nbits;__u8 reserved[3];__le32 mode;__le32 freq;__le32 word_delay_ns;__le32 cs_setup_ns;__le32 cs_delay_hold_ns;__le32 cs_change_delay_inactive_ns;",
"spi_transfer_result": "__u8 result;",
"virtio_spi_config": "__u8 cs_max_number;__u8 cs_change_supported;__u8 tx_nbits_supported;__u8 rx_nbits_supported;__le32 bits_per_word_mask;__le32 mode_func_supported;__le32 max_freq_hz;__le32 max_word_delay_ns;__le32 max_cs_setup_ns;__le32 max_cs_hold_ns;__le32 max_cs_inactive_ns;"
}`),
);
