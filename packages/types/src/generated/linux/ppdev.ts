// Generated from Linux 7.3.4 <linux/ppdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'PPCLAIM'
  | 'PPCLRIRQ'
  | 'PPDATADIR'
  | 'PPEXCL'
  | 'PPFCONTROL'
  | 'PPGETFLAGS'
  | 'PPGETMODE'
  | 'PPGETMODES'
  | 'PPGETPHASE'
  | 'PPGETTIME'
  | 'PPNEGOT'
  | 'PPRCONTROL'
  | 'PPRDATA'
  | 'PPRELEASE'
  | 'PPRSTATUS'
  | 'PPSETFLAGS'
  | 'PPSETMODE'
  | 'PPSETPHASE'
  | 'PPSETTIME'
  | 'PPWCONTROL'
  | 'PPWCTLONIRQ'
  | 'PPWDATA'
  | 'PPYIELD'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    PPCLAIM: 28811,
    PPCLRIRQ: 2147774611,
    PPDATADIR: 1074032784,
    PPEXCL: 28815,
    PPFCONTROL: 1073901710,
    PPGETFLAGS: 2147774618,
    PPGETMODE: 2147774616,
    PPGETMODES: 2147774615,
    PPGETPHASE: 2147774617,
    PPGETTIME: 2148561045,
    PPNEGOT: 1074032785,
    PPRCONTROL: 2147577987,
    PPRDATA: 2147577989,
    PPRELEASE: 28812,
    PPRSTATUS: 2147577985,
    PPSETFLAGS: 1074032795,
    PPSETMODE: 1074032768,
    PPSETPHASE: 1074032788,
    PPSETTIME: 1074819222,
    PPWCONTROL: 1073836164,
    PPWCTLONIRQ: 1073836178,
    PPWDATA: 1073836166,
    PPYIELD: 28813,
  },
);

export const PPCLAIM: number = /* @__PURE__ */ requestHere(28811),
  PPCLRIRQ: number = /* @__PURE__ */ requestHere(2147774611),
  PPDATADIR: number = /* @__PURE__ */ requestHere(1074032784),
  PPEXCL: number = /* @__PURE__ */ requestHere(28815),
  PPFCONTROL: number = /* @__PURE__ */ requestHere(1073901710),
  PPGETFLAGS: number = /* @__PURE__ */ requestHere(2147774618),
  PPGETMODE: number = /* @__PURE__ */ requestHere(2147774616),
  PPGETMODES: number = /* @__PURE__ */ requestHere(2147774615),
  PPGETPHASE: number = /* @__PURE__ */ requestHere(2147774617),
  PPGETTIME: number = /* @__PURE__ */ requestHere(2148561045),
  PPNEGOT: number = /* @__PURE__ */ requestHere(1074032785),
  PPRCONTROL: number = /* @__PURE__ */ requestHere(2147577987),
  PPRDATA: number = /* @__PURE__ */ requestHere(2147577989),
  PPRELEASE: number = /* @__PURE__ */ requestHere(28812),
  PPRSTATUS: number = /* @__PURE__ */ requestHere(2147577985),
  PPSETFLAGS: number = /* @__PURE__ */ requestHere(1074032795),
  PPSETMODE: number = /* @__PURE__ */ requestHere(1074032768),
  PPSETPHASE: number = /* @__PURE__ */ requestHere(1074032788),
  PPSETTIME: number = /* @__PURE__ */ requestHere(1074819222),
  PPWCONTROL: number = /* @__PURE__ */ requestHere(1073836164),
  PPWCTLONIRQ: number = /* @__PURE__ */ requestHere(1073836178),
  PPWDATA: number = /* @__PURE__ */ requestHere(1073836166),
  PPYIELD: number = /* @__PURE__ */ requestHere(28813);
export const PP_FASTREAD = 8,
  PP_FASTWRITE = 4,
  PP_FLAGMASK = 28,
  PP_IOCTL = 112,
  PP_W91284PIC = 16;
export declare namespace struct {
  /** `<linux/ppdev.h>`: 2 bytes. */
  interface ppdev_frob_struct extends RecordView<'struct ppdev_frob_struct'> {
    mask: number;
    val: number;
  }
}

export const struct: {
  readonly ppdev_frob_struct: Descriptor<struct.ppdev_frob_struct>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ppdev_frob_struct": "unsigned char mask;unsigned char val;"
}`),
);
