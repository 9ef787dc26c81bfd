// Generated from Linux 7.3.4 <linux/dvb/osd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly OSD_GET_CAPABILITY: PerArch<
    2148560801,
    2148036513,
    2148036513,
    2148560801,
    2148560801,
    2148560801,
    2148560801,
    1074818977
  >;
  readonly OSD_SEND_CMD: PerArch<
    1075867552,
    1075605408,
    1075605408,
    1075867552,
    1075867552,
    1075867552,
    1075867552,
    2149609376
  >;
} = /* @__PURE__ */ perArchOf({
  OSD_GET_CAPABILITY: [
    2148560801, 2148036513, 2148036513, 2148560801, 2148560801, 2148560801, 2148560801, 1074818977,
  ],
  OSD_SEND_CMD: [
    1075867552, 1075605408, 1075605408, 1075867552, 1075867552, 1075867552, 1075867552, 2149609376,
  ],
});

/** `<linux/dvb/osd.h>`: 2148036513 on x86, arm; 1074818977 on ppc64le; 2148560801 elsewhere. */
export const OSD_GET_CAPABILITY: number = /* @__PURE__ */ hereOf(perArch.OSD_GET_CAPABILITY);
/** `<linux/dvb/osd.h>`: 1075605408 on x86, arm; 2149609376 on ppc64le; 1075867552 elsewhere. */
export const OSD_SEND_CMD: number = /* @__PURE__ */ hereOf(perArch.OSD_SEND_CMD);
export const OSD_BITMAP1 = 0,
  OSD_BITMAP1HR = 4,
  OSD_BITMAP2 = 1,
  OSD_BITMAP2HR = 5,
  OSD_BITMAP4 = 2,
  OSD_BITMAP4HR = 6,
  OSD_BITMAP8 = 3,
  OSD_BITMAP8HR = 7,
  OSD_CAP_MEMSIZE = 1,
  OSD_CURSOR = 19,
  OSD_Clear = 5,
  OSD_Close = 1,
  OSD_Fill = 6,
  OSD_FillBlock = 15,
  OSD_FillRow = 14,
  OSD_GetPixel = 11,
  OSD_Hide = 4,
  OSD_Line = 16,
  OSD_MoveWindow = 21,
  OSD_Open = 2,
  OSD_OpenRaw = 22,
  OSD_Query = 17,
  OSD_SetBlock = 13,
  OSD_SetColor = 7,
  OSD_SetPalette = 8,
  OSD_SetPixel = 10,
  OSD_SetRow = 12,
  OSD_SetTrans = 9,
  OSD_SetWindow = 20,
  OSD_Show = 3,
  OSD_Test = 18,
  OSD_Text = 19,
  OSD_VIDEODSIZE = 14,
  OSD_VIDEOHSIZE = 12,
  OSD_VIDEONSIZE = 18,
  OSD_VIDEOQSIZE = 13,
  OSD_VIDEOTDSIZE = 17,
  OSD_VIDEOTHSIZE = 15,
  OSD_VIDEOTQSIZE = 16,
  OSD_VIDEOTSIZE = 11,
  OSD_YCRCB422 = 8,
  OSD_YCRCB444 = 9,
  OSD_YCRCB444HR = 10;
export declare namespace struct {
  /** `<linux/dvb/osd.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface osd_cap_s extends RecordView<'struct osd_cap_s'> {
    cmd: number;
    val: number;
  }

  /** `<linux/dvb/osd.h>`: 28 bytes on x86, arm; 32 bytes elsewhere. */
  interface osd_cmd_s extends RecordView<'struct osd_cmd_s', 'data'> {
    cmd: number;
    x0: number;
    y0: number;
    x1: number;
    y1: number;
    color: number;
    get data(): number;
    set data(value: Pointer);
  }
}

export const struct: {
  readonly osd_cap_s: Descriptor<struct.osd_cap_s>;
  readonly osd_cmd_s: Descriptor<struct.osd_cmd_s>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"osd_cap_s": "int cmd;long val;",
"osd_cmd_s": "__u32 cmd;int x0;int y0;int x1;int y1;int color;void *data;"
}`),
);

export type OSD_Command = number;
export type osd_cap_t = struct.osd_cap_s;
export const osd_cap_t: typeof struct.osd_cap_s = struct.osd_cap_s;
export type osd_cmd_t = struct.osd_cmd_s;
export const osd_cmd_t: typeof struct.osd_cmd_s = struct.osd_cmd_s;
export type osd_raw_window_t = number;
