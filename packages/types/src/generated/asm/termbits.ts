// Generated from Linux 7.3.4 <asm/termbits.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const B1000000 = 4104,
  B115200 = 4098,
  B1152000 = 4105,
  B1500000 = 4106,
  B2000000 = 4107,
  B230400 = 4099,
  B2500000 = 4108,
  B3000000 = 4109,
  B3500000 = 4110,
  B4000000 = 4111,
  B460800 = 4100,
  B500000 = 4101,
  B57600 = 4097,
  B576000 = 4102,
  B921600 = 4103,
  BOTHER = 4096,
  BS0 = 0,
  BS1 = 8192,
  BSDLY = 8192,
  CBAUD = 4111,
  CBAUDEX = 4096,
  CIBAUD = 269418496,
  CLOCAL = 2048,
  CR0 = 0,
  CR1 = 512,
  CR2 = 1024,
  CR3 = 1536,
  CRDLY = 1536,
  CREAD = 128,
  CS5 = 0,
  CS6 = 16,
  CS7 = 32,
  CS8 = 48,
  CSIZE = 48,
  CSTOPB = 64,
  ECHO = 8,
  ECHOCTL = 512,
  ECHOE = 16,
  ECHOK = 32,
  ECHOKE = 2048,
  ECHONL = 64,
  ECHOPRT = 1024,
  EXTPROC = 65536,
  FF0 = 0,
  FF1 = 32768,
  FFDLY = 32768,
  FLUSHO = 4096,
  HUPCL = 1024,
  ICANON = 2,
  IEXTEN = 32768,
  IMAXBEL = 8192,
  ISIG = 1,
  IUCLC = 512,
  IUTF8 = 16384,
  IXOFF = 4096,
  IXON = 1024,
  NCCS = 19,
  NL0 = 0,
  NL1 = 256,
  NLDLY = 256,
  NOFLSH = 128,
  OLCUC = 2,
  ONLCR = 4,
  PARENB = 256,
  PARODD = 512,
  PENDIN = 16384,
  TAB0 = 0,
  TAB1 = 2048,
  TAB2 = 4096,
  TAB3 = 6144,
  TABDLY = 6144,
  TCSADRAIN = 1,
  TCSAFLUSH = 2,
  TCSANOW = 0,
  TOSTOP = 256,
  VDISCARD = 13,
  VEOF = 4,
  VEOL = 11,
  VEOL2 = 16,
  VERASE = 2,
  VINTR = 0,
  VKILL = 3,
  VLNEXT = 15,
  VMIN = 6,
  VQUIT = 1,
  VREPRINT = 12,
  VSTART = 8,
  VSTOP = 9,
  VSUSP = 10,
  VSWTC = 7,
  VT0 = 0,
  VT1 = 16384,
  VTDLY = 16384,
  VTIME = 5,
  VWERASE = 14,
  XCASE = 4,
  XTABS = 6144;
export declare namespace struct {
  /** `<asm/termbits.h>`: 44 bytes. */
  interface ktermios extends RecordView<'struct ktermios'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
    c_ispeed: number;
    c_ospeed: number;
  }

  /** `<asm/termbits.h>`: 36 bytes. */
  interface termios extends RecordView<'struct termios'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
  }

  /** `<asm/termbits.h>`: 44 bytes. */
  interface termios2 extends RecordView<'struct termios2'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
    c_ispeed: number;
    c_ospeed: number;
  }
}

export const struct: {
  readonly ktermios: Descriptor<struct.ktermios>;
  readonly termios: Descriptor<struct.termios>;
  readonly termios2: Descriptor<struct.termios2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ktermios": "unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];unsigned int c_ispeed;unsigned int c_ospeed;",
"termios": "unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];",
"termios2": "unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];unsigned int c_ispeed;unsigned int c_ospeed;"
}`),
);

export type tcflag_t = number;
