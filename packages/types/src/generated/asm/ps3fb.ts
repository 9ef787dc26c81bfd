// Generated from Linux 7.3.4 <asm/ps3fb.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PS3FB_IOCTL_FSEL: 2147774982;
    PS3FB_IOCTL_GETMODE: 1074033154;
    PS3FB_IOCTL_OFF: 536900101;
    PS3FB_IOCTL_ON: 536900100;
    PS3FB_IOCTL_SCREENINFO: 1074033155;
    PS3FB_IOCTL_SETMODE: 2147774977;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PS3FB_IOCTL_FSEL: 2147774982,
      PS3FB_IOCTL_GETMODE: 1074033154,
      PS3FB_IOCTL_OFF: 536900101,
      PS3FB_IOCTL_ON: 536900100,
      PS3FB_IOCTL_SCREENINFO: 1074033155,
      PS3FB_IOCTL_SETMODE: 2147774977,
    },
  },
);

/** `<asm/ps3fb.h>`: 2147774982 on ppc64le. */
export const PS3FB_IOCTL_FSEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PS3FB_IOCTL_FSEL,
);
/** `<asm/ps3fb.h>`: 1074033154 on ppc64le. */
export const PS3FB_IOCTL_GETMODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PS3FB_IOCTL_GETMODE,
);
/** `<asm/ps3fb.h>`: 536900101 on ppc64le. */
export const PS3FB_IOCTL_OFF: number | undefined = /* @__PURE__ */ hereOf(perArch.PS3FB_IOCTL_OFF);
/** `<asm/ps3fb.h>`: 536900100 on ppc64le. */
export const PS3FB_IOCTL_ON: number | undefined = /* @__PURE__ */ hereOf(perArch.PS3FB_IOCTL_ON);
/** `<asm/ps3fb.h>`: 1074033155 on ppc64le. */
export const PS3FB_IOCTL_SCREENINFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PS3FB_IOCTL_SCREENINFO,
);
/** `<asm/ps3fb.h>`: 2147774977 on ppc64le. */
export const PS3FB_IOCTL_SETMODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PS3FB_IOCTL_SETMODE,
);
export declare namespace struct {
  /** `<asm/ps3fb.h>`: 20 bytes on ppc64le. */
  interface ps3fb_ioctl_res extends RecordView<'struct ps3fb_ioctl_res'> {
    xres: number;
    yres: number;
    xoff: number;
    yoff: number;
    num_frames: number;
  }
}

export const struct: {
  readonly ps3fb_ioctl_res: Descriptor<struct.ps3fb_ioctl_res, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ps3fb_ioctl_res": ["__u32 xres;__u32 yres;__u32 xoff;__u32 yoff;__u32 num_frames;",{"only":["ppc64le"]}]
}`),
);
