// Generated from Linux 7.3.4 <linux/serial.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const ASYNC_CLOSING_WAIT_INF = 0,
  ASYNC_CLOSING_WAIT_NONE = 65535,
  PORT_16450 = 2,
  PORT_16550 = 3,
  PORT_16550A = 4,
  PORT_16650 = 6,
  PORT_16650V2 = 7,
  PORT_16654 = 11,
  PORT_16750 = 8,
  PORT_16850 = 12,
  PORT_16C950 = 10,
  PORT_8250 = 1,
  PORT_CIRRUS = 5,
  PORT_MAX = 13,
  PORT_RSA = 13,
  PORT_STARTECH = 9,
  PORT_UNKNOWN = 0,
  SERIAL_IO_AU = 4,
  SERIAL_IO_BUS = 8,
  SERIAL_IO_HUB6 = 1,
  SERIAL_IO_MEM = 2,
  SERIAL_IO_MEM16 = 7,
  SERIAL_IO_MEM32 = 3,
  SERIAL_IO_MEM32BE = 6,
  SERIAL_IO_PORT = 0,
  SERIAL_IO_TSI = 5,
  SER_ISO7816_ENABLED = 1,
  SER_ISO7816_T_PARAM = 240,
  SER_RS485_ADDRB = 64,
  SER_RS485_ADDR_DEST = 256,
  SER_RS485_ADDR_RECV = 128,
  SER_RS485_ENABLED = 1,
  SER_RS485_MODE_RS422 = 512,
  SER_RS485_RTS_AFTER_SEND = 4,
  SER_RS485_RTS_ON_SEND = 2,
  SER_RS485_RX_DURING_TX = 16,
  SER_RS485_TERMINATE_BUS = 32,
  UART_CLEAR_FIFO = 1,
  UART_NATSEMI = 8,
  UART_STARTECH = 4,
  UART_USE_FIFO = 2;
export declare namespace struct {
  /** `<linux/serial.h>`: 80 bytes. */
  interface serial_icounter_struct extends RecordView<'struct serial_icounter_struct'> {
    cts: number;
    dsr: number;
    rng: number;
    dcd: number;
    rx: number;
    tx: number;
    frame: number;
    overrun: number;
    parity: number;
    brk: number;
    buf_overrun: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 40 bytes. */
  interface serial_iso7816 extends RecordView<'struct serial_iso7816'> {
    flags: number;
    tg: number;
    sc_fi: number;
    sc_di: number;
    clk: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 168 bytes. */
  interface serial_multiport_struct extends RecordView<'struct serial_multiport_struct'> {
    irq: number;
    port1: number;
    mask1: number;
    match1: number;
    port2: number;
    mask2: number;
    match2: number;
    port3: number;
    mask3: number;
    match3: number;
    port4: number;
    mask4: number;
    match4: number;
    port_monitor: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 32 bytes. */
  interface serial_rs485 extends RecordView<'struct serial_rs485'> {
    flags: number;
    delay_rts_before_send: number;
    delay_rts_after_send: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
    addr_recv: number;
    addr_dest: number;
    get padding0(): Uint8Array;
    set padding0(value: Bytes);
    get padding1(): Uint32Array;
    set padding1(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 60 bytes on x86, arm; 72 bytes elsewhere. */
  interface serial_struct extends RecordView<'struct serial_struct', 'iomem_base'> {
    type: number;
    line: number;
    port: number;
    irq: number;
    flags: number;
    xmit_fifo_size: number;
    custom_divisor: number;
    baud_base: number;
    close_delay: number;
    io_type: number;
    get reserved_char(): Uint8Array;
    set reserved_char(value: Bytes);
    hub6: number;
    closing_wait: number;
    closing_wait2: number;
    get iomem_base(): number;
    set iomem_base(value: Pointer);
    iomem_reg_shift: number;
    port_high: number;
    iomap_base: number;
  }
}

export const struct: {
  readonly serial_icounter_struct: Descriptor<struct.serial_icounter_struct>;
  readonly serial_iso7816: Descriptor<struct.serial_iso7816>;
  readonly serial_multiport_struct: Descriptor<struct.serial_multiport_struct>;
  readonly serial_rs485: Descriptor<struct.serial_rs485>;
  readonly serial_struct: Descriptor<struct.serial_struct>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"serial_icounter_struct": "int cts;int dsr;int rng;int dcd;int rx;int tx;int frame;int overrun;int parity;int brk;int buf_overrun;int reserved[9];",
"serial_iso7816": "__u32 flags;__u32 tg;__u32 sc_fi;__u32 sc_di;__u32 clk;__u32 reserved[5];",
"serial_multiport_struct": "int irq;int port1;unsigned char mask1;unsigned char match1;int port2;unsigned char mask2;unsigned char match2;int port3;unsigned char mask3;unsigned char match3;int port4;unsigned char mask4;unsigned char match4;int port_monitor;int reserved[32];",
"serial_rs485": "__u32 flags;__u32 delay_rts_before_send;__u32 delay_rts_after_send;union {__u32 padding[5];struct {__u8 addr_recv;__u8 addr_dest;__u8 padding0[2];__u32 padding1[4];};};",
"serial_struct": "int type;int line;unsigned int port;int irq;int flags;int xmit_fifo_size;int custom_divisor;int baud_base;unsigned short close_delay;char io_type;char reserved_char[1];int hub6;unsigned short closing_wait;unsigned short closing_wait2;void *iomem_base;unsigned short iomem_reg_shift;unsigned int port_high;unsigned long iomap_base;"
}`),
);
