// Generated from Linux 7.3.4 <asm/termbits.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type OnlyOnThese,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly B1000000: PerArch<4104, 4104, 4104, 4104, 4104, 4104, 4104, 23>;
  readonly B115200: PerArch<4098, 4098, 4098, 4098, 4098, 4098, 4098, 17>;
  readonly B1152000: PerArch<4105, 4105, 4105, 4105, 4105, 4105, 4105, 24>;
  readonly B1500000: PerArch<4106, 4106, 4106, 4106, 4106, 4106, 4106, 25>;
  readonly B2000000: PerArch<4107, 4107, 4107, 4107, 4107, 4107, 4107, 26>;
  readonly B230400: PerArch<4099, 4099, 4099, 4099, 4099, 4099, 4099, 18>;
  readonly B2500000: PerArch<4108, 4108, 4108, 4108, 4108, 4108, 4108, 27>;
  readonly B3000000: PerArch<4109, 4109, 4109, 4109, 4109, 4109, 4109, 28>;
  readonly B3500000: PerArch<4110, 4110, 4110, 4110, 4110, 4110, 4110, 29>;
  readonly B4000000: PerArch<4111, 4111, 4111, 4111, 4111, 4111, 4111, 30>;
  readonly B460800: PerArch<4100, 4100, 4100, 4100, 4100, 4100, 4100, 19>;
  readonly B500000: PerArch<4101, 4101, 4101, 4101, 4101, 4101, 4101, 20>;
  readonly B57600: PerArch<4097, 4097, 4097, 4097, 4097, 4097, 4097, 16>;
  readonly B576000: PerArch<4102, 4102, 4102, 4102, 4102, 4102, 4102, 21>;
  readonly B921600: PerArch<4103, 4103, 4103, 4103, 4103, 4103, 4103, 22>;
  readonly BOTHER: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 4096, 31>;
  readonly BS1: PerArch<8192, 8192, 8192, 8192, 8192, 8192, 8192, 32768>;
  readonly BSDLY: PerArch<8192, 8192, 8192, 8192, 8192, 8192, 8192, 32768>;
  readonly CBAUD: PerArch<4111, 4111, 4111, 4111, 4111, 4111, 4111, 255>;
  readonly CBAUDEX: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 4096, 0>;
  readonly CIBAUD: PerArch<
    269418496,
    269418496,
    269418496,
    269418496,
    269418496,
    269418496,
    269418496,
    16711680
  >;
  readonly CLOCAL: PerArch<2048, 2048, 2048, 2048, 2048, 2048, 2048, 32768>;
  readonly CR1: PerArch<512, 512, 512, 512, 512, 512, 512, 4096>;
  readonly CR2: PerArch<1024, 1024, 1024, 1024, 1024, 1024, 1024, 8192>;
  readonly CR3: PerArch<1536, 1536, 1536, 1536, 1536, 1536, 1536, 12288>;
  readonly CRDLY: PerArch<1536, 1536, 1536, 1536, 1536, 1536, 1536, 12288>;
  readonly CREAD: PerArch<128, 128, 128, 128, 128, 128, 128, 2048>;
  readonly CS6: PerArch<16, 16, 16, 16, 16, 16, 16, 256>;
  readonly CS7: PerArch<32, 32, 32, 32, 32, 32, 32, 512>;
  readonly CS8: PerArch<48, 48, 48, 48, 48, 48, 48, 768>;
  readonly CSIZE: PerArch<48, 48, 48, 48, 48, 48, 48, 768>;
  readonly CSTOPB: PerArch<64, 64, 64, 64, 64, 64, 64, 1024>;
  readonly ECHOCTL: PerArch<512, 512, 512, 512, 512, 512, 512, 64>;
  readonly ECHOE: PerArch<16, 16, 16, 16, 16, 16, 16, 2>;
  readonly ECHOK: PerArch<32, 32, 32, 32, 32, 32, 32, 4>;
  readonly ECHOKE: PerArch<2048, 2048, 2048, 2048, 2048, 2048, 2048, 1>;
  readonly ECHONL: PerArch<64, 64, 64, 64, 64, 64, 64, 16>;
  readonly ECHOPRT: PerArch<1024, 1024, 1024, 1024, 1024, 1024, 1024, 32>;
  readonly EXTPROC: PerArch<65536, 65536, 65536, 65536, 65536, 65536, 65536, 268435456>;
  readonly FF1: PerArch<32768, 32768, 32768, 32768, 32768, 32768, 32768, 16384>;
  readonly FFDLY: PerArch<32768, 32768, 32768, 32768, 32768, 32768, 32768, 16384>;
  readonly FLUSHO: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 4096, 8388608>;
  readonly HUPCL: PerArch<1024, 1024, 1024, 1024, 1024, 1024, 1024, 16384>;
  readonly ICANON: PerArch<2, 2, 2, 2, 2, 2, 2, 256>;
  readonly IEXTEN: PerArch<32768, 32768, 32768, 32768, 32768, 32768, 32768, 1024>;
  readonly ISIG: PerArch<1, 1, 1, 1, 1, 1, 1, 128>;
  readonly IUCLC: PerArch<512, 512, 512, 512, 512, 512, 512, 4096>;
  readonly IXOFF: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 4096, 1024>;
  readonly IXON: PerArch<1024, 1024, 1024, 1024, 1024, 1024, 1024, 512>;
  readonly NLDLY: PerArch<256, 256, 256, 256, 256, 256, 256, 768>;
  readonly NOFLSH: PerArch<128, 128, 128, 128, 128, 128, 128, 2147483648>;
  readonly OLCUC: PerArch<2, 2, 2, 2, 2, 2, 2, 4>;
  readonly ONLCR: PerArch<4, 4, 4, 4, 4, 4, 4, 2>;
  readonly PARENB: PerArch<256, 256, 256, 256, 256, 256, 256, 4096>;
  readonly PARODD: PerArch<512, 512, 512, 512, 512, 512, 512, 8192>;
  readonly PENDIN: PerArch<16384, 16384, 16384, 16384, 16384, 16384, 16384, 536870912>;
  readonly TAB1: PerArch<2048, 2048, 2048, 2048, 2048, 2048, 2048, 1024>;
  readonly TAB2: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 4096, 2048>;
  readonly TAB3: PerArch<6144, 6144, 6144, 6144, 6144, 6144, 6144, 3072>;
  readonly TABDLY: PerArch<6144, 6144, 6144, 6144, 6144, 6144, 6144, 3072>;
  readonly TOSTOP: PerArch<256, 256, 256, 256, 256, 256, 256, 4194304>;
  readonly VDISCARD: PerArch<13, 13, 13, 13, 13, 13, 13, 16>;
  readonly VEOL: PerArch<11, 11, 11, 11, 11, 11, 11, 6>;
  readonly VEOL2: PerArch<16, 16, 16, 16, 16, 16, 16, 8>;
  readonly VMIN: PerArch<6, 6, 6, 6, 6, 6, 6, 5>;
  readonly VREPRINT: PerArch<12, 12, 12, 12, 12, 12, 12, 11>;
  readonly VSTART: PerArch<8, 8, 8, 8, 8, 8, 8, 13>;
  readonly VSTOP: PerArch<9, 9, 9, 9, 9, 9, 9, 14>;
  readonly VSUSP: PerArch<10, 10, 10, 10, 10, 10, 10, 12>;
  readonly VSWTC: PerArch<7, 7, 7, 7, 7, 7, 7, 9>;
  readonly VT1: PerArch<16384, 16384, 16384, 16384, 16384, 16384, 16384, 65536>;
  readonly VTDLY: PerArch<16384, 16384, 16384, 16384, 16384, 16384, 16384, 65536>;
  readonly VTIME: PerArch<5, 5, 5, 5, 5, 5, 5, 7>;
  readonly VWERASE: PerArch<14, 14, 14, 14, 14, 14, 14, 10>;
  readonly XCASE: PerArch<4, 4, 4, 4, 4, 4, 4, 16384>;
  readonly XTABS: PerArch<6144, 6144, 6144, 6144, 6144, 6144, 6144, 3072>;
} & OnlyOnThese<
  'ppc64le',
  {
    NL2: 512;
    NL3: 768;
  }
