// Generated from Linux 7.3.4 <drm/vmwgfx_drm.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  drm_vmw_alloc_bo_req,
  drm_vmw_bo_rep,
  drm_vmw_context_arg,
  drm_vmw_gb_surface_create_ext_req,
  drm_vmw_gb_surface_create_rep,
  drm_vmw_gb_surface_create_req,
  drm_vmw_gb_surface_ref_ext_rep,
  drm_vmw_gb_surface_ref_rep,
  drm_vmw_surface_arg,
  drm_vmw_surface_create_req,
} from './vmwgfx_drm.struct.ts';

/** `<drm/vmwgfx_drm.h>`: 24 bytes. */
export interface drm_vmw_alloc_bo_arg extends RecordView<'union drm_vmw_alloc_bo_arg'> {
  get req(): drm_vmw_alloc_bo_req;
  set req(value: drm_vmw_alloc_bo_req | Init<drm_vmw_alloc_bo_req>);
  get rep(): drm_vmw_bo_rep;
  set rep(value: drm_vmw_bo_rep | Init<drm_vmw_bo_rep>);
}

export const drm_vmw_alloc_bo_arg: Descriptor<drm_vmw_alloc_bo_arg> = /* @__PURE__ */ declareUnion(
  'drm_vmw_alloc_bo_arg',
  `
  struct drm_vmw_alloc_bo_req req;
  struct drm_vmw_bo_rep rep;
`,
  { uses: () => [drm_vmw_alloc_bo_req, drm_vmw_bo_rep] },
);

/** `<drm/vmwgfx_drm.h>`: 8 bytes. */
export interface drm_vmw_extended_context_arg
  extends RecordView<'union drm_vmw_extended_context_arg'> {
  req: number;
  get rep(): drm_vmw_context_arg;
  set rep(value: drm_vmw_context_arg | Init<drm_vmw_context_arg>);
}

export const drm_vmw_extended_context_arg: Descriptor<drm_vmw_extended_context_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_extended_context_arg',
    `
  enum drm_vmw_extended_context req;
  struct drm_vmw_context_arg rep;
`,
    { uses: () => [drm_vmw_context_arg] },
  );

/** `<drm/vmwgfx_drm.h>`: 48 bytes. */
export interface drm_vmw_gb_surface_create_arg
  extends RecordView<'union drm_vmw_gb_surface_create_arg'> {
  get rep(): drm_vmw_gb_surface_create_rep;
  set rep(value: drm_vmw_gb_surface_create_rep | Init<drm_vmw_gb_surface_create_rep>);
  get req(): drm_vmw_gb_surface_create_req;
  set req(value: drm_vmw_gb_surface_create_req | Init<drm_vmw_gb_surface_create_req>);
}

export const drm_vmw_gb_surface_create_arg: Descriptor<drm_vmw_gb_surface_create_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_gb_surface_create_arg',
    `
  struct drm_vmw_gb_surface_create_rep rep;
  struct drm_vmw_gb_surface_create_req req;
`,
    { uses: () => [drm_vmw_gb_surface_create_rep, drm_vmw_gb_surface_create_req] },
  );

/** `<drm/vmwgfx_drm.h>`: 72 bytes. */
export interface drm_vmw_gb_surface_create_ext_arg
  extends RecordView<'union drm_vmw_gb_surface_create_ext_arg'> {
  get rep(): drm_vmw_gb_surface_create_rep;
  set rep(value: drm_vmw_gb_surface_create_rep | Init<drm_vmw_gb_surface_create_rep>);
  get req(): drm_vmw_gb_surface_create_ext_req;
  set req(value: drm_vmw_gb_surface_create_ext_req | Init<drm_vmw_gb_surface_create_ext_req>);
}

