// Generated from Linux 7.3.4 <drm/drm_sarea.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { drm_hw_lock } from './drm.struct.ts';

/** `<drm/drm_sarea.h>`: 2200 bytes. */
export interface drm_sarea extends RecordView<'struct drm_sarea'> {
  get lock(): drm_hw_lock;
  set lock(value: drm_hw_lock | Init<drm_hw_lock>);
  get drawable_lock(): drm_hw_lock;
  set drawable_lock(value: drm_hw_lock | Init<drm_hw_lock>);
  get drawableTable(): Elements<drm_sarea_drawable>;
  set drawableTable(value: Iterable<drm_sarea_drawable | Init<drm_sarea_drawable>>);
  get frame(): drm_sarea_frame;
  set frame(value: drm_sarea_frame | Init<drm_sarea_frame>);
  dummy_context: number;
}

export const drm_sarea: Descriptor<drm_sarea> = /* @__PURE__ */ declareStruct(
  'drm_sarea',
  `
  struct drm_hw_lock lock;
  struct drm_hw_lock drawable_lock;
  struct drm_sarea_drawable drawableTable[256];
  struct drm_sarea_frame frame;
  unsigned int dummy_context;
`,
  { uses: () => [drm_hw_lock, drm_sarea_drawable, drm_sarea_frame] },
);

/** `<drm/drm_sarea.h>`: 8 bytes. */
export interface drm_sarea_drawable extends RecordView<'struct drm_sarea_drawable'> {
  stamp: number;
  flags: number;
}

export const drm_sarea_drawable: Descriptor<drm_sarea_drawable> = /* @__PURE__ */ declareStruct(
  'drm_sarea_drawable',
  `
  unsigned int stamp;
  unsigned int flags;
`,
);

/** `<drm/drm_sarea.h>`: 20 bytes. */
export interface drm_sarea_frame extends RecordView<'struct drm_sarea_frame'> {
  x: number;
  y: number;
  width: number;
  height: number;
  fullscreen: number;
}

export const drm_sarea_frame: Descriptor<drm_sarea_frame> = /* @__PURE__ */ declareStruct(
  'drm_sarea_frame',
  `
  unsigned int x;
  unsigned int y;
  unsigned int width;
  unsigned int height;
  unsigned int fullscreen;
`,
);
