// Generated from Linux 7.3.4 <drm/i915_drm.h> by "pnpm generate". Do not edit.
export * from './i915_drm.constants.ts';
export { drm_i915_batchbuffer as drm_i915_batchbuffer_t } from './i915_drm.struct.ts';
export { _drm_i915_cmdbuffer as drm_i915_cmdbuffer_t } from './i915_drm.struct.ts';
export { drm_i915_getparam as drm_i915_getparam_t } from './i915_drm.struct.ts';
export { drm_i915_hws_addr as drm_i915_hws_addr_t } from './i915_drm.struct.ts';
export { _drm_i915_init as drm_i915_init_t } from './i915_drm.struct.ts';
export { drm_i915_irq_emit as drm_i915_irq_emit_t } from './i915_drm.struct.ts';
export { drm_i915_irq_wait as drm_i915_irq_wait_t } from './i915_drm.struct.ts';
export { drm_i915_mem_alloc as drm_i915_mem_alloc_t } from './i915_drm.struct.ts';
export { drm_i915_mem_destroy_heap as drm_i915_mem_destroy_heap_t } from './i915_drm.struct.ts';
export { drm_i915_mem_free as drm_i915_mem_free_t } from './i915_drm.struct.ts';
export { drm_i915_mem_init_heap as drm_i915_mem_init_heap_t } from './i915_drm.struct.ts';
export { _drm_i915_sarea as drm_i915_sarea_t } from './i915_drm.struct.ts';
export { drm_i915_setparam as drm_i915_setparam_t } from './i915_drm.struct.ts';
export { drm_i915_vblank_pipe as drm_i915_vblank_pipe_t } from './i915_drm.struct.ts';
export { drm_i915_vblank_swap as drm_i915_vblank_swap_t } from './i915_drm.struct.ts';
export * as struct from './i915_drm.struct.ts';
