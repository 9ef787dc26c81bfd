// Generated from Linux 7.3.4 <asm/ioctl.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOCSIZE_MASK: PerArch<
    1073676288,
    1073676288,
    1073676288,
    1073676288,
    1073676288,
    1073676288,
    1073676288,
    536805376
  >;
  readonly _IOC_DIRBITS: PerArch<2, 2, 2, 2, 2, 2, 2, 3>;
  readonly _IOC_DIRMASK: PerArch<3, 3, 3, 3, 3, 3, 3, 7>;
  readonly _IOC_DIRSHIFT: PerArch<30, 30, 30, 30, 30, 30, 30, 29>;
  readonly _IOC_NONE: PerArch<0, 0, 0, 0, 0, 0, 0, 1>;
  readonly _IOC_SIZEBITS: PerArch<14, 14, 14, 14, 14, 14, 14, 13>;
  readonly _IOC_SIZEMASK: PerArch<16383, 16383, 16383, 16383, 16383, 16383, 16383, 8191>;
  readonly _IOC_WRITE: PerArch<1, 1, 1, 1, 1, 1, 1, 4>;
} & Requests<'IOC_IN' | 'IOC_OUT'> = /* @__PURE__ */ perArchOf(
  {
    IOCSIZE_MASK: [
      1073676288, 1073676288, 1073676288, 1073676288, 1073676288, 1073676288, 1073676288, 536805376,
    ],
    _IOC_DIRBITS: [2, 2, 2, 2, 2, 2, 2, 3],
    _IOC_DIRMASK: [3, 3, 3, 3, 3, 3, 3, 7],
    _IOC_DIRSHIFT: [30, 30, 30, 30, 30, 30, 30, 29],
    _IOC_NONE: [0, 0, 0, 0, 0, 0, 0, 1],
    _IOC_SIZEBITS: [14, 14, 14, 14, 14, 14, 14, 13],
    _IOC_SIZEMASK: [16383, 16383, 16383, 16383, 16383, 16383, 16383, 8191],
    _IOC_WRITE: [1, 1, 1, 1, 1, 1, 1, 4],
  },
  {
    IOC_IN: 1073741824,
    IOC_OUT: 2147483648,
  },
);

/** `<asm/ioctl.h>`: 536805376 on ppc64le; 1073676288 elsewhere. */
export const IOCSIZE_MASK: number = /* @__PURE__ */ hereOf(perArch.IOCSIZE_MASK);
/** `<asm/ioctl.h>`: 3 on ppc64le; 2 elsewhere. */
export const _IOC_DIRBITS: number = /* @__PURE__ */ hereOf(perArch._IOC_DIRBITS);
/** `<asm/ioctl.h>`: 7 on ppc64le; 3 elsewhere. */
export const _IOC_DIRMASK: number = /* @__PURE__ */ hereOf(perArch._IOC_DIRMASK);
/** `<asm/ioctl.h>`: 29 on ppc64le; 30 elsewhere. */
export const _IOC_DIRSHIFT: number = /* @__PURE__ */ hereOf(perArch._IOC_DIRSHIFT);
/** `<asm/ioctl.h>`: 1 on ppc64le; 0 elsewhere. */
export const _IOC_NONE: number = /* @__PURE__ */ hereOf(perArch._IOC_NONE);
/** `<asm/ioctl.h>`: 13 on ppc64le; 14 elsewhere. */
export const _IOC_SIZEBITS: number = /* @__PURE__ */ hereOf(perArch._IOC_SIZEBITS);
/** `<asm/ioctl.h>`: 8191 on ppc64le; 16383 elsewhere. */
export const _IOC_SIZEMASK: number = /* @__PURE__ */ hereOf(perArch._IOC_SIZEMASK);
/** `<asm/ioctl.h>`: 4 on ppc64le; 1 elsewhere. */
export const _IOC_WRITE: number = /* @__PURE__ */ hereOf(perArch._IOC_WRITE);
export const IOC_IN: number = /* @__PURE__ */ requestHere(1073741824),
  IOC_OUT: number = /* @__PURE__ */ requestHere(2147483648);
export const IOCSIZE_SHIFT = 16,
  IOC_INOUT = 3221225472,
  _IOC_NRBITS = 8,
  _IOC_NRMASK = 255,
  _IOC_NRSHIFT = 0,
  _IOC_READ = 2,
  _IOC_SIZESHIFT = 16,
  _IOC_TYPEBITS = 8,
  _IOC_TYPEMASK = 255,
  _IOC_TYPESHIFT = 8;
