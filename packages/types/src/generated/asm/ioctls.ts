// Generated from Linux 7.3.4 <asm/ioctls.h> by "pnpm generate". Do not edit.
import {
  hereOf,
  perArchOf,
  requestHere,
  type OnlyOnThese,
  type PerArch,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FIOASYNC: PerArch<21586, 21586, 21586, 21586, 21586, 21586, 21586, 2147772029>;
  readonly FIOCLEX: PerArch<21585, 21585, 21585, 21585, 21585, 21585, 21585, 536897025>;
  readonly FIONBIO: PerArch<21537, 21537, 21537, 21537, 21537, 21537, 21537, 2147772030>;
  readonly FIONCLEX: PerArch<21584, 21584, 21584, 21584, 21584, 21584, 21584, 536897026>;
  readonly FIONREAD: PerArch<21531, 21531, 21531, 21531, 21531, 21531, 21531, 1074030207>;
  readonly FIOQSIZE: PerArch<21600, 21600, 21598, 21600, 21600, 21600, 21598, 1074292352>;
  readonly TCFLSH: PerArch<21515, 21515, 21515, 21515, 21515, 21515, 21515, 536900639>;
  readonly TCGETA: PerArch<21509, 21509, 21509, 21509, 21509, 21509, 21509, 1075082263>;
  readonly TCGETS: PerArch<21505, 21505, 21505, 21505, 21505, 21505, 21505, 1076655123>;
  readonly TCSBRK: PerArch<21513, 21513, 21513, 21513, 21513, 21513, 21513, 536900637>;
  readonly TCSETA: PerArch<21510, 21510, 21510, 21510, 21510, 21510, 21510, 2148824088>;
  readonly TCSETAF: PerArch<21512, 21512, 21512, 21512, 21512, 21512, 21512, 2148824092>;
  readonly TCSETAW: PerArch<21511, 21511, 21511, 21511, 21511, 21511, 21511, 2148824089>;
  readonly TCSETS: PerArch<21506, 21506, 21506, 21506, 21506, 21506, 21506, 2150396948>;
  readonly TCSETSF: PerArch<21508, 21508, 21508, 21508, 21508, 21508, 21508, 2150396950>;
  readonly TCSETSW: PerArch<21507, 21507, 21507, 21507, 21507, 21507, 21507, 2150396949>;
  readonly TCXONC: PerArch<21514, 21514, 21514, 21514, 21514, 21514, 21514, 536900638>;
  readonly TIOCGPGRP: PerArch<21519, 21519, 21519, 21519, 21519, 21519, 21519, 1074033783>;
  readonly TIOCGWINSZ: PerArch<21523, 21523, 21523, 21523, 21523, 21523, 21523, 1074295912>;
  readonly TIOCINQ: PerArch<21531, 21531, 21531, 21531, 21531, 21531, 21531, 1074030207>;
  readonly TIOCOUTQ: PerArch<21521, 21521, 21521, 21521, 21521, 21521, 21521, 1074033779>;
  readonly TIOCSPGRP: PerArch<21520, 21520, 21520, 21520, 21520, 21520, 21520, 2147775606>;
  readonly TIOCSWINSZ: PerArch<21524, 21524, 21524, 21524, 21524, 21524, 21524, 2148037735>;
} & OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x',
  {
    TCGETS2: 2150388778;
    TCGETX: 21554;
    TCSETS2: 1076646955;
    TCSETSF2: 1076646957;
    TCSETSW2: 1076646956;
    TCSETX: 21555;
    TCSETXF: 21556;
    TCSETXW: 21557;
  }
