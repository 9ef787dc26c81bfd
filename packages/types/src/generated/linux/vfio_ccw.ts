// Generated from Linux 7.3.4 <linux/vfio_ccw.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const IRB_AREA_SIZE = 96,
  ORB_AREA_SIZE = 12,
  SCHIB_AREA_SIZE = 52,
  SCSW_AREA_SIZE = 12,
  VFIO_CCW_ASYNC_CMD_CSCH = 2,
  VFIO_CCW_ASYNC_CMD_HSCH = 1;
export declare namespace struct {
  /** `<linux/vfio_ccw.h>`: 8 bytes. */
  interface ccw_cmd_region extends RecordView<'struct ccw_cmd_region'> {
    command: number;
    ret_code: number;
  }

  /** `<linux/vfio_ccw.h>`: 8 bytes. */
  interface ccw_crw_region extends RecordView<'struct ccw_crw_region'> {
    crw: number;
    pad: number;
  }

  /** `<linux/vfio_ccw.h>`: 124 bytes. */
  interface ccw_io_region extends RecordView<'struct ccw_io_region'> {
    get orb_area(): Uint8Array;
    set orb_area(value: Bytes);
    get scsw_area(): Uint8Array;
    set scsw_area(value: Bytes);
    get irb_area(): Uint8Array;
    set irb_area(value: Bytes);
    ret_code: number;
  }

  /** `<linux/vfio_ccw.h>`: 52 bytes. */
  interface ccw_schib_region extends RecordView<'struct ccw_schib_region'> {
    get schib_area(): Uint8Array;
    set schib_area(value: Bytes);
  }
}

export const struct: {
  readonly ccw_cmd_region: Descriptor<struct.ccw_cmd_region>;
  readonly ccw_crw_region: Descriptor<struct.ccw_crw_region>;
  readonly ccw_io_region: Descriptor<struct.ccw_io_region>;
  readonly ccw_schib_region: Descriptor<struct.ccw_schib_region>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ccw_cmd_region": ["__u32 command;__u32 ret_code;",{"pack":1}],
"ccw_crw_region": ["__u32 crw;__u32 pad;",{"pack":1}],
"ccw_io_region": ["__u8 orb_area[12];__u8 scsw_area[12];__u8 irb_area[96];__u32 ret_code;",{"pack":1}],
"ccw_schib_region": "__u8 schib_area[52];"
}`),
);
