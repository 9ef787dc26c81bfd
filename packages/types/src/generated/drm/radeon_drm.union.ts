// Generated from Linux 7.3.4 <drm/radeon_drm.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface drm_r300_cmd_header_t$header extends RecordView<'struct drm_r300_cmd_header_t.header'> {
  cmd_type: number;
  pad0: number;
  pad1: number;
  pad2: number;
}

interface drm_r300_cmd_header_t$packet0 extends RecordView<'struct drm_r300_cmd_header_t.packet0'> {
  cmd_type: number;
  count: number;
  reglo: number;
  reghi: number;
}

interface drm_r300_cmd_header_t$vpu extends RecordView<'struct drm_r300_cmd_header_t.vpu'> {
  cmd_type: number;
  count: number;
  adrlo: number;
  adrhi: number;
}

interface drm_r300_cmd_header_t$packet3 extends RecordView<'struct drm_r300_cmd_header_t.packet3'> {
  cmd_type: number;
  packet: number;
  pad0: number;
  pad1: number;
}

interface drm_r300_cmd_header_t$delay extends RecordView<'struct drm_r300_cmd_header_t.delay'> {
  cmd_type: number;
  packet: number;
  count: number;
}

interface drm_r300_cmd_header_t$dma extends RecordView<'struct drm_r300_cmd_header_t.dma'> {
  cmd_type: number;
  buf_idx: number;
  pad0: number;
  pad1: number;
}

interface drm_r300_cmd_header_t$wait extends RecordView<'struct drm_r300_cmd_header_t.wait'> {
  cmd_type: number;
  flags: number;
  pad0: number;
  pad1: number;
}

interface drm_r300_cmd_header_t$scratch extends RecordView<'struct drm_r300_cmd_header_t.scratch'> {
  cmd_type: number;
  reg: number;
  n_bufs: number;
  flags: number;
}

interface drm_r300_cmd_header_t$r500fp extends RecordView<'struct drm_r300_cmd_header_t.r500fp'> {
  cmd_type: number;
  count: number;
  adrlo: number;
  adrhi_flags: number;
}

/** `<drm/radeon_drm.h>`: 4 bytes. */
export interface drm_r300_cmd_header_t extends RecordView<'union drm_r300_cmd_header_t'> {
  u: number;
  get header(): drm_r300_cmd_header_t$header;
  set header(value: drm_r300_cmd_header_t$header | Init<drm_r300_cmd_header_t$header>);
  get packet0(): drm_r300_cmd_header_t$packet0;
  set packet0(value: drm_r300_cmd_header_t$packet0 | Init<drm_r300_cmd_header_t$packet0>);
  get vpu(): drm_r300_cmd_header_t$vpu;
  set vpu(value: drm_r300_cmd_header_t$vpu | Init<drm_r300_cmd_header_t$vpu>);
  get packet3(): drm_r300_cmd_header_t$packet3;
  set packet3(value: drm_r300_cmd_header_t$packet3 | Init<drm_r300_cmd_header_t$packet3>);
  get delay(): drm_r300_cmd_header_t$delay;
  set delay(value: drm_r300_cmd_header_t$delay | Init<drm_r300_cmd_header_t$delay>);
  get dma(): drm_r300_cmd_header_t$dma;
  set dma(value: drm_r300_cmd_header_t$dma | Init<drm_r300_cmd_header_t$dma>);
  get wait(): drm_r300_cmd_header_t$wait;
  set wait(value: drm_r300_cmd_header_t$wait | Init<drm_r300_cmd_header_t$wait>);
  get scratch(): drm_r300_cmd_header_t$scratch;
  set scratch(value: drm_r300_cmd_header_t$scratch | Init<drm_r300_cmd_header_t$scratch>);
  get r500fp(): drm_r300_cmd_header_t$r500fp;
  set r500fp(value: drm_r300_cmd_header_t$r500fp | Init<drm_r300_cmd_header_t$r500fp>);
}

export const drm_r300_cmd_header_t: Descriptor<drm_r300_cmd_header_t> =
  /* @__PURE__ */ declareUnion(
    'drm_r300_cmd_header_t',
    `
  unsigned int u;
  struct {
    unsigned char cmd_type;
    unsigned char pad0;
    unsigned char pad1;
    unsigned char pad2;
  } header;
  struct {
    unsigned char cmd_type;
    unsigned char count;
    unsigned char reglo;
    unsigned char reghi;
  } packet0;
  struct {
    unsigned char cmd_type;
    unsigned char count;
    unsigned char adrlo;
    unsigned char adrhi;
  } vpu;
  struct {
    unsigned char cmd_type;
    unsigned char packet;
    unsigned char pad0;
    unsigned char pad1;
  } packet3;
  struct {
    unsigned char cmd_type;
    unsigned char packet;
    unsigned short count;
  } delay;
  struct {
    unsigned char cmd_type;
    unsigned char buf_idx;
    unsigned char pad0;
    unsigned char pad1;
  } dma;
  struct {
    unsigned char cmd_type;
    unsigned char flags;
    unsigned char pad0;
    unsigned char pad1;
  } wait;
  struct {
    unsigned char cmd_type;
    unsigned char reg;
    unsigned char n_bufs;
    unsigned char flags;
  } scratch;
  struct {
    unsigned char cmd_type;
    unsigned char count;
    unsigned char adrlo;
    unsigned char adrhi_flags;
  } r500fp;
`,
  );

