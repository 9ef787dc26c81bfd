// Generated from Linux 7.3.4 <drm/omap_drm.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';

interface omap_gem_size$tiled extends RecordView<'struct omap_gem_size.tiled'> {
  width: number;
  height: number;
}

/** `<drm/omap_drm.h>`: 4 bytes. */
export interface omap_gem_size extends RecordView<'union omap_gem_size'> {
  bytes: number;
  get tiled(): omap_gem_size$tiled;
  set tiled(value: omap_gem_size$tiled | Init<omap_gem_size$tiled>);
}

export const omap_gem_size: Descriptor<omap_gem_size> = /* @__PURE__ */ declareUnion(
  'omap_gem_size',
  `
  __u32 bytes;
  struct {
    __u16 width;
    __u16 height;
  } tiled;
`,
);
