// Generated from Linux 7.3.4 <drm/drm.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { drm_wait_vblank_reply, drm_wait_vblank_request } from './drm.struct.ts';

/** `<drm/drm.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface drm_wait_vblank extends RecordView<'union drm_wait_vblank'> {
  get request(): drm_wait_vblank_request;
  set request(value: drm_wait_vblank_request | Init<drm_wait_vblank_request>);
  get reply(): drm_wait_vblank_reply;
  set reply(value: drm_wait_vblank_reply | Init<drm_wait_vblank_reply>);
}

export const drm_wait_vblank: Descriptor<drm_wait_vblank> = /* @__PURE__ */ declareUnion(
  'drm_wait_vblank',
  `
  struct drm_wait_vblank_request request;
  struct drm_wait_vblank_reply reply;
`,
  { uses: () => [drm_wait_vblank_reply, drm_wait_vblank_request] },
);