/** `<drm/radeon_drm.h>`: 20 bytes. */
export interface drm_radeon_clear_rect extends RecordView<'union drm_radeon_clear_rect'> {
  get f(): Float32Array;
  set f(value: Iterable<number>);
  get ui(): Uint32Array;
  set ui(value: Iterable<Integer>);
}

export const drm_radeon_clear_rect: Descriptor<drm_radeon_clear_rect> =
  /* @__PURE__ */ declareUnion(
    'drm_radeon_clear_rect',
    `
  float f[5];
  unsigned int ui[5];
`,
  );

interface drm_radeon_cmd_header_t$header
  extends RecordView<'struct drm_radeon_cmd_header_t.header'> {
  cmd_type: number;
  pad0: number;
  pad1: number;
  pad2: number;
}

interface drm_radeon_cmd_header_t$packet
  extends RecordView<'struct drm_radeon_cmd_header_t.packet'> {
  cmd_type: number;
  packet_id: number;
  pad0: number;
  pad1: number;
}

interface drm_radeon_cmd_header_t$scalars
  extends RecordView<'struct drm_radeon_cmd_header_t.scalars'> {
  cmd_type: number;
  offset: number;
  stride: number;
  count: number;
}

interface drm_radeon_cmd_header_t$vectors
  extends RecordView<'struct drm_radeon_cmd_header_t.vectors'> {
  cmd_type: number;
  offset: number;
  stride: number;
  count: number;
}

interface drm_radeon_cmd_header_t$veclinear
  extends RecordView<'struct drm_radeon_cmd_header_t.veclinear'> {
  cmd_type: number;
  addr_lo: number;
  addr_hi: number;
  count: number;
}

interface drm_radeon_cmd_header_t$dma extends RecordView<'struct drm_radeon_cmd_header_t.dma'> {
  cmd_type: number;
  buf_idx: number;
  pad0: number;
  pad1: number;
}

interface drm_radeon_cmd_header_t$wait extends RecordView<'struct drm_radeon_cmd_header_t.wait'> {
  cmd_type: number;
  flags: number;
  pad0: number;
  pad1: number;
}

/** `<drm/radeon_drm.h>`: 4 bytes. */
export interface drm_radeon_cmd_header_t extends RecordView<'union drm_radeon_cmd_header_t'> {
  i: number;
  get header(): drm_radeon_cmd_header_t$header;
  set header(value: drm_radeon_cmd_header_t$header | Init<drm_radeon_cmd_header_t$header>);
  get packet(): drm_radeon_cmd_header_t$packet;
  set packet(value: drm_radeon_cmd_header_t$packet | Init<drm_radeon_cmd_header_t$packet>);
  get scalars(): drm_radeon_cmd_header_t$scalars;
  set scalars(value: drm_radeon_cmd_header_t$scalars | Init<drm_radeon_cmd_header_t$scalars>);
  get vectors(): drm_radeon_cmd_header_t$vectors;
  set vectors(value: drm_radeon_cmd_header_t$vectors | Init<drm_radeon_cmd_header_t$vectors>);
  get veclinear(): drm_radeon_cmd_header_t$veclinear;
  set veclinear(value: drm_radeon_cmd_header_t$veclinear | Init<drm_radeon_cmd_header_t$veclinear>);
  get dma(): drm_radeon_cmd_header_t$dma;
  set dma(value: drm_radeon_cmd_header_t$dma | Init<drm_radeon_cmd_header_t$dma>);
  get wait(): drm_radeon_cmd_header_t$wait;
  set wait(value: drm_radeon_cmd_header_t$wait | Init<drm_radeon_cmd_header_t$wait>);
}

export const drm_radeon_cmd_header_t: Descriptor<drm_radeon_cmd_header_t> =
  /* @__PURE__ */ declareUnion(
    'drm_radeon_cmd_header_t',
    `
  int i;
  struct {
    unsigned char cmd_type;
    unsigned char pad0;
    unsigned char pad1;
    unsigned char pad2;
  } header;
  struct {
    unsigned char cmd_type;
    unsigned char packet_id;
    unsigned char pad0;
    unsigned char pad1;
  } packet;
  struct {
    unsigned char cmd_type;
    unsigned char offset;
    unsigned char stride;
    unsigned char count;
  } scalars;
  struct {
    unsigned char cmd_type;
    unsigned char offset;
    unsigned char stride;
    unsigned char count;
  } vectors;
  struct {
    unsigned char cmd_type;
    unsigned char addr_lo;
    unsigned char addr_hi;
    unsigned char count;
  } veclinear;
  struct {
    unsigned char cmd_type;
    unsigned char buf_idx;
    unsigned char pad0;
    unsigned char pad1;
  } dma;
  struct {
    unsigned char cmd_type;
    unsigned char flags;
    unsigned char pad0;
    unsigned char pad1;
  } wait;
`,
  );