> = /* @__PURE__ */ perArchOf(
  {
    B1000000: [4104, 4104, 4104, 4104, 4104, 4104, 4104, 23],
    B115200: [4098, 4098, 4098, 4098, 4098, 4098, 4098, 17],
    B1152000: [4105, 4105, 4105, 4105, 4105, 4105, 4105, 24],
    B1500000: [4106, 4106, 4106, 4106, 4106, 4106, 4106, 25],
    B2000000: [4107, 4107, 4107, 4107, 4107, 4107, 4107, 26],
    B230400: [4099, 4099, 4099, 4099, 4099, 4099, 4099, 18],
    B2500000: [4108, 4108, 4108, 4108, 4108, 4108, 4108, 27],
    B3000000: [4109, 4109, 4109, 4109, 4109, 4109, 4109, 28],
    B3500000: [4110, 4110, 4110, 4110, 4110, 4110, 4110, 29],
    B4000000: [4111, 4111, 4111, 4111, 4111, 4111, 4111, 30],
    B460800: [4100, 4100, 4100, 4100, 4100, 4100, 4100, 19],
    B500000: [4101, 4101, 4101, 4101, 4101, 4101, 4101, 20],
    B57600: [4097, 4097, 4097, 4097, 4097, 4097, 4097, 16],
    B576000: [4102, 4102, 4102, 4102, 4102, 4102, 4102, 21],
    B921600: [4103, 4103, 4103, 4103, 4103, 4103, 4103, 22],
    BOTHER: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 31],
    BS1: [8192, 8192, 8192, 8192, 8192, 8192, 8192, 32768],
    BSDLY: [8192, 8192, 8192, 8192, 8192, 8192, 8192, 32768],
    CBAUD: [4111, 4111, 4111, 4111, 4111, 4111, 4111, 255],
    CBAUDEX: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 0],
    CIBAUD: [269418496, 269418496, 269418496, 269418496, 269418496, 269418496, 269418496, 16711680],
    CLOCAL: [2048, 2048, 2048, 2048, 2048, 2048, 2048, 32768],
    CR1: [512, 512, 512, 512, 512, 512, 512, 4096],
    CR2: [1024, 1024, 1024, 1024, 1024, 1024, 1024, 8192],
    CR3: [1536, 1536, 1536, 1536, 1536, 1536, 1536, 12288],
    CRDLY: [1536, 1536, 1536, 1536, 1536, 1536, 1536, 12288],
    CREAD: [128, 128, 128, 128, 128, 128, 128, 2048],
    CS6: [16, 16, 16, 16, 16, 16, 16, 256],
    CS7: [32, 32, 32, 32, 32, 32, 32, 512],
    CS8: [48, 48, 48, 48, 48, 48, 48, 768],
    CSIZE: [48, 48, 48, 48, 48, 48, 48, 768],
    CSTOPB: [64, 64, 64, 64, 64, 64, 64, 1024],
    ECHOCTL: [512, 512, 512, 512, 512, 512, 512, 64],
    ECHOE: [16, 16, 16, 16, 16, 16, 16, 2],
    ECHOK: [32, 32, 32, 32, 32, 32, 32, 4],
    ECHOKE: [2048, 2048, 2048, 2048, 2048, 2048, 2048, 1],
    ECHONL: [64, 64, 64, 64, 64, 64, 64, 16],
    ECHOPRT: [1024, 1024, 1024, 1024, 1024, 1024, 1024, 32],
    EXTPROC: [65536, 65536, 65536, 65536, 65536, 65536, 65536, 268435456],
    FF1: [32768, 32768, 32768, 32768, 32768, 32768, 32768, 16384],
    FFDLY: [32768, 32768, 32768, 32768, 32768, 32768, 32768, 16384],
    FLUSHO: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 8388608],
    HUPCL: [1024, 1024, 1024, 1024, 1024, 1024, 1024, 16384],
    ICANON: [2, 2, 2, 2, 2, 2, 2, 256],
    IEXTEN: [32768, 32768, 32768, 32768, 32768, 32768, 32768, 1024],
    ISIG: [1, 1, 1, 1, 1, 1, 1, 128],
    IUCLC: [512, 512, 512, 512, 512, 512, 512, 4096],
    IXOFF: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 1024],
    IXON: [1024, 1024, 1024, 1024, 1024, 1024, 1024, 512],
    NLDLY: [256, 256, 256, 256, 256, 256, 256, 768],
    NOFLSH: [128, 128, 128, 128, 128, 128, 128, 2147483648],
    OLCUC: [2, 2, 2, 2, 2, 2, 2, 4],
    ONLCR: [4, 4, 4, 4, 4, 4, 4, 2],
    PARENB: [256, 256, 256, 256, 256, 256, 256, 4096],
    PARODD: [512, 512, 512, 512, 512, 512, 512, 8192],
    PENDIN: [16384, 16384, 16384, 16384, 16384, 16384, 16384, 536870912],
    TAB1: [2048, 2048, 2048, 2048, 2048, 2048, 2048, 1024],
    TAB2: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 2048],
    TAB3: [6144, 6144, 6144, 6144, 6144, 6144, 6144, 3072],
    TABDLY: [6144, 6144, 6144, 6144, 6144, 6144, 6144, 3072],
    TOSTOP: [256, 256, 256, 256, 256, 256, 256, 4194304],
    VDISCARD: [13, 13, 13, 13, 13, 13, 13, 16],
    VEOL: [11, 11, 11, 11, 11, 11, 11, 6],
    VEOL2: [16, 16, 16, 16, 16, 16, 16, 8],
    VMIN: [6, 6, 6, 6, 6, 6, 6, 5],
    VREPRINT: [12, 12, 12, 12, 12, 12, 12, 11],
    VSTART: [8, 8, 8, 8, 8, 8, 8, 13],
    VSTOP: [9, 9, 9, 9, 9, 9, 9, 14],
    VSUSP: [10, 10, 10, 10, 10, 10, 10, 12],
    VSWTC: [7, 7, 7, 7, 7, 7, 7, 9],
    VT1: [16384, 16384, 16384, 16384, 16384, 16384, 16384, 65536],
    VTDLY: [16384, 16384, 16384, 16384, 16384, 16384, 16384, 65536],
    VTIME: [5, 5, 5, 5, 5, 5, 5, 7],
    VWERASE: [14, 14, 14, 14, 14, 14, 14, 10],
    XCASE: [4, 4, 4, 4, 4, 4, 4, 16384],
    XTABS: [6144, 6144, 6144, 6144, 6144, 6144, 6144, 3072],
  },
  {},
  {
    ppc64le: {
      NL2: 512,
      NL3: 768,
    },
  },
);