> &
  OnlyOnThese<
    'ppc64le',
    {
      TIOCGETC: 1074164754;
      TIOCGETP: 1074164744;
      TIOCGLTC: 1074164852;
      TIOCM_CAR: 64;
      TIOCM_CD: 64;
      TIOCM_CTS: 32;
      TIOCM_DSR: 256;
      TIOCM_DTR: 2;
      TIOCM_LE: 1;
      TIOCM_LOOP: 32768;
      TIOCM_OUT1: 8192;
      TIOCM_OUT2: 16384;
      TIOCM_RI: 128;
      TIOCM_RNG: 128;
      TIOCM_RTS: 4;
      TIOCM_SR: 16;
      TIOCM_ST: 8;
      TIOCSETC: 2147906577;
      TIOCSETN: 2147906570;
      TIOCSETP: 2147906569;
      TIOCSLTC: 2147906677;
      TIOCSTART: 536900718;
      TIOCSTOP: 536900719;
    }
  > &
  Requests<
    | 'TIOCGDEV'
    | 'TIOCGEXCL'
    | 'TIOCGISO7816'
    | 'TIOCGPKT'
    | 'TIOCGPTLCK'
    | 'TIOCGPTN'
    | 'TIOCGPTPEER'
    | 'TIOCSIG'
    | 'TIOCSPTLCK'
  > = /* @__PURE__ */ perArchOf(
  {
    FIOASYNC: [21586, 21586, 21586, 21586, 21586, 21586, 21586, 2147772029],
    FIOCLEX: [21585, 21585, 21585, 21585, 21585, 21585, 21585, 536897025],
    FIONBIO: [21537, 21537, 21537, 21537, 21537, 21537, 21537, 2147772030],
    FIONCLEX: [21584, 21584, 21584, 21584, 21584, 21584, 21584, 536897026],
    FIONREAD: [21531, 21531, 21531, 21531, 21531, 21531, 21531, 1074030207],
    FIOQSIZE: [21600, 21600, 21598, 21600, 21600, 21600, 21598, 1074292352],
    TCFLSH: [21515, 21515, 21515, 21515, 21515, 21515, 21515, 536900639],
    TCGETA: [21509, 21509, 21509, 21509, 21509, 21509, 21509, 1075082263],
    TCGETS: [21505, 21505, 21505, 21505, 21505, 21505, 21505, 1076655123],
    TCSBRK: [21513, 21513, 21513, 21513, 21513, 21513, 21513, 536900637],
    TCSETA: [21510, 21510, 21510, 21510, 21510, 21510, 21510, 2148824088],
    TCSETAF: [21512, 21512, 21512, 21512, 21512, 21512, 21512, 2148824092],
    TCSETAW: [21511, 21511, 21511, 21511, 21511, 21511, 21511, 2148824089],
    TCSETS: [21506, 21506, 21506, 21506, 21506, 21506, 21506, 2150396948],
    TCSETSF: [21508, 21508, 21508, 21508, 21508, 21508, 21508, 2150396950],
    TCSETSW: [21507, 21507, 21507, 21507, 21507, 21507, 21507, 2150396949],
    TCXONC: [21514, 21514, 21514, 21514, 21514, 21514, 21514, 536900638],
    TIOCGPGRP: [21519, 21519, 21519, 21519, 21519, 21519, 21519, 1074033783],
    TIOCGWINSZ: [21523, 21523, 21523, 21523, 21523, 21523, 21523, 1074295912],
    TIOCINQ: [21531, 21531, 21531, 21531, 21531, 21531, 21531, 1074030207],
    TIOCOUTQ: [21521, 21521, 21521, 21521, 21521, 21521, 21521, 1074033779],
    TIOCSPGRP: [21520, 21520, 21520, 21520, 21520, 21520, 21520, 2147775606],
    TIOCSWINSZ: [21524, 21524, 21524, 21524, 21524, 21524, 21524, 2148037735],
  },
  {
    TIOCGDEV: 2147767346,
    TIOCGEXCL: 2147767360,
    TIOCGISO7816: 2150126658,
    TIOCGPKT: 2147767352,
    TIOCGPTLCK: 2147767353,
    TIOCGPTN: 2147767344,
    TIOCGPTPEER: 21569,
    TIOCSIG: 1074025526,
    TIOCSPTLCK: 1074025521,
  },
  {
    'x86_64 x86 arm riscv64 aarch64 loongarch64 s390x': {
      TCGETS2: 2150388778,
      TCGETX: 21554,
      TCSETS2: 1076646955,
      TCSETSF2: 1076646957,
      TCSETSW2: 1076646956,
      TCSETX: 21555,
      TCSETXF: 21556,
      TCSETXW: 21557,
    },
    ppc64le: {
      TIOCGETC: 1074164754,
      TIOCGETP: 1074164744,
      TIOCGLTC: 1074164852,
      TIOCM_CAR: 64,
      TIOCM_CD: 64,
      TIOCM_CTS: 32,
      TIOCM_DSR: 256,
      TIOCM_DTR: 2,
      TIOCM_LE: 1,
      TIOCM_LOOP: 32768,
      TIOCM_OUT1: 8192,
      TIOCM_OUT2: 16384,
      TIOCM_RI: 128,
      TIOCM_RNG: 128,
      TIOCM_RTS: 4,
      TIOCM_SR: 16,
      TIOCM_ST: 8,
      TIOCSETC: 2147906577,
      TIOCSETN: 2147906570,
      TIOCSETP: 2147906569,
      TIOCSLTC: 2147906677,
      TIOCSTART: 536900718,
      TIOCSTOP: 536900719,
    },
  },
);