export const drm_vmw_gb_surface_create_ext_arg: Descriptor<drm_vmw_gb_surface_create_ext_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_gb_surface_create_ext_arg',
    `
  struct drm_vmw_gb_surface_create_rep rep;
  struct drm_vmw_gb_surface_create_ext_req req;
`,
    { uses: () => [drm_vmw_gb_surface_create_ext_req, drm_vmw_gb_surface_create_rep] },
  );

/** `<drm/vmwgfx_drm.h>`: 72 bytes. */
export interface drm_vmw_gb_surface_reference_arg
  extends RecordView<'union drm_vmw_gb_surface_reference_arg'> {
  get rep(): drm_vmw_gb_surface_ref_rep;
  set rep(value: drm_vmw_gb_surface_ref_rep | Init<drm_vmw_gb_surface_ref_rep>);
  get req(): drm_vmw_surface_arg;
  set req(value: drm_vmw_surface_arg | Init<drm_vmw_surface_arg>);
}

export const drm_vmw_gb_surface_reference_arg: Descriptor<drm_vmw_gb_surface_reference_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_gb_surface_reference_arg',
    `
  struct drm_vmw_gb_surface_ref_rep rep;
  struct drm_vmw_surface_arg req;
`,
    { uses: () => [drm_vmw_gb_surface_ref_rep, drm_vmw_surface_arg] },
  );

/** `<drm/vmwgfx_drm.h>`: 96 bytes. */
export interface drm_vmw_gb_surface_reference_ext_arg
  extends RecordView<'union drm_vmw_gb_surface_reference_ext_arg'> {
  get rep(): drm_vmw_gb_surface_ref_ext_rep;
  set rep(value: drm_vmw_gb_surface_ref_ext_rep | Init<drm_vmw_gb_surface_ref_ext_rep>);
  get req(): drm_vmw_surface_arg;
  set req(value: drm_vmw_surface_arg | Init<drm_vmw_surface_arg>);
}

export const drm_vmw_gb_surface_reference_ext_arg: Descriptor<drm_vmw_gb_surface_reference_ext_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_gb_surface_reference_ext_arg',
    `
  struct drm_vmw_gb_surface_ref_ext_rep rep;
  struct drm_vmw_surface_arg req;
`,
    { uses: () => [drm_vmw_gb_surface_ref_ext_rep, drm_vmw_surface_arg] },
  );

/** `<drm/vmwgfx_drm.h>`: 48 bytes. */
export interface drm_vmw_surface_create_arg extends RecordView<'union drm_vmw_surface_create_arg'> {
  get rep(): drm_vmw_surface_arg;
  set rep(value: drm_vmw_surface_arg | Init<drm_vmw_surface_arg>);
  get req(): drm_vmw_surface_create_req;
  set req(value: drm_vmw_surface_create_req | Init<drm_vmw_surface_create_req>);
}

export const drm_vmw_surface_create_arg: Descriptor<drm_vmw_surface_create_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_surface_create_arg',
    `
  struct drm_vmw_surface_arg rep;
  struct drm_vmw_surface_create_req req;
`,
    { uses: () => [drm_vmw_surface_arg, drm_vmw_surface_create_req] },
  );

/** `<drm/vmwgfx_drm.h>`: 48 bytes. */
export interface drm_vmw_surface_reference_arg
  extends RecordView<'union drm_vmw_surface_reference_arg'> {
  get rep(): drm_vmw_surface_create_req;
  set rep(value: drm_vmw_surface_create_req | Init<drm_vmw_surface_create_req>);
  get req(): drm_vmw_surface_arg;
  set req(value: drm_vmw_surface_arg | Init<drm_vmw_surface_arg>);
}

export const drm_vmw_surface_reference_arg: Descriptor<drm_vmw_surface_reference_arg> =
  /* @__PURE__ */ declareUnion(
    'drm_vmw_surface_reference_arg',
    `
  struct drm_vmw_surface_create_req rep;
  struct drm_vmw_surface_arg req;
`,
    { uses: () => [drm_vmw_surface_arg, drm_vmw_surface_create_req] },
  );
