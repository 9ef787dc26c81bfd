// Generated from Linux 7.3.4 <drm/drm_sarea.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as drm_drm_h from './drm.ts';

export const SAREA_DRAWABLE_CLAIMED_ENTRY = 2147483648,
  SAREA_MAX = 8192,
  SAREA_MAX_DRAWABLES = 256;
export declare namespace struct {
  /** `<drm/drm_sarea.h>`: 2200 bytes. */
  interface drm_sarea extends RecordView<'struct drm_sarea'> {
    get lock(): drm_drm_h.struct.drm_hw_lock;
    set lock(value: From<drm_drm_h.struct.drm_hw_lock>);
    get drawable_lock(): drm_drm_h.struct.drm_hw_lock;
    set drawable_lock(value: From<drm_drm_h.struct.drm_hw_lock>);
    get drawableTable(): Elements<struct.drm_sarea_drawable>;
    set drawableTable(value: Iterable<From<struct.drm_sarea_drawable>>);
    get frame(): struct.drm_sarea_frame;
    set frame(value: From<struct.drm_sarea_frame>);
    dummy_context: number;
  }

  /** `<drm/drm_sarea.h>`: 8 bytes. */
  interface drm_sarea_drawable extends RecordView<'struct drm_sarea_drawable'> {
    stamp: number;
    flags: number;
  }

  /** `<drm/drm_sarea.h>`: 20 bytes. */
  interface drm_sarea_frame extends RecordView<'struct drm_sarea_frame'> {
    x: number;
    y: number;
    width: number;
    height: number;
    fullscreen: number;
  }
}

export const struct: {
  readonly drm_sarea: Descriptor<struct.drm_sarea>;
  readonly drm_sarea_drawable: Descriptor<struct.drm_sarea_drawable>;
  readonly drm_sarea_frame: Descriptor<struct.drm_sarea_frame>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_sarea": "struct drm_hw_lock lock;struct drm_hw_lock drawable_lock;struct drm_sarea_drawable drawableTable[256];struct drm_sarea_frame frame;unsigned int dummy_context;",
"drm_sarea_drawable": "unsigned int stamp;unsigned int flags;",
"drm_sarea_frame": "unsigned int x;unsigned int y;unsigned int width;unsigned int height;unsigned int fullscreen;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_hw_lock": "unsigned int lock;char padding[60];"
}`),
);

export type drm_sarea_drawable_t = struct.drm_sarea_drawable;
export const drm_sarea_drawable_t: typeof struct.drm_sarea_drawable = struct.drm_sarea_drawable;
export type drm_sarea_frame_t = struct.drm_sarea_frame;
export const drm_sarea_frame_t: typeof struct.drm_sarea_frame = struct.drm_sarea_frame;
export type drm_sarea_t = struct.drm_sarea;
export const drm_sarea_t: typeof struct.drm_sarea = struct.drm_sarea;