/** `<asm/ioctls.h>`: 2147772029 on ppc64le; 21586 elsewhere. */
export const FIOASYNC: number = /* @__PURE__ */ hereOf(perArch.FIOASYNC);
/** `<asm/ioctls.h>`: 536897025 on ppc64le; 21585 elsewhere. */
export const FIOCLEX: number = /* @__PURE__ */ hereOf(perArch.FIOCLEX);
/** `<asm/ioctls.h>`: 2147772030 on ppc64le; 21537 elsewhere. */
export const FIONBIO: number = /* @__PURE__ */ hereOf(perArch.FIONBIO);
/** `<asm/ioctls.h>`: 536897026 on ppc64le; 21584 elsewhere. */
export const FIONCLEX: number = /* @__PURE__ */ hereOf(perArch.FIONCLEX);
/** `<asm/ioctls.h>`: 1074030207 on ppc64le; 21531 elsewhere. */
export const FIONREAD: number = /* @__PURE__ */ hereOf(perArch.FIONREAD);
/** `<asm/ioctls.h>`: 21598 on arm, s390x; 1074292352 on ppc64le; 21600 elsewhere. */
export const FIOQSIZE: number = /* @__PURE__ */ hereOf(perArch.FIOQSIZE);
/** `<asm/ioctls.h>`: 536900639 on ppc64le; 21515 elsewhere. */
export const TCFLSH: number = /* @__PURE__ */ hereOf(perArch.TCFLSH);
/** `<asm/ioctls.h>`: 1075082263 on ppc64le; 21509 elsewhere. */
export const TCGETA: number = /* @__PURE__ */ hereOf(perArch.TCGETA);
/** `<asm/ioctls.h>`: 1076655123 on ppc64le; 21505 elsewhere. */
export const TCGETS: number = /* @__PURE__ */ hereOf(perArch.TCGETS);
/** `<asm/ioctls.h>`: none on ppc64le; 2150388778 elsewhere. */
export const TCGETS2: number | undefined = /* @__PURE__ */ hereOf(perArch.TCGETS2);
/** `<asm/ioctls.h>`: none on ppc64le; 21554 elsewhere. */
export const TCGETX: number | undefined = /* @__PURE__ */ hereOf(perArch.TCGETX);
/** `<asm/ioctls.h>`: 536900637 on ppc64le; 21513 elsewhere. */
export const TCSBRK: number = /* @__PURE__ */ hereOf(perArch.TCSBRK);
/** `<asm/ioctls.h>`: 2148824088 on ppc64le; 21510 elsewhere. */
export const TCSETA: number = /* @__PURE__ */ hereOf(perArch.TCSETA);
/** `<asm/ioctls.h>`: 2148824092 on ppc64le; 21512 elsewhere. */
export const TCSETAF: number = /* @__PURE__ */ hereOf(perArch.TCSETAF);
/** `<asm/ioctls.h>`: 2148824089 on ppc64le; 21511 elsewhere. */
export const TCSETAW: number = /* @__PURE__ */ hereOf(perArch.TCSETAW);
/** `<asm/ioctls.h>`: 2150396948 on ppc64le; 21506 elsewhere. */
export const TCSETS: number = /* @__PURE__ */ hereOf(perArch.TCSETS);
/** `<asm/ioctls.h>`: none on ppc64le; 1076646955 elsewhere. */
export const TCSETS2: number | undefined = /* @__PURE__ */ hereOf(perArch.TCSETS2);
/** `<asm/ioctls.h>`: 2150396950 on ppc64le; 21508 elsewhere. */
export const TCSETSF: number = /* @__PURE__ */ hereOf(perArch.TCSETSF);
/** `<asm/ioctls.h>`: none on ppc64le; 1076646957 elsewhere. */
export const TCSETSF2: number | undefined = /* @__PURE__ */ hereOf(perArch.TCSETSF2);
/** `<asm/ioctls.h>`: 2150396949 on ppc64le; 21507 elsewhere. */
export const TCSETSW: number = /* @__PURE__ */ hereOf(perArch.TCSETSW);
/** `<asm/ioctls.h>`: none on ppc64le; 1076646956 elsewhere. */
export const TCSETSW2: number | undefined = /* @__PURE__ */ hereOf(perArch.TCSETSW2);
/** `<asm/ioctls.h>`: none on ppc64le; 21555 elsewhere. */
export const TCSETX: number | undefined = /* @__PURE__ */ hereOf(perArch.TCSETX);
/** `<asm/ioctls.h>`: none on ppc64le; 21556 elsewhere. */
export const TCSETXF: number | undefined = /* @__PURE__ */ hereOf(perArch.TCSETXF);
/** `<asm/ioctls.h>`: none on ppc64le; 21557 elsewhere. */
export const TCSETXW: number | undefined = /* @__PURE__ */ hereOf(perArch.TCSETXW);
/** `<asm/ioctls.h>`: 536900638 on ppc64le; 21514 elsewhere. */
export const TCXONC: number = /* @__PURE__ */ hereOf(perArch.TCXONC);
/** `<asm/ioctls.h>`: 1074164754 on ppc64le. */
export const TIOCGETC: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCGETC);
/** `<asm/ioctls.h>`: 1074164744 on ppc64le. */
export const TIOCGETP: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCGETP);
/** `<asm/ioctls.h>`: 1074164852 on ppc64le. */
export const TIOCGLTC: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCGLTC);
/** `<asm/ioctls.h>`: 1074033783 on ppc64le; 21519 elsewhere. */
export const TIOCGPGRP: number = /* @__PURE__ */ hereOf(perArch.TIOCGPGRP);
/** `<asm/ioctls.h>`: 1074295912 on ppc64le; 21523 elsewhere. */
export const TIOCGWINSZ: number = /* @__PURE__ */ hereOf(perArch.TIOCGWINSZ);
/** `<asm/ioctls.h>`: 1074030207 on ppc64le; 21531 elsewhere. */
export const TIOCINQ: number = /* @__PURE__ */ hereOf(perArch.TIOCINQ);
/** `<asm/ioctls.h>`: 64 on ppc64le. */
export const TIOCM_CAR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_CAR);
/** `<asm/ioctls.h>`: 64 on ppc64le. */
export const TIOCM_CD: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_CD);
/** `<asm/ioctls.h>`: 32 on ppc64le. */
export const TIOCM_CTS: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_CTS);
/** `<asm/ioctls.h>`: 256 on ppc64le. */
export const TIOCM_DSR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_DSR);
/** `<asm/ioctls.h>`: 2 on ppc64le. */
export const TIOCM_DTR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_DTR);
/** `<asm/ioctls.h>`: 1 on ppc64le. */
export const TIOCM_LE: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_LE);
/** `<asm/ioctls.h>`: 32768 on ppc64le. */
export const TIOCM_LOOP: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_LOOP);
/** `<asm/ioctls.h>`: 8192 on ppc64le. */
export const TIOCM_OUT1: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_OUT1);
/** `<asm/ioctls.h>`: 16384 on ppc64le. */
export const TIOCM_OUT2: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_OUT2);
/** `<asm/ioctls.h>`: 128 on ppc64le. */
export const TIOCM_RI: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_RI);
/** `<asm/ioctls.h>`: 128 on ppc64le. */
export const TIOCM_RNG: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_RNG);
/** `<asm/ioctls.h>`: 4 on ppc64le. */
export const TIOCM_RTS: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_RTS);
/** `<asm/ioctls.h>`: 16 on ppc64le. */
export const TIOCM_SR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_SR);
/** `<asm/ioctls.h>`: 8 on ppc64le. */
export const TIOCM_ST: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_ST);
/** `<asm/ioctls.h>`: 1074033779 on ppc64le; 21521 elsewhere. */
export const TIOCOUTQ: number = /* @__PURE__ */ hereOf(perArch.TIOCOUTQ);
/** `<asm/ioctls.h>`: 2147906577 on ppc64le. */
export const TIOCSETC: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCSETC);
/** `<asm/ioctls.h>`: 2147906570 on ppc64le. */
export const TIOCSETN: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCSETN);
/** `<asm/ioctls.h>`: 2147906569 on ppc64le. */
export const TIOCSETP: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCSETP);
/** `<asm/ioctls.h>`: 2147906677 on ppc64le. */
export const TIOCSLTC: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCSLTC);
/** `<asm/ioctls.h>`: 2147775606 on ppc64le; 21520 elsewhere. */
export const TIOCSPGRP: number = /* @__PURE__ */ hereOf(perArch.TIOCSPGRP);
/** `<asm/ioctls.h>`: 536900718 on ppc64le. */
export const TIOCSTART: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCSTART);
/** `<asm/ioctls.h>`: 536900719 on ppc64le. */
export const TIOCSTOP: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCSTOP);
/** `<asm/ioctls.h>`: 2148037735 on ppc64le; 21524 elsewhere. */
export const TIOCSWINSZ: number = /* @__PURE__ */ hereOf(perArch.TIOCSWINSZ);
export const TIOCGDEV: number = /* @__PURE__ */ requestHere(2147767346),
  TIOCGEXCL: number = /* @__PURE__ */ requestHere(2147767360),
  TIOCGISO7816: number = /* @__PURE__ */ requestHere(2150126658),
  TIOCGPKT: number = /* @__PURE__ */ requestHere(2147767352),
  TIOCGPTLCK: number = /* @__PURE__ */ requestHere(2147767353),
  TIOCGPTN: number = /* @__PURE__ */ requestHere(2147767344),
  TIOCGPTPEER: number = /* @__PURE__ */ requestHere(21569),
  TIOCSIG: number = /* @__PURE__ */ requestHere(1074025526),
  TIOCSPTLCK: number = /* @__PURE__ */ requestHere(1074025521);