/** `<asm/termbits.h>`: 23 on ppc64le; 4104 elsewhere. */
export const B1000000: number = /* @__PURE__ */ hereOf(perArch.B1000000);
/** `<asm/termbits.h>`: 17 on ppc64le; 4098 elsewhere. */
export const B115200: number = /* @__PURE__ */ hereOf(perArch.B115200);
/** `<asm/termbits.h>`: 24 on ppc64le; 4105 elsewhere. */
export const B1152000: number = /* @__PURE__ */ hereOf(perArch.B1152000);
/** `<asm/termbits.h>`: 25 on ppc64le; 4106 elsewhere. */
export const B1500000: number = /* @__PURE__ */ hereOf(perArch.B1500000);
/** `<asm/termbits.h>`: 26 on ppc64le; 4107 elsewhere. */
export const B2000000: number = /* @__PURE__ */ hereOf(perArch.B2000000);
/** `<asm/termbits.h>`: 18 on ppc64le; 4099 elsewhere. */
export const B230400: number = /* @__PURE__ */ hereOf(perArch.B230400);
/** `<asm/termbits.h>`: 27 on ppc64le; 4108 elsewhere. */
export const B2500000: number = /* @__PURE__ */ hereOf(perArch.B2500000);
/** `<asm/termbits.h>`: 28 on ppc64le; 4109 elsewhere. */
export const B3000000: number = /* @__PURE__ */ hereOf(perArch.B3000000);
/** `<asm/termbits.h>`: 29 on ppc64le; 4110 elsewhere. */
export const B3500000: number = /* @__PURE__ */ hereOf(perArch.B3500000);
/** `<asm/termbits.h>`: 30 on ppc64le; 4111 elsewhere. */
export const B4000000: number = /* @__PURE__ */ hereOf(perArch.B4000000);
/** `<asm/termbits.h>`: 19 on ppc64le; 4100 elsewhere. */
export const B460800: number = /* @__PURE__ */ hereOf(perArch.B460800);
/** `<asm/termbits.h>`: 20 on ppc64le; 4101 elsewhere. */
export const B500000: number = /* @__PURE__ */ hereOf(perArch.B500000);
/** `<asm/termbits.h>`: 16 on ppc64le; 4097 elsewhere. */
export const B57600: number = /* @__PURE__ */ hereOf(perArch.B57600);
/** `<asm/termbits.h>`: 21 on ppc64le; 4102 elsewhere. */
export const B576000: number = /* @__PURE__ */ hereOf(perArch.B576000);
/** `<asm/termbits.h>`: 22 on ppc64le; 4103 elsewhere. */
export const B921600: number = /* @__PURE__ */ hereOf(perArch.B921600);
/** `<asm/termbits.h>`: 31 on ppc64le; 4096 elsewhere. */
export const BOTHER: number = /* @__PURE__ */ hereOf(perArch.BOTHER);
/** `<asm/termbits.h>`: 32768 on ppc64le; 8192 elsewhere. */
export const BS1: number = /* @__PURE__ */ hereOf(perArch.BS1);
/** `<asm/termbits.h>`: 32768 on ppc64le; 8192 elsewhere. */
export const BSDLY: number = /* @__PURE__ */ hereOf(perArch.BSDLY);
/** `<asm/termbits.h>`: 255 on ppc64le; 4111 elsewhere. */
export const CBAUD: number = /* @__PURE__ */ hereOf(perArch.CBAUD);
/** `<asm/termbits.h>`: 0 on ppc64le; 4096 elsewhere. */
export const CBAUDEX: number = /* @__PURE__ */ hereOf(perArch.CBAUDEX);
/** `<asm/termbits.h>`: 16711680 on ppc64le; 269418496 elsewhere. */
export const CIBAUD: number = /* @__PURE__ */ hereOf(perArch.CIBAUD);
/** `<asm/termbits.h>`: 32768 on ppc64le; 2048 elsewhere. */
export const CLOCAL: number = /* @__PURE__ */ hereOf(perArch.CLOCAL);
/** `<asm/termbits.h>`: 4096 on ppc64le; 512 elsewhere. */
export const CR1: number = /* @__PURE__ */ hereOf(perArch.CR1);
/** `<asm/termbits.h>`: 8192 on ppc64le; 1024 elsewhere. */
export const CR2: number = /* @__PURE__ */ hereOf(perArch.CR2);
/** `<asm/termbits.h>`: 12288 on ppc64le; 1536 elsewhere. */
export const CR3: number = /* @__PURE__ */ hereOf(perArch.CR3);
/** `<asm/termbits.h>`: 12288 on ppc64le; 1536 elsewhere. */
export const CRDLY: number = /* @__PURE__ */ hereOf(perArch.CRDLY);
/** `<asm/termbits.h>`: 2048 on ppc64le; 128 elsewhere. */
export const CREAD: number = /* @__PURE__ */ hereOf(perArch.CREAD);
/** `<asm/termbits.h>`: 256 on ppc64le; 16 elsewhere. */
export const CS6: number = /* @__PURE__ */ hereOf(perArch.CS6);
/** `<asm/termbits.h>`: 512 on ppc64le; 32 elsewhere. */
export const CS7: number = /* @__PURE__ */ hereOf(perArch.CS7);
/** `<asm/termbits.h>`: 768 on ppc64le; 48 elsewhere. */
export const CS8: number = /* @__PURE__ */ hereOf(perArch.CS8);
/** `<asm/termbits.h>`: 768 on ppc64le; 48 elsewhere. */
export const CSIZE: number = /* @__PURE__ */ hereOf(perArch.CSIZE);
/** `<asm/termbits.h>`: 1024 on ppc64le; 64 elsewhere. */
export const CSTOPB: number = /* @__PURE__ */ hereOf(perArch.CSTOPB);
/** `<asm/termbits.h>`: 64 on ppc64le; 512 elsewhere. */
export const ECHOCTL: number = /* @__PURE__ */ hereOf(perArch.ECHOCTL);
/** `<asm/termbits.h>`: 2 on ppc64le; 16 elsewhere. */
export const ECHOE: number = /* @__PURE__ */ hereOf(perArch.ECHOE);
/** `<asm/termbits.h>`: 4 on ppc64le; 32 elsewhere. */
export const ECHOK: number = /* @__PURE__ */ hereOf(perArch.ECHOK);
/** `<asm/termbits.h>`: 1 on ppc64le; 2048 elsewhere. */
export const ECHOKE: number = /* @__PURE__ */ hereOf(perArch.ECHOKE);
/** `<asm/termbits.h>`: 16 on ppc64le; 64 elsewhere. */
export const ECHONL: number = /* @__PURE__ */ hereOf(perArch.ECHONL);
/** `<asm/termbits.h>`: 32 on ppc64le; 1024 elsewhere. */
export const ECHOPRT: number = /* @__PURE__ */ hereOf(perArch.ECHOPRT);
/** `<asm/termbits.h>`: 268435456 on ppc64le; 65536 elsewhere. */
export const EXTPROC: number = /* @__PURE__ */ hereOf(perArch.EXTPROC);
/** `<asm/termbits.h>`: 16384 on ppc64le; 32768 elsewhere. */
export const FF1: number = /* @__PURE__ */ hereOf(perArch.FF1);
/** `<asm/termbits.h>`: 16384 on ppc64le; 32768 elsewhere. */
export const FFDLY: number = /* @__PURE__ */ hereOf(perArch.FFDLY);
/** `<asm/termbits.h>`: 8388608 on ppc64le; 4096 elsewhere. */
export const FLUSHO: number = /* @__PURE__ */ hereOf(perArch.FLUSHO);
/** `<asm/termbits.h>`: 16384 on ppc64le; 1024 elsewhere. */
export const HUPCL: number = /* @__PURE__ */ hereOf(perArch.HUPCL);
/** `<asm/termbits.h>`: 256 on ppc64le; 2 elsewhere. */
export const ICANON: number = /* @__PURE__ */ hereOf(perArch.ICANON);
/** `<asm/termbits.h>`: 1024 on ppc64le; 32768 elsewhere. */
export const IEXTEN: number = /* @__PURE__ */ hereOf(perArch.IEXTEN);
/** `<asm/termbits.h>`: 128 on ppc64le; 1 elsewhere. */
export const ISIG: number = /* @__PURE__ */ hereOf(perArch.ISIG);
/** `<asm/termbits.h>`: 4096 on ppc64le; 512 elsewhere. */
export const IUCLC: number = /* @__PURE__ */ hereOf(perArch.IUCLC);
/** `<asm/termbits.h>`: 1024 on ppc64le; 4096 elsewhere. */
export const IXOFF: number = /* @__PURE__ */ hereOf(perArch.IXOFF);
/** `<asm/termbits.h>`: 512 on ppc64le; 1024 elsewhere. */
export const IXON: number = /* @__PURE__ */ hereOf(perArch.IXON);
/** `<asm/termbits.h>`: 512 on ppc64le. */
export const NL2: number | undefined = /* @__PURE__ */ hereOf(perArch.NL2);
/** `<asm/termbits.h>`: 768 on ppc64le. */
export const NL3: number | undefined = /* @__PURE__ */ hereOf(perArch.NL3);
/** `<asm/termbits.h>`: 768 on ppc64le; 256 elsewhere. */
export const NLDLY: number = /* @__PURE__ */ hereOf(perArch.NLDLY);
/** `<asm/termbits.h>`: 2147483648 on ppc64le; 128 elsewhere. */
export const NOFLSH: number = /* @__PURE__ */ hereOf(perArch.NOFLSH);
/** `<asm/termbits.h>`: 4 on ppc64le; 2 elsewhere. */
export const OLCUC: number = /* @__PURE__ */ hereOf(perArch.OLCUC);
/** `<asm/termbits.h>`: 2 on ppc64le; 4 elsewhere. */
export const ONLCR: number = /* @__PURE__ */ hereOf(perArch.ONLCR);
/** `<asm/termbits.h>`: 4096 on ppc64le; 256 elsewhere. */
export const PARENB: number = /* @__PURE__ */ hereOf(perArch.PARENB);
/** `<asm/termbits.h>`: 8192 on ppc64le; 512 elsewhere. */
export const PARODD: number = /* @__PURE__ */ hereOf(perArch.PARODD);
/** `<asm/termbits.h>`: 536870912 on ppc64le; 16384 elsewhere. */
export const PENDIN: number = /* @__PURE__ */ hereOf(perArch.PENDIN);
/** `<asm/termbits.h>`: 1024 on ppc64le; 2048 elsewhere. */
export const TAB1: number = /* @__PURE__ */ hereOf(perArch.TAB1);
/** `<asm/termbits.h>`: 2048 on ppc64le; 4096 elsewhere. */
export const TAB2: number = /* @__PURE__ */ hereOf(perArch.TAB2);
/** `<asm/termbits.h>`: 3072 on ppc64le; 6144 elsewhere. */
export const TAB3: number = /* @__PURE__ */ hereOf(perArch.TAB3);
/** `<asm/termbits.h>`: 3072 on ppc64le; 6144 elsewhere. */
export const TABDLY: number = /* @__PURE__ */ hereOf(perArch.TABDLY);
/** `<asm/termbits.h>`: 4194304 on ppc64le; 256 elsewhere. */
export const TOSTOP: number = /* @__PURE__ */ hereOf(perArch.TOSTOP);
/** `<asm/termbits.h>`: 16 on ppc64le; 13 elsewhere. */
export const VDISCARD: number = /* @__PURE__ */ hereOf(perArch.VDISCARD);
/** `<asm/termbits.h>`: 6 on ppc64le; 11 elsewhere. */
export const VEOL: number = /* @__PURE__ */ hereOf(perArch.VEOL);
/** `<asm/termbits.h>`: 8 on ppc64le; 16 elsewhere. */
export const VEOL2: number = /* @__PURE__ */ hereOf(perArch.VEOL2);
/** `<asm/termbits.h>`: 5 on ppc64le; 6 elsewhere. */
export const VMIN: number = /* @__PURE__ */ hereOf(perArch.VMIN);
/** `<asm/termbits.h>`: 11 on ppc64le; 12 elsewhere. */
export const VREPRINT: number = /* @__PURE__ */ hereOf(perArch.VREPRINT);
/** `<asm/termbits.h>`: 13 on ppc64le; 8 elsewhere. */
export const VSTART: number = /* @__PURE__ */ hereOf(perArch.VSTART);
/** `<asm/termbits.h>`: 14 on ppc64le; 9 elsewhere. */
export const VSTOP: number = /* @__PURE__ */ hereOf(perArch.VSTOP);
/** `<asm/termbits.h>`: 12 on ppc64le; 10 elsewhere. */
export const VSUSP: number = /* @__PURE__ */ hereOf(perArch.VSUSP);
/** `<asm/termbits.h>`: 9 on ppc64le; 7 elsewhere. */
export const VSWTC: number = /* @__PURE__ */ hereOf(perArch.VSWTC);
/** `<asm/termbits.h>`: 65536 on ppc64le; 16384 elsewhere. */
export const VT1: number = /* @__PURE__ */ hereOf(perArch.VT1);
/** `<asm/termbits.h>`: 65536 on ppc64le; 16384 elsewhere. */
export const VTDLY: number = /* @__PURE__ */ hereOf(perArch.VTDLY);
/** `<asm/termbits.h>`: 7 on ppc64le; 5 elsewhere. */
export const VTIME: number = /* @__PURE__ */ hereOf(perArch.VTIME);
/** `<asm/termbits.h>`: 10 on ppc64le; 14 elsewhere. */
export const VWERASE: number = /* @__PURE__ */ hereOf(perArch.VWERASE);
/** `<asm/termbits.h>`: 16384 on ppc64le; 4 elsewhere. */
export const XCASE: number = /* @__PURE__ */ hereOf(perArch.XCASE);
/** `<asm/termbits.h>`: 3072 on ppc64le; 6144 elsewhere. */
export const XTABS: number = /* @__PURE__ */ hereOf(perArch.XTABS);
export const BS0 = 0,
  CR0 = 0,
  CS5 = 0,
  ECHO = 8,
  FF0 = 0,
  IMAXBEL = 8192,
  IUTF8 = 16384,
  NCCS = 19,
  NL0 = 0,
  NL1 = 256,
  TAB0 = 0,
  TCSADRAIN = 1,
  TCSAFLUSH = 2,
  TCSANOW = 0,
  VEOF = 4,
  VERASE = 2,
  VINTR = 0,
  VKILL = 3,
  VLNEXT = 15,
  VQUIT = 1,
  VT0 = 0;
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

  /** `<asm/termbits.h>`: 44 bytes on ppc64le; 36 bytes elsewhere. */
  interface termios extends RecordView<'struct termios'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
    get c_ispeed(): number | undefined;
    set c_ispeed(value: number);
    get c_ospeed(): number | undefined;
    set c_ospeed(value: number);
  }

  /** `<asm/termbits.h>`: none on ppc64le; 44 bytes elsewhere. */
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
  readonly termios2: Descriptor<
    struct.termios2,
    'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ktermios": ["unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];unsigned int c_ispeed;unsigned int c_ospeed;",{"variants":{"ppc64le":{"members":"unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_cc[19];unsigned char c_line;unsigned int c_ispeed;unsigned int c_ospeed;"}}}],
"termios": ["unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];",{"variants":{"ppc64le":{"members":"unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_cc[19];unsigned char c_line;unsigned int c_ispeed;unsigned int c_ospeed;"}}}],
"termios2": ["unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];unsigned int c_ispeed;unsigned int c_ospeed;",{"only":["x86_64","x86","arm","riscv64","aarch64","loongarch64","s390x"]}]
}`),
);

export type tcflag_t = number;