export const TCSBRKP = 21541,
  TIOCCBRK = 21544,
  TIOCCONS = 21533,
  TIOCEXCL = 21516,
  TIOCGETD = 21540,
  TIOCGICOUNT = 21597,
  TIOCGLCKTRMIOS = 21590,
  TIOCGRS485 = 21550,
  TIOCGSERIAL = 21534,
  TIOCGSID = 21545,
  TIOCGSOFTCAR = 21529,
  TIOCLINUX = 21532,
  TIOCMBIC = 21527,
  TIOCMBIS = 21526,
  TIOCMGET = 21525,
  TIOCMIWAIT = 21596,
  TIOCMSET = 21528,
  TIOCNOTTY = 21538,
  TIOCNXCL = 21517,
  TIOCPKT = 21536,
  TIOCPKT_DATA = 0,
  TIOCPKT_DOSTOP = 32,
  TIOCPKT_FLUSHREAD = 1,
  TIOCPKT_FLUSHWRITE = 2,
  TIOCPKT_IOCTL = 64,
  TIOCPKT_NOSTOP = 16,
  TIOCPKT_START = 8,
  TIOCPKT_STOP = 4,
  TIOCSBRK = 21543,
  TIOCSCTTY = 21518,
  TIOCSERCONFIG = 21587,
  TIOCSERGETLSR = 21593,
  TIOCSERGETMULTI = 21594,
  TIOCSERGSTRUCT = 21592,
  TIOCSERGWILD = 21588,
  TIOCSERSETMULTI = 21595,
  TIOCSERSWILD = 21589,
  TIOCSER_TEMT = 1,
  TIOCSETD = 21539,
  TIOCSISO7816 = 3223868483,
  TIOCSLCKTRMIOS = 21591,
  TIOCSRS485 = 21551,
  TIOCSSERIAL = 21535,
  TIOCSSOFTCAR = 21530,
  TIOCSTI = 21522,
  TIOCVHANGUP = 21559;
