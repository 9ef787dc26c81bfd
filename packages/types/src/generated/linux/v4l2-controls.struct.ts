// Generated from Linux 7.3.4 <linux/v4l2-controls.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/v4l2-controls.h>`: 34 bytes. */
export interface v4l2_av1_cdef extends RecordView<'struct v4l2_av1_cdef'> {
  damping_minus_3: number;
  bits: number;
  get y_pri_strength(): Uint8Array;
  set y_pri_strength(value: Bytes);
  get y_sec_strength(): Uint8Array;
  set y_sec_strength(value: Bytes);
  get uv_pri_strength(): Uint8Array;
  set uv_pri_strength(value: Bytes);
  get uv_sec_strength(): Uint8Array;
  set uv_sec_strength(value: Bytes);
}

export const v4l2_av1_cdef: Descriptor<v4l2_av1_cdef> = /* @__PURE__ */ declareStruct(
  'v4l2_av1_cdef',
  `
  __u8 damping_minus_3;
  __u8 bits;
  __u8 y_pri_strength[8];
  __u8 y_sec_strength[8];
  __u8 uv_pri_strength[8];
  __u8 uv_sec_strength[8];
`,
);

/** `<linux/v4l2-controls.h>`: 236 bytes. */
export interface v4l2_av1_global_motion extends RecordView<'struct v4l2_av1_global_motion'> {
  get flags(): Uint8Array;
  set flags(value: Bytes);
  get type(): Uint32Array;
  set type(value: Iterable<Integer>);
  get params(): Elements<Elements<number>>;
  set params(value: Iterable<Iterable<number>>);
  invalid: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_av1_global_motion: Descriptor<v4l2_av1_global_motion> =
  /* @__PURE__ */ declareStruct(
    'v4l2_av1_global_motion',
    `
  __u8 flags[8];
  enum v4l2_av1_warp_model type[8];
  __s32 params[8][6];
  __u8 invalid;
  __u8 reserved[3];
`,
  );

/** `<linux/v4l2-controls.h>`: 17 bytes. */
export interface v4l2_av1_loop_filter extends RecordView<'struct v4l2_av1_loop_filter'> {
  flags: number;
  get level(): Uint8Array;
  set level(value: Bytes);
  sharpness: number;
  get ref_deltas(): Int8Array;
  set ref_deltas(value: Iterable<Integer>);
  get mode_deltas(): Int8Array;
  set mode_deltas(value: Iterable<Integer>);
  delta_lf_res: number;
}

export const v4l2_av1_loop_filter: Descriptor<v4l2_av1_loop_filter> = /* @__PURE__ */ declareStruct(
  'v4l2_av1_loop_filter',
  `
  __u8 flags;
  __u8 level[4];
  __u8 sharpness;
  __s8 ref_deltas[8];
  __s8 mode_deltas[2];
  __u8 delta_lf_res;
`,
);

/** `<linux/v4l2-controls.h>`: 28 bytes. */
export interface v4l2_av1_loop_restoration extends RecordView<'struct v4l2_av1_loop_restoration'> {
  flags: number;
  lr_unit_shift: number;
  lr_uv_shift: number;
  reserved: number;
  get frame_restoration_type(): Uint32Array;
  set frame_restoration_type(value: Iterable<Integer>);
  get loop_restoration_size(): Uint32Array;
  set loop_restoration_size(value: Iterable<Integer>);
}

export const v4l2_av1_loop_restoration: Descriptor<v4l2_av1_loop_restoration> =
  /* @__PURE__ */ declareStruct(
    'v4l2_av1_loop_restoration',
    `
  __u8 flags;
  __u8 lr_unit_shift;
  __u8 lr_uv_shift;
  __u8 reserved;
  enum v4l2_av1_frame_restoration_type frame_restoration_type[3];
  __u32 loop_restoration_size[3];
`,
  );

/** `<linux/v4l2-controls.h>`: 11 bytes. */
export interface v4l2_av1_quantization extends RecordView<'struct v4l2_av1_quantization'> {
  flags: number;
  base_q_idx: number;
  delta_q_y_dc: number;
  delta_q_u_dc: number;
  delta_q_u_ac: number;
  delta_q_v_dc: number;
  delta_q_v_ac: number;
  qm_y: number;
  qm_u: number;
  qm_v: number;
  delta_q_res: number;
}

export const v4l2_av1_quantization: Descriptor<v4l2_av1_quantization> =
  /* @__PURE__ */ declareStruct(
    'v4l2_av1_quantization',
    `
  __u8 flags;
  __u8 base_q_idx;
  __s8 delta_q_y_dc;
  __s8 delta_q_u_dc;
  __s8 delta_q_u_ac;
  __s8 delta_q_v_dc;
  __s8 delta_q_v_ac;
  __u8 qm_y;
  __u8 qm_u;
  __u8 qm_v;
  __u8 delta_q_res;
`,
  );

/** `<linux/v4l2-controls.h>`: 138 bytes. */
export interface v4l2_av1_segmentation extends RecordView<'struct v4l2_av1_segmentation'> {
  flags: number;
  last_active_seg_id: number;
  get feature_enabled(): Uint8Array;
  set feature_enabled(value: Bytes);
  get feature_data(): Elements<Elements<number>>;
  set feature_data(value: Iterable<Iterable<number>>);
}

export const v4l2_av1_segmentation: Descriptor<v4l2_av1_segmentation> =
  /* @__PURE__ */ declareStruct(
    'v4l2_av1_segmentation',
    `
  __u8 flags;
  __u8 last_active_seg_id;
  __u8 feature_enabled[8];
  __s16 feature_data[8][8];
`,
  );

/** `<linux/v4l2-controls.h>`: 1040 bytes. */
export interface v4l2_av1_tile_info extends RecordView<'struct v4l2_av1_tile_info'> {
  flags: number;
  context_update_tile_id: number;
  tile_cols: number;
  tile_rows: number;
  get mi_col_starts(): Uint32Array;
  set mi_col_starts(value: Iterable<Integer>);
  get mi_row_starts(): Uint32Array;
  set mi_row_starts(value: Iterable<Integer>);
  get width_in_sbs_minus_1(): Uint32Array;
  set width_in_sbs_minus_1(value: Iterable<Integer>);
  get height_in_sbs_minus_1(): Uint32Array;
  set height_in_sbs_minus_1(value: Iterable<Integer>);
  tile_size_bytes: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_av1_tile_info: Descriptor<v4l2_av1_tile_info> = /* @__PURE__ */ declareStruct(
  'v4l2_av1_tile_info',
  `
  __u8 flags;
  __u8 context_update_tile_id;
  __u8 tile_cols;
  __u8 tile_rows;
  __u32 mi_col_starts[65];
  __u32 mi_row_starts[65];
  __u32 width_in_sbs_minus_1[64];
  __u32 height_in_sbs_minus_1[64];
  __u8 tile_size_bytes;
  __u8 reserved[3];
`,
);

/** `<linux/v4l2-controls.h>`: 194 bytes. */
export interface v4l2_ctrl_av1_film_grain extends RecordView<'struct v4l2_ctrl_av1_film_grain'> {
  flags: number;
  cr_mult: number;
  grain_seed: number;
  film_grain_params_ref_idx: number;
  num_y_points: number;
  get point_y_value(): Uint8Array;
  set point_y_value(value: Bytes);
  get point_y_scaling(): Uint8Array;
  set point_y_scaling(value: Bytes);
  num_cb_points: number;
  get point_cb_value(): Uint8Array;
  set point_cb_value(value: Bytes);
  get point_cb_scaling(): Uint8Array;
  set point_cb_scaling(value: Bytes);
  num_cr_points: number;
  get point_cr_value(): Uint8Array;
  set point_cr_value(value: Bytes);
  get point_cr_scaling(): Uint8Array;
  set point_cr_scaling(value: Bytes);
  grain_scaling_minus_8: number;
  ar_coeff_lag: number;
  get ar_coeffs_y_plus_128(): Uint8Array;
  set ar_coeffs_y_plus_128(value: Bytes);
  get ar_coeffs_cb_plus_128(): Uint8Array;
  set ar_coeffs_cb_plus_128(value: Bytes);
  get ar_coeffs_cr_plus_128(): Uint8Array;
  set ar_coeffs_cr_plus_128(value: Bytes);
  ar_coeff_shift_minus_6: number;
  grain_scale_shift: number;
  cb_mult: number;
  cb_luma_mult: number;
  cr_luma_mult: number;
  cb_offset: number;
  cr_offset: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_ctrl_av1_film_grain: Descriptor<v4l2_ctrl_av1_film_grain> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_av1_film_grain',
    `
  __u8 flags;
  __u8 cr_mult;
  __u16 grain_seed;
  __u8 film_grain_params_ref_idx;
  __u8 num_y_points;
  __u8 point_y_value[16];
  __u8 point_y_scaling[16];
  __u8 num_cb_points;
  __u8 point_cb_value[16];
  __u8 point_cb_scaling[16];
  __u8 num_cr_points;
  __u8 point_cr_value[16];
  __u8 point_cr_scaling[16];
  __u8 grain_scaling_minus_8;
  __u8 ar_coeff_lag;
  __u8 ar_coeffs_y_plus_128[25];
  __u8 ar_coeffs_cb_plus_128[25];
  __u8 ar_coeffs_cr_plus_128[25];
  __u8 ar_coeff_shift_minus_6;
  __u8 grain_scale_shift;
  __u8 cb_mult;
  __u8 cb_luma_mult;
  __u8 cr_luma_mult;
  __u16 cb_offset;
  __u16 cr_offset;
  __u8 reserved[4];
`,
  );

/** `<linux/v4l2-controls.h>`: 1784 bytes. */
export interface v4l2_ctrl_av1_frame extends RecordView<'struct v4l2_ctrl_av1_frame'> {
  get tile_info(): v4l2_av1_tile_info;
  set tile_info(value: v4l2_av1_tile_info | Init<v4l2_av1_tile_info>);
  get quantization(): v4l2_av1_quantization;
  set quantization(value: v4l2_av1_quantization | Init<v4l2_av1_quantization>);
  superres_denom: number;
  get segmentation(): v4l2_av1_segmentation;
  set segmentation(value: v4l2_av1_segmentation | Init<v4l2_av1_segmentation>);
  get loop_filter(): v4l2_av1_loop_filter;
  set loop_filter(value: v4l2_av1_loop_filter | Init<v4l2_av1_loop_filter>);
  get cdef(): v4l2_av1_cdef;
  set cdef(value: v4l2_av1_cdef | Init<v4l2_av1_cdef>);
  get skip_mode_frame(): Uint8Array;
  set skip_mode_frame(value: Bytes);
  primary_ref_frame: number;
  get loop_restoration(): v4l2_av1_loop_restoration;
  set loop_restoration(value: v4l2_av1_loop_restoration | Init<v4l2_av1_loop_restoration>);
  get global_motion(): v4l2_av1_global_motion;
  set global_motion(value: v4l2_av1_global_motion | Init<v4l2_av1_global_motion>);
  flags: number;
  frame_type: number;
  order_hint: number;
  upscaled_width: number;
  interpolation_filter: number;
  tx_mode: number;
  frame_width_minus_1: number;
  frame_height_minus_1: number;
  render_width_minus_1: number;
  render_height_minus_1: number;
  current_frame_id: number;
  get buffer_removal_time(): Uint32Array;
  set buffer_removal_time(value: Iterable<Integer>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get order_hints(): Uint32Array;
  set order_hints(value: Iterable<Integer>);
  get reference_frame_ts(): BigUint64Array;
  set reference_frame_ts(value: Iterable<Integer>);
  get ref_frame_idx(): Int8Array;
  set ref_frame_idx(value: Iterable<Integer>);
  refresh_frame_flags: number;
}

export const v4l2_ctrl_av1_frame: Descriptor<v4l2_ctrl_av1_frame> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_av1_frame',
  `
  struct v4l2_av1_tile_info tile_info;
  struct v4l2_av1_quantization quantization;
  __u8 superres_denom;
  struct v4l2_av1_segmentation segmentation;
  struct v4l2_av1_loop_filter loop_filter;
  struct v4l2_av1_cdef cdef;
  __u8 skip_mode_frame[2];
  __u8 primary_ref_frame;
  struct v4l2_av1_loop_restoration loop_restoration;
  struct v4l2_av1_global_motion global_motion;
  __u32 flags;
  enum v4l2_av1_frame_type frame_type;
  __u32 order_hint;
  __u32 upscaled_width;
  enum v4l2_av1_interpolation_filter interpolation_filter;
  enum v4l2_av1_tx_mode tx_mode;
  __u32 frame_width_minus_1;
  __u32 frame_height_minus_1;
  __u16 render_width_minus_1;
  __u16 render_height_minus_1;
  __u32 current_frame_id;
  __u32 buffer_removal_time[32];
  __u8 reserved[4];
  __u32 order_hints[8];
  __u64 reference_frame_ts[8];
  __s8 ref_frame_idx[7];
  __u8 refresh_frame_flags;
`,
  {
    uses: () => [
      v4l2_av1_cdef,
      v4l2_av1_global_motion,
      v4l2_av1_loop_filter,
      v4l2_av1_loop_restoration,
      v4l2_av1_quantization,
      v4l2_av1_segmentation,
      v4l2_av1_tile_info,
    ],
  },
);

/** `<linux/v4l2-controls.h>`: 12 bytes. */
export interface v4l2_ctrl_av1_sequence extends RecordView<'struct v4l2_ctrl_av1_sequence'> {
  flags: number;
  seq_profile: number;
  order_hint_bits: number;
  bit_depth: number;
  reserved: number;
  max_frame_width_minus_1: number;
  max_frame_height_minus_1: number;
}

export const v4l2_ctrl_av1_sequence: Descriptor<v4l2_ctrl_av1_sequence> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_av1_sequence',
    `
  __u32 flags;
  __u8 seq_profile;
  __u8 order_hint_bits;
  __u8 bit_depth;
  __u8 reserved;
  __u16 max_frame_width_minus_1;
  __u16 max_frame_height_minus_1;
`,
  );

/** `<linux/v4l2-controls.h>`: 16 bytes. */
export interface v4l2_ctrl_av1_tile_group_entry
  extends RecordView<'struct v4l2_ctrl_av1_tile_group_entry'> {
  tile_offset: number;
  tile_size: number;
  tile_row: number;
  tile_col: number;
}

export const v4l2_ctrl_av1_tile_group_entry: Descriptor<v4l2_ctrl_av1_tile_group_entry> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_av1_tile_group_entry',
    `
  __u32 tile_offset;
  __u32 tile_size;
  __u32 tile_row;
  __u32 tile_col;
`,
  );

/** `<linux/v4l2-controls.h>`: 40 bytes. */
export interface v4l2_ctrl_fwht_params extends RecordView<'struct v4l2_ctrl_fwht_params'> {
  get backward_ref_ts(): bigint;
  set backward_ref_ts(value: Integer);
  version: number;
  width: number;
  height: number;
  flags: number;
  colorspace: number;
  xfer_func: number;
  ycbcr_enc: number;
  quantization: number;
}

export const v4l2_ctrl_fwht_params: Descriptor<v4l2_ctrl_fwht_params> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_fwht_params',
    `
  __u64 backward_ref_ts;
  __u32 version;
  __u32 width;
  __u32 height;
  __u32 flags;
  __u32 colorspace;
  __u32 xfer_func;
  __u32 ycbcr_enc;
  __u32 quantization;
`,
  );

/** `<linux/v4l2-controls.h>`: 560 bytes. */
export interface v4l2_ctrl_h264_decode_params
  extends RecordView<'struct v4l2_ctrl_h264_decode_params'> {
  get dpb(): Elements<v4l2_h264_dpb_entry>;
  set dpb(value: Iterable<v4l2_h264_dpb_entry | Init<v4l2_h264_dpb_entry>>);
  nal_ref_idc: number;
  frame_num: number;
  top_field_order_cnt: number;
  bottom_field_order_cnt: number;
  idr_pic_id: number;
  pic_order_cnt_lsb: number;
  delta_pic_order_cnt_bottom: number;
  delta_pic_order_cnt0: number;
  delta_pic_order_cnt1: number;
  dec_ref_pic_marking_bit_size: number;
  pic_order_cnt_bit_size: number;
  slice_group_change_cycle: number;
  reserved: number;
  flags: number;
}

export const v4l2_ctrl_h264_decode_params: Descriptor<v4l2_ctrl_h264_decode_params> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_h264_decode_params',
    `
  struct v4l2_h264_dpb_entry dpb[16];
  __u16 nal_ref_idc;
  __u16 frame_num;
  __s32 top_field_order_cnt;
  __s32 bottom_field_order_cnt;
  __u16 idr_pic_id;
  __u16 pic_order_cnt_lsb;
  __s32 delta_pic_order_cnt_bottom;
  __s32 delta_pic_order_cnt0;
  __s32 delta_pic_order_cnt1;
  __u32 dec_ref_pic_marking_bit_size;
  __u32 pic_order_cnt_bit_size;
  __u32 slice_group_change_cycle;
  __u32 reserved;
  __u32 flags;
`,
    { uses: () => [v4l2_h264_dpb_entry] },
  );

/** `<linux/v4l2-controls.h>`: 12 bytes. */
export interface v4l2_ctrl_h264_pps extends RecordView<'struct v4l2_ctrl_h264_pps'> {
  pic_parameter_set_id: number;
  seq_parameter_set_id: number;
  num_slice_groups_minus1: number;
  num_ref_idx_l0_default_active_minus1: number;
  num_ref_idx_l1_default_active_minus1: number;
  weighted_bipred_idc: number;
  pic_init_qp_minus26: number;
  pic_init_qs_minus26: number;
  chroma_qp_index_offset: number;
  second_chroma_qp_index_offset: number;
  flags: number;
}

export const v4l2_ctrl_h264_pps: Descriptor<v4l2_ctrl_h264_pps> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_h264_pps',
  `
  __u8 pic_parameter_set_id;
  __u8 seq_parameter_set_id;
  __u8 num_slice_groups_minus1;
  __u8 num_ref_idx_l0_default_active_minus1;
  __u8 num_ref_idx_l1_default_active_minus1;
  __u8 weighted_bipred_idc;
  __s8 pic_init_qp_minus26;
  __s8 pic_init_qs_minus26;
  __s8 chroma_qp_index_offset;
  __s8 second_chroma_qp_index_offset;
  __u16 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 772 bytes. */
export interface v4l2_ctrl_h264_pred_weights
  extends RecordView<'struct v4l2_ctrl_h264_pred_weights'> {
  luma_log2_weight_denom: number;
  chroma_log2_weight_denom: number;
  get weight_factors(): Elements<v4l2_h264_weight_factors>;
  set weight_factors(value: Iterable<v4l2_h264_weight_factors | Init<v4l2_h264_weight_factors>>);
}

export const v4l2_ctrl_h264_pred_weights: Descriptor<v4l2_ctrl_h264_pred_weights> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_h264_pred_weights',
    `
  __u16 luma_log2_weight_denom;
  __u16 chroma_log2_weight_denom;
  struct v4l2_h264_weight_factors weight_factors[2];
`,
    { uses: () => [v4l2_h264_weight_factors] },
  );

/** `<linux/v4l2-controls.h>`: 480 bytes. */
export interface v4l2_ctrl_h264_scaling_matrix
  extends RecordView<'struct v4l2_ctrl_h264_scaling_matrix'> {
  get scaling_list_4x4(): Elements<Elements<number>>;
  set scaling_list_4x4(value: Iterable<Iterable<number>>);
  get scaling_list_8x8(): Elements<Elements<number>>;
  set scaling_list_8x8(value: Iterable<Iterable<number>>);
}

export const v4l2_ctrl_h264_scaling_matrix: Descriptor<v4l2_ctrl_h264_scaling_matrix> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_h264_scaling_matrix',
    `
  __u8 scaling_list_4x4[6][16];
  __u8 scaling_list_8x8[6][64];
`,
  );

/** `<linux/v4l2-controls.h>`: 152 bytes. */
export interface v4l2_ctrl_h264_slice_params
  extends RecordView<'struct v4l2_ctrl_h264_slice_params'> {
  header_bit_size: number;
  first_mb_in_slice: number;
  slice_type: number;
  colour_plane_id: number;
  redundant_pic_cnt: number;
  cabac_init_idc: number;
  slice_qp_delta: number;
  slice_qs_delta: number;
  disable_deblocking_filter_idc: number;
  slice_alpha_c0_offset_div2: number;
  slice_beta_offset_div2: number;
  num_ref_idx_l0_active_minus1: number;
  num_ref_idx_l1_active_minus1: number;
  reserved: number;
  get ref_pic_list0(): Elements<v4l2_h264_reference>;
  set ref_pic_list0(value: Iterable<v4l2_h264_reference | Init<v4l2_h264_reference>>);
  get ref_pic_list1(): Elements<v4l2_h264_reference>;
  set ref_pic_list1(value: Iterable<v4l2_h264_reference | Init<v4l2_h264_reference>>);
  flags: number;
}

export const v4l2_ctrl_h264_slice_params: Descriptor<v4l2_ctrl_h264_slice_params> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_h264_slice_params',
    `
  __u32 header_bit_size;
  __u32 first_mb_in_slice;
  __u8 slice_type;
  __u8 colour_plane_id;
  __u8 redundant_pic_cnt;
  __u8 cabac_init_idc;
  __s8 slice_qp_delta;
  __s8 slice_qs_delta;
  __u8 disable_deblocking_filter_idc;
  __s8 slice_alpha_c0_offset_div2;
  __s8 slice_beta_offset_div2;
  __u8 num_ref_idx_l0_active_minus1;
  __u8 num_ref_idx_l1_active_minus1;
  __u8 reserved;
  struct v4l2_h264_reference ref_pic_list0[32];
  struct v4l2_h264_reference ref_pic_list1[32];
  __u32 flags;
`,
    { uses: () => [v4l2_h264_reference] },
  );

/** `<linux/v4l2-controls.h>`: 1048 bytes. */
export interface v4l2_ctrl_h264_sps extends RecordView<'struct v4l2_ctrl_h264_sps'> {
  profile_idc: number;
  constraint_set_flags: number;
  level_idc: number;
  seq_parameter_set_id: number;
  chroma_format_idc: number;
  bit_depth_luma_minus8: number;
  bit_depth_chroma_minus8: number;
  log2_max_frame_num_minus4: number;
  pic_order_cnt_type: number;
  log2_max_pic_order_cnt_lsb_minus4: number;
  max_num_ref_frames: number;
  num_ref_frames_in_pic_order_cnt_cycle: number;
  get offset_for_ref_frame(): Int32Array;
  set offset_for_ref_frame(value: Iterable<Integer>);
  offset_for_non_ref_pic: number;
  offset_for_top_to_bottom_field: number;
  pic_width_in_mbs_minus1: number;
  pic_height_in_map_units_minus1: number;
  flags: number;
}

export const v4l2_ctrl_h264_sps: Descriptor<v4l2_ctrl_h264_sps> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_h264_sps',
  `
  __u8 profile_idc;
  __u8 constraint_set_flags;
  __u8 level_idc;
  __u8 seq_parameter_set_id;
  __u8 chroma_format_idc;
  __u8 bit_depth_luma_minus8;
  __u8 bit_depth_chroma_minus8;
  __u8 log2_max_frame_num_minus4;
  __u8 pic_order_cnt_type;
  __u8 log2_max_pic_order_cnt_lsb_minus4;
  __u8 max_num_ref_frames;
  __u8 num_ref_frames_in_pic_order_cnt_cycle;
  __s32 offset_for_ref_frame[255];
  __s32 offset_for_non_ref_pic;
  __s32 offset_for_top_to_bottom_field;
  __u16 pic_width_in_mbs_minus1;
  __u16 pic_height_in_map_units_minus1;
  __u32 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 4 bytes. */
export interface v4l2_ctrl_hdr10_cll_info extends RecordView<'struct v4l2_ctrl_hdr10_cll_info'> {
  max_content_light_level: number;
  max_pic_average_light_level: number;
}

export const v4l2_ctrl_hdr10_cll_info: Descriptor<v4l2_ctrl_hdr10_cll_info> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hdr10_cll_info',
    `
  __u16 max_content_light_level;
  __u16 max_pic_average_light_level;
`,
  );

/** `<linux/v4l2-controls.h>`: 24 bytes. */
export interface v4l2_ctrl_hdr10_mastering_display
  extends RecordView<'struct v4l2_ctrl_hdr10_mastering_display'> {
  get display_primaries_x(): Uint16Array;
  set display_primaries_x(value: Iterable<Integer>);
  get display_primaries_y(): Uint16Array;
  set display_primaries_y(value: Iterable<Integer>);
  white_point_x: number;
  white_point_y: number;
  max_display_mastering_luminance: number;
  min_display_mastering_luminance: number;
}

export const v4l2_ctrl_hdr10_mastering_display: Descriptor<v4l2_ctrl_hdr10_mastering_display> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hdr10_mastering_display',
    `
  __u16 display_primaries_x[3];
  __u16 display_primaries_y[3];
  __u16 white_point_x;
  __u16 white_point_y;
  __u32 max_display_mastering_luminance;
  __u32 min_display_mastering_luminance;
`,
  );

/** `<linux/v4l2-controls.h>`: 328 bytes. */
export interface v4l2_ctrl_hevc_decode_params
  extends RecordView<'struct v4l2_ctrl_hevc_decode_params'> {
  pic_order_cnt_val: number;
  short_term_ref_pic_set_size: number;
  long_term_ref_pic_set_size: number;
  num_active_dpb_entries: number;
  num_poc_st_curr_before: number;
  num_poc_st_curr_after: number;
  num_poc_lt_curr: number;
  get poc_st_curr_before(): Uint8Array;
  set poc_st_curr_before(value: Bytes);
  get poc_st_curr_after(): Uint8Array;
  set poc_st_curr_after(value: Bytes);
  get poc_lt_curr(): Uint8Array;
  set poc_lt_curr(value: Bytes);
  num_delta_pocs_of_ref_rps_idx: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get dpb(): Elements<v4l2_hevc_dpb_entry>;
  set dpb(value: Iterable<v4l2_hevc_dpb_entry | Init<v4l2_hevc_dpb_entry>>);
  get flags(): bigint;
  set flags(value: Integer);
}

export const v4l2_ctrl_hevc_decode_params: Descriptor<v4l2_ctrl_hevc_decode_params> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hevc_decode_params',
    `
  __s32 pic_order_cnt_val;
  __u16 short_term_ref_pic_set_size;
  __u16 long_term_ref_pic_set_size;
  __u8 num_active_dpb_entries;
  __u8 num_poc_st_curr_before;
  __u8 num_poc_st_curr_after;
  __u8 num_poc_lt_curr;
  __u8 poc_st_curr_before[16];
  __u8 poc_st_curr_after[16];
  __u8 poc_lt_curr[16];
  __u8 num_delta_pocs_of_ref_rps_idx;
  __u8 reserved[3];
  struct v4l2_hevc_dpb_entry dpb[16];
  __u64 flags;
`,
    { uses: () => [v4l2_hevc_dpb_entry] },
  );

/** `<linux/v4l2-controls.h>`: 4 bytes. */
export interface v4l2_ctrl_hevc_ext_sps_lt_rps
  extends RecordView<'struct v4l2_ctrl_hevc_ext_sps_lt_rps'> {
  lt_ref_pic_poc_lsb_sps: number;
  flags: number;
}

export const v4l2_ctrl_hevc_ext_sps_lt_rps: Descriptor<v4l2_ctrl_hevc_ext_sps_lt_rps> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hevc_ext_sps_lt_rps',
    `
  __u16 lt_ref_pic_poc_lsb_sps;
  __u16 flags;
`,
  );

/** `<linux/v4l2-controls.h>`: 80 bytes. */
export interface v4l2_ctrl_hevc_ext_sps_st_rps
  extends RecordView<'struct v4l2_ctrl_hevc_ext_sps_st_rps'> {
  delta_idx_minus1: number;
  delta_rps_sign: number;
  num_negative_pics: number;
  num_positive_pics: number;
  used_by_curr_pic: number;
  use_delta_flag: number;
  abs_delta_rps_minus1: number;
  get delta_poc_s0_minus1(): Uint16Array;
  set delta_poc_s0_minus1(value: Iterable<Integer>);
  get delta_poc_s1_minus1(): Uint16Array;
  set delta_poc_s1_minus1(value: Iterable<Integer>);
  flags: number;
}

export const v4l2_ctrl_hevc_ext_sps_st_rps: Descriptor<v4l2_ctrl_hevc_ext_sps_st_rps> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hevc_ext_sps_st_rps',
    `
  __u8 delta_idx_minus1;
  __u8 delta_rps_sign;
  __u8 num_negative_pics;
  __u8 num_positive_pics;
  __u32 used_by_curr_pic;
  __u32 use_delta_flag;
  __u16 abs_delta_rps_minus1;
  __u16 delta_poc_s0_minus1[16];
  __u16 delta_poc_s1_minus1[16];
  __u16 flags;
`,
  );

/** `<linux/v4l2-controls.h>`: 64 bytes. */
export interface v4l2_ctrl_hevc_pps extends RecordView<'struct v4l2_ctrl_hevc_pps'> {
  pic_parameter_set_id: number;
  num_extra_slice_header_bits: number;
  num_ref_idx_l0_default_active_minus1: number;
  num_ref_idx_l1_default_active_minus1: number;
  init_qp_minus26: number;
  diff_cu_qp_delta_depth: number;
  pps_cb_qp_offset: number;
  pps_cr_qp_offset: number;
  num_tile_columns_minus1: number;
  num_tile_rows_minus1: number;
  get column_width_minus1(): Uint8Array;
  set column_width_minus1(value: Bytes);
  get row_height_minus1(): Uint8Array;
  set row_height_minus1(value: Bytes);
  pps_beta_offset_div2: number;
  pps_tc_offset_div2: number;
  log2_parallel_merge_level_minus2: number;
  reserved: number;
  get flags(): bigint;
  set flags(value: Integer);
}

export const v4l2_ctrl_hevc_pps: Descriptor<v4l2_ctrl_hevc_pps> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_hevc_pps',
  `
  __u8 pic_parameter_set_id;
  __u8 num_extra_slice_header_bits;
  __u8 num_ref_idx_l0_default_active_minus1;
  __u8 num_ref_idx_l1_default_active_minus1;
  __s8 init_qp_minus26;
  __u8 diff_cu_qp_delta_depth;
  __s8 pps_cb_qp_offset;
  __s8 pps_cr_qp_offset;
  __u8 num_tile_columns_minus1;
  __u8 num_tile_rows_minus1;
  __u8 column_width_minus1[20];
  __u8 row_height_minus1[22];
  __s8 pps_beta_offset_div2;
  __s8 pps_tc_offset_div2;
  __u8 log2_parallel_merge_level_minus2;
  __u8 reserved;
  __u64 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 1000 bytes. */
export interface v4l2_ctrl_hevc_scaling_matrix
  extends RecordView<'struct v4l2_ctrl_hevc_scaling_matrix'> {
  get scaling_list_4x4(): Elements<Elements<number>>;
  set scaling_list_4x4(value: Iterable<Iterable<number>>);
  get scaling_list_8x8(): Elements<Elements<number>>;
  set scaling_list_8x8(value: Iterable<Iterable<number>>);
  get scaling_list_16x16(): Elements<Elements<number>>;
  set scaling_list_16x16(value: Iterable<Iterable<number>>);
  get scaling_list_32x32(): Elements<Elements<number>>;
  set scaling_list_32x32(value: Iterable<Iterable<number>>);
  get scaling_list_dc_coef_16x16(): Uint8Array;
  set scaling_list_dc_coef_16x16(value: Bytes);
  get scaling_list_dc_coef_32x32(): Uint8Array;
  set scaling_list_dc_coef_32x32(value: Bytes);
}

export const v4l2_ctrl_hevc_scaling_matrix: Descriptor<v4l2_ctrl_hevc_scaling_matrix> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hevc_scaling_matrix',
    `
  __u8 scaling_list_4x4[6][16];
  __u8 scaling_list_8x8[6][64];
  __u8 scaling_list_16x16[6][64];
  __u8 scaling_list_32x32[2][64];
  __u8 scaling_list_dc_coef_16x16[6];
  __u8 scaling_list_dc_coef_32x32[2];
`,
  );

/** `<linux/v4l2-controls.h>`: 280 bytes. */
export interface v4l2_ctrl_hevc_slice_params
  extends RecordView<'struct v4l2_ctrl_hevc_slice_params'> {
  bit_size: number;
  data_byte_offset: number;
  num_entry_point_offsets: number;
  nal_unit_type: number;
  nuh_temporal_id_plus1: number;
  slice_type: number;
  colour_plane_id: number;
  slice_pic_order_cnt: number;
  num_ref_idx_l0_active_minus1: number;
  num_ref_idx_l1_active_minus1: number;
  collocated_ref_idx: number;
  five_minus_max_num_merge_cand: number;
  slice_qp_delta: number;
  slice_cb_qp_offset: number;
  slice_cr_qp_offset: number;
  slice_act_y_qp_offset: number;
  slice_act_cb_qp_offset: number;
  slice_act_cr_qp_offset: number;
  slice_beta_offset_div2: number;
  slice_tc_offset_div2: number;
  pic_struct: number;
  get reserved0(): Uint8Array;
  set reserved0(value: Bytes);
  slice_segment_addr: number;
  get ref_idx_l0(): Uint8Array;
  set ref_idx_l0(value: Bytes);
  get ref_idx_l1(): Uint8Array;
  set ref_idx_l1(value: Bytes);
  short_term_ref_pic_set_size: number;
  long_term_ref_pic_set_size: number;
  get pred_weight_table(): v4l2_hevc_pred_weight_table;
  set pred_weight_table(value: v4l2_hevc_pred_weight_table | Init<v4l2_hevc_pred_weight_table>);
  get reserved1(): Uint8Array;
  set reserved1(value: Bytes);
  get flags(): bigint;
  set flags(value: Integer);
}

export const v4l2_ctrl_hevc_slice_params: Descriptor<v4l2_ctrl_hevc_slice_params> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_hevc_slice_params',
    `
  __u32 bit_size;
  __u32 data_byte_offset;
  __u32 num_entry_point_offsets;
  __u8 nal_unit_type;
  __u8 nuh_temporal_id_plus1;
  __u8 slice_type;
  __u8 colour_plane_id;
  __s32 slice_pic_order_cnt;
  __u8 num_ref_idx_l0_active_minus1;
  __u8 num_ref_idx_l1_active_minus1;
  __u8 collocated_ref_idx;
  __u8 five_minus_max_num_merge_cand;
  __s8 slice_qp_delta;
  __s8 slice_cb_qp_offset;
  __s8 slice_cr_qp_offset;
  __s8 slice_act_y_qp_offset;
  __s8 slice_act_cb_qp_offset;
  __s8 slice_act_cr_qp_offset;
  __s8 slice_beta_offset_div2;
  __s8 slice_tc_offset_div2;
  __u8 pic_struct;
  __u8 reserved0[3];
  __u32 slice_segment_addr;
  __u8 ref_idx_l0[16];
  __u8 ref_idx_l1[16];
  __u16 short_term_ref_pic_set_size;
  __u16 long_term_ref_pic_set_size;
  struct v4l2_hevc_pred_weight_table pred_weight_table;
  __u8 reserved1[2];
  __u64 flags;
`,
    { uses: () => [v4l2_hevc_pred_weight_table] },
  );

/** `<linux/v4l2-controls.h>`: 40 bytes. */
export interface v4l2_ctrl_hevc_sps extends RecordView<'struct v4l2_ctrl_hevc_sps'> {
  video_parameter_set_id: number;
  seq_parameter_set_id: number;
  pic_width_in_luma_samples: number;
  pic_height_in_luma_samples: number;
  bit_depth_luma_minus8: number;
  bit_depth_chroma_minus8: number;
  log2_max_pic_order_cnt_lsb_minus4: number;
  sps_max_dec_pic_buffering_minus1: number;
  sps_max_num_reorder_pics: number;
  sps_max_latency_increase_plus1: number;
  log2_min_luma_coding_block_size_minus3: number;
  log2_diff_max_min_luma_coding_block_size: number;
  log2_min_luma_transform_block_size_minus2: number;
  log2_diff_max_min_luma_transform_block_size: number;
  max_transform_hierarchy_depth_inter: number;
  max_transform_hierarchy_depth_intra: number;
  pcm_sample_bit_depth_luma_minus1: number;
  pcm_sample_bit_depth_chroma_minus1: number;
  log2_min_pcm_luma_coding_block_size_minus3: number;
  log2_diff_max_min_pcm_luma_coding_block_size: number;
  num_short_term_ref_pic_sets: number;
  num_long_term_ref_pics_sps: number;
  chroma_format_idc: number;
  sps_max_sub_layers_minus1: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get flags(): bigint;
  set flags(value: Integer);
}

export const v4l2_ctrl_hevc_sps: Descriptor<v4l2_ctrl_hevc_sps> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_hevc_sps',
  `
  __u8 video_parameter_set_id;
  __u8 seq_parameter_set_id;
  __u16 pic_width_in_luma_samples;
  __u16 pic_height_in_luma_samples;
  __u8 bit_depth_luma_minus8;
  __u8 bit_depth_chroma_minus8;
  __u8 log2_max_pic_order_cnt_lsb_minus4;
  __u8 sps_max_dec_pic_buffering_minus1;
  __u8 sps_max_num_reorder_pics;
  __u8 sps_max_latency_increase_plus1;
  __u8 log2_min_luma_coding_block_size_minus3;
  __u8 log2_diff_max_min_luma_coding_block_size;
  __u8 log2_min_luma_transform_block_size_minus2;
  __u8 log2_diff_max_min_luma_transform_block_size;
  __u8 max_transform_hierarchy_depth_inter;
  __u8 max_transform_hierarchy_depth_intra;
  __u8 pcm_sample_bit_depth_luma_minus1;
  __u8 pcm_sample_bit_depth_chroma_minus1;
  __u8 log2_min_pcm_luma_coding_block_size_minus3;
  __u8 log2_diff_max_min_pcm_luma_coding_block_size;
  __u8 num_short_term_ref_pic_sets;
  __u8 num_long_term_ref_pics_sps;
  __u8 chroma_format_idc;
  __u8 sps_max_sub_layers_minus1;
  __u8 reserved[6];
  __u64 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 32 bytes. */
export interface v4l2_ctrl_mpeg2_picture extends RecordView<'struct v4l2_ctrl_mpeg2_picture'> {
  get backward_ref_ts(): bigint;
  set backward_ref_ts(value: Integer);
  get forward_ref_ts(): bigint;
  set forward_ref_ts(value: Integer);
  flags: number;
  get f_code(): Elements<Elements<number>>;
  set f_code(value: Iterable<Iterable<number>>);
  picture_coding_type: number;
  picture_structure: number;
  intra_dc_precision: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_ctrl_mpeg2_picture: Descriptor<v4l2_ctrl_mpeg2_picture> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_mpeg2_picture',
    `
  __u64 backward_ref_ts;
  __u64 forward_ref_ts;
  __u32 flags;
  __u8 f_code[2][2];
  __u8 picture_coding_type;
  __u8 picture_structure;
  __u8 intra_dc_precision;
  __u8 reserved[5];
`,
  );

/** `<linux/v4l2-controls.h>`: 256 bytes. */
export interface v4l2_ctrl_mpeg2_quantisation
  extends RecordView<'struct v4l2_ctrl_mpeg2_quantisation'> {
  get intra_quantiser_matrix(): Uint8Array;
  set intra_quantiser_matrix(value: Bytes);
  get non_intra_quantiser_matrix(): Uint8Array;
  set non_intra_quantiser_matrix(value: Bytes);
  get chroma_intra_quantiser_matrix(): Uint8Array;
  set chroma_intra_quantiser_matrix(value: Bytes);
  get chroma_non_intra_quantiser_matrix(): Uint8Array;
  set chroma_non_intra_quantiser_matrix(value: Bytes);
}

export const v4l2_ctrl_mpeg2_quantisation: Descriptor<v4l2_ctrl_mpeg2_quantisation> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_mpeg2_quantisation',
    `
  __u8 intra_quantiser_matrix[64];
  __u8 non_intra_quantiser_matrix[64];
  __u8 chroma_intra_quantiser_matrix[64];
  __u8 chroma_non_intra_quantiser_matrix[64];
`,
  );

/** `<linux/v4l2-controls.h>`: 12 bytes. */
export interface v4l2_ctrl_mpeg2_sequence extends RecordView<'struct v4l2_ctrl_mpeg2_sequence'> {
  horizontal_size: number;
  vertical_size: number;
  vbv_buffer_size: number;
  profile_and_level_indication: number;
  chroma_format: number;
  flags: number;
}

export const v4l2_ctrl_mpeg2_sequence: Descriptor<v4l2_ctrl_mpeg2_sequence> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_mpeg2_sequence',
    `
  __u16 horizontal_size;
  __u16 vertical_size;
  __u32 vbv_buffer_size;
  __u16 profile_and_level_indication;
  __u8 chroma_format;
  __u8 flags;
`,
  );

/** `<linux/v4l2-controls.h>`: 1232 bytes. */
export interface v4l2_ctrl_vp8_frame extends RecordView<'struct v4l2_ctrl_vp8_frame'> {
  get segment(): v4l2_vp8_segment;
  set segment(value: v4l2_vp8_segment | Init<v4l2_vp8_segment>);
  get lf(): v4l2_vp8_loop_filter;
  set lf(value: v4l2_vp8_loop_filter | Init<v4l2_vp8_loop_filter>);
  get quant(): v4l2_vp8_quantization;
  set quant(value: v4l2_vp8_quantization | Init<v4l2_vp8_quantization>);
  get entropy(): v4l2_vp8_entropy;
  set entropy(value: v4l2_vp8_entropy | Init<v4l2_vp8_entropy>);
  get coder_state(): v4l2_vp8_entropy_coder_state;
  set coder_state(value: v4l2_vp8_entropy_coder_state | Init<v4l2_vp8_entropy_coder_state>);
  width: number;
  height: number;
  horizontal_scale: number;
  vertical_scale: number;
  version: number;
  prob_skip_false: number;
  prob_intra: number;
  prob_last: number;
  prob_gf: number;
  num_dct_parts: number;
  first_part_size: number;
  first_part_header_bits: number;
  get dct_part_sizes(): Uint32Array;
  set dct_part_sizes(value: Iterable<Integer>);
  get last_frame_ts(): bigint;
  set last_frame_ts(value: Integer);
  get golden_frame_ts(): bigint;
  set golden_frame_ts(value: Integer);
  get alt_frame_ts(): bigint;
  set alt_frame_ts(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const v4l2_ctrl_vp8_frame: Descriptor<v4l2_ctrl_vp8_frame> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_vp8_frame',
  `
  struct v4l2_vp8_segment segment;
  struct v4l2_vp8_loop_filter lf;
  struct v4l2_vp8_quantization quant;
  struct v4l2_vp8_entropy entropy;
  struct v4l2_vp8_entropy_coder_state coder_state;
  __u16 width;
  __u16 height;
  __u8 horizontal_scale;
  __u8 vertical_scale;
  __u8 version;
  __u8 prob_skip_false;
  __u8 prob_intra;
  __u8 prob_last;
  __u8 prob_gf;
  __u8 num_dct_parts;
  __u32 first_part_size;
  __u32 first_part_header_bits;
  __u32 dct_part_sizes[8];
  __u64 last_frame_ts;
  __u64 golden_frame_ts;
  __u64 alt_frame_ts;
  __u64 flags;
`,
  {
    uses: () => [
      v4l2_vp8_entropy,
      v4l2_vp8_entropy_coder_state,
      v4l2_vp8_loop_filter,
      v4l2_vp8_quantization,
      v4l2_vp8_segment,
    ],
  },
);

/** `<linux/v4l2-controls.h>`: 2040 bytes. */
export interface v4l2_ctrl_vp9_compressed_hdr
  extends RecordView<'struct v4l2_ctrl_vp9_compressed_hdr'> {
  tx_mode: number;
  get tx8(): Elements<Elements<number>>;
  set tx8(value: Iterable<Iterable<number>>);
  get tx16(): Elements<Elements<number>>;
  set tx16(value: Iterable<Iterable<number>>);
  get tx32(): Elements<Elements<number>>;
  set tx32(value: Iterable<Iterable<number>>);
  get coef(): Elements<Elements<Elements<Elements<Elements<Elements<number>>>>>>;
  set coef(value: Iterable<Iterable<Iterable<Iterable<Iterable<Iterable<number>>>>>>);
  get skip(): Uint8Array;
  set skip(value: Bytes);
  get inter_mode(): Elements<Elements<number>>;
  set inter_mode(value: Iterable<Iterable<number>>);
  get interp_filter(): Elements<Elements<number>>;
  set interp_filter(value: Iterable<Iterable<number>>);
  get is_inter(): Uint8Array;
  set is_inter(value: Bytes);
  get comp_mode(): Uint8Array;
  set comp_mode(value: Bytes);
  get single_ref(): Elements<Elements<number>>;
  set single_ref(value: Iterable<Iterable<number>>);
  get comp_ref(): Uint8Array;
  set comp_ref(value: Bytes);
  get y_mode(): Elements<Elements<number>>;
  set y_mode(value: Iterable<Iterable<number>>);
  get uv_mode(): Elements<Elements<number>>;
  set uv_mode(value: Iterable<Iterable<number>>);
  get partition(): Elements<Elements<number>>;
  set partition(value: Iterable<Iterable<number>>);
  get mv(): v4l2_vp9_mv_probs;
  set mv(value: v4l2_vp9_mv_probs | Init<v4l2_vp9_mv_probs>);
}

export const v4l2_ctrl_vp9_compressed_hdr: Descriptor<v4l2_ctrl_vp9_compressed_hdr> =
  /* @__PURE__ */ declareStruct(
    'v4l2_ctrl_vp9_compressed_hdr',
    `
  __u8 tx_mode;
  __u8 tx8[2][1];
  __u8 tx16[2][2];
  __u8 tx32[2][3];
  __u8 coef[4][2][2][6][6][3];
  __u8 skip[3];
  __u8 inter_mode[7][3];
  __u8 interp_filter[4][2];
  __u8 is_inter[4];
  __u8 comp_mode[5];
  __u8 single_ref[5][2];
  __u8 comp_ref[5];
  __u8 y_mode[4][9];
  __u8 uv_mode[10][9];
  __u8 partition[16][3];
  struct v4l2_vp9_mv_probs mv;
`,
    { uses: () => [v4l2_vp9_mv_probs] },
  );

/** `<linux/v4l2-controls.h>`: 168 bytes. */
export interface v4l2_ctrl_vp9_frame extends RecordView<'struct v4l2_ctrl_vp9_frame'> {
  get lf(): v4l2_vp9_loop_filter;
  set lf(value: v4l2_vp9_loop_filter | Init<v4l2_vp9_loop_filter>);
  get quant(): v4l2_vp9_quantization;
  set quant(value: v4l2_vp9_quantization | Init<v4l2_vp9_quantization>);
  get seg(): v4l2_vp9_segmentation;
  set seg(value: v4l2_vp9_segmentation | Init<v4l2_vp9_segmentation>);
  flags: number;
  compressed_header_size: number;
  uncompressed_header_size: number;
  frame_width_minus_1: number;
  frame_height_minus_1: number;
  render_width_minus_1: number;
  render_height_minus_1: number;
  get last_frame_ts(): bigint;
  set last_frame_ts(value: Integer);
  get golden_frame_ts(): bigint;
  set golden_frame_ts(value: Integer);
  get alt_frame_ts(): bigint;
  set alt_frame_ts(value: Integer);
  ref_frame_sign_bias: number;
  reset_frame_context: number;
  frame_context_idx: number;
  profile: number;
  bit_depth: number;
  interpolation_filter: number;
  tile_cols_log2: number;
  tile_rows_log2: number;
  reference_mode: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_ctrl_vp9_frame: Descriptor<v4l2_ctrl_vp9_frame> = /* @__PURE__ */ declareStruct(
  'v4l2_ctrl_vp9_frame',
  `
  struct v4l2_vp9_loop_filter lf;
  struct v4l2_vp9_quantization quant;
  struct v4l2_vp9_segmentation seg;
  __u32 flags;
  __u16 compressed_header_size;
  __u16 uncompressed_header_size;
  __u16 frame_width_minus_1;
  __u16 frame_height_minus_1;
  __u16 render_width_minus_1;
  __u16 render_height_minus_1;
  __u64 last_frame_ts;
  __u64 golden_frame_ts;
  __u64 alt_frame_ts;
  __u8 ref_frame_sign_bias;
  __u8 reset_frame_context;
  __u8 frame_context_idx;
  __u8 profile;
  __u8 bit_depth;
  __u8 interpolation_filter;
  __u8 tile_cols_log2;
  __u8 tile_rows_log2;
  __u8 reference_mode;
  __u8 reserved[7];
`,
  { uses: () => [v4l2_vp9_loop_filter, v4l2_vp9_quantization, v4l2_vp9_segmentation] },
);

/** `<linux/v4l2-controls.h>`: 32 bytes. */
export interface v4l2_h264_dpb_entry extends RecordView<'struct v4l2_h264_dpb_entry'> {
  get reference_ts(): bigint;
  set reference_ts(value: Integer);
  pic_num: number;
  frame_num: number;
  fields: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  top_field_order_cnt: number;
  bottom_field_order_cnt: number;
  flags: number;
}

export const v4l2_h264_dpb_entry: Descriptor<v4l2_h264_dpb_entry> = /* @__PURE__ */ declareStruct(
  'v4l2_h264_dpb_entry',
  `
  __u64 reference_ts;
  __u32 pic_num;
  __u16 frame_num;
  __u8 fields;
  __u8 reserved[5];
  __s32 top_field_order_cnt;
  __s32 bottom_field_order_cnt;
  __u32 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 2 bytes. */
export interface v4l2_h264_reference extends RecordView<'struct v4l2_h264_reference'> {
  fields: number;
  index: number;
}

export const v4l2_h264_reference: Descriptor<v4l2_h264_reference> = /* @__PURE__ */ declareStruct(
  'v4l2_h264_reference',
  `
  __u8 fields;
  __u8 index;
`,
);

/** `<linux/v4l2-controls.h>`: 384 bytes. */
export interface v4l2_h264_weight_factors extends RecordView<'struct v4l2_h264_weight_factors'> {
  get luma_weight(): Int16Array;
  set luma_weight(value: Iterable<Integer>);
  get luma_offset(): Int16Array;
  set luma_offset(value: Iterable<Integer>);
  get chroma_weight(): Elements<Elements<number>>;
  set chroma_weight(value: Iterable<Iterable<number>>);
  get chroma_offset(): Elements<Elements<number>>;
  set chroma_offset(value: Iterable<Iterable<number>>);
}

export const v4l2_h264_weight_factors: Descriptor<v4l2_h264_weight_factors> =
  /* @__PURE__ */ declareStruct(
    'v4l2_h264_weight_factors',
    `
  __s16 luma_weight[32];
  __s16 luma_offset[32];
  __s16 chroma_weight[32][2];
  __s16 chroma_offset[32][2];
`,
  );

/** `<linux/v4l2-controls.h>`: 16 bytes. */
export interface v4l2_hevc_dpb_entry extends RecordView<'struct v4l2_hevc_dpb_entry'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  flags: number;
  field_pic: number;
  reserved: number;
  pic_order_cnt_val: number;
}

export const v4l2_hevc_dpb_entry: Descriptor<v4l2_hevc_dpb_entry> = /* @__PURE__ */ declareStruct(
  'v4l2_hevc_dpb_entry',
  `
  __u64 timestamp;
  __u8 flags;
  __u8 field_pic;
  __u16 reserved;
  __s32 pic_order_cnt_val;
`,
);

/** `<linux/v4l2-controls.h>`: 194 bytes. */
export interface v4l2_hevc_pred_weight_table
  extends RecordView<'struct v4l2_hevc_pred_weight_table'> {
  get delta_luma_weight_l0(): Int8Array;
  set delta_luma_weight_l0(value: Iterable<Integer>);
  get luma_offset_l0(): Int8Array;
  set luma_offset_l0(value: Iterable<Integer>);
  get delta_chroma_weight_l0(): Elements<Elements<number>>;
  set delta_chroma_weight_l0(value: Iterable<Iterable<number>>);
  get chroma_offset_l0(): Elements<Elements<number>>;
  set chroma_offset_l0(value: Iterable<Iterable<number>>);
  get delta_luma_weight_l1(): Int8Array;
  set delta_luma_weight_l1(value: Iterable<Integer>);
  get luma_offset_l1(): Int8Array;
  set luma_offset_l1(value: Iterable<Integer>);
  get delta_chroma_weight_l1(): Elements<Elements<number>>;
  set delta_chroma_weight_l1(value: Iterable<Iterable<number>>);
  get chroma_offset_l1(): Elements<Elements<number>>;
  set chroma_offset_l1(value: Iterable<Iterable<number>>);
  luma_log2_weight_denom: number;
  delta_chroma_log2_weight_denom: number;
}

export const v4l2_hevc_pred_weight_table: Descriptor<v4l2_hevc_pred_weight_table> =
  /* @__PURE__ */ declareStruct(
    'v4l2_hevc_pred_weight_table',
    `
  __s8 delta_luma_weight_l0[16];
  __s8 luma_offset_l0[16];
  __s8 delta_chroma_weight_l0[16][2];
  __s8 chroma_offset_l0[16][2];
  __s8 delta_luma_weight_l1[16];
  __s8 luma_offset_l1[16];
  __s8 delta_chroma_weight_l1[16][2];
  __s8 chroma_offset_l1[16][2];
  __u8 luma_log2_weight_denom;
  __s8 delta_chroma_log2_weight_denom;
`,
  );

/** `<linux/v4l2-controls.h>`: 1104 bytes. */
export interface v4l2_vp8_entropy extends RecordView<'struct v4l2_vp8_entropy'> {
  get coeff_probs(): Elements<Elements<Elements<Elements<number>>>>;
  set coeff_probs(value: Iterable<Iterable<Iterable<Iterable<number>>>>);
  get y_mode_probs(): Uint8Array;
  set y_mode_probs(value: Bytes);
  get uv_mode_probs(): Uint8Array;
  set uv_mode_probs(value: Bytes);
  get mv_probs(): Elements<Elements<number>>;
  set mv_probs(value: Iterable<Iterable<number>>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const v4l2_vp8_entropy: Descriptor<v4l2_vp8_entropy> = /* @__PURE__ */ declareStruct(
  'v4l2_vp8_entropy',
  `
  __u8 coeff_probs[4][8][3][11];
  __u8 y_mode_probs[4];
  __u8 uv_mode_probs[3];
  __u8 mv_probs[2][19];
  __u8 padding[3];
`,
);

/** `<linux/v4l2-controls.h>`: 4 bytes. */
export interface v4l2_vp8_entropy_coder_state
  extends RecordView<'struct v4l2_vp8_entropy_coder_state'> {
  range: number;
  value: number;
  bit_count: number;
  padding: number;
}

export const v4l2_vp8_entropy_coder_state: Descriptor<v4l2_vp8_entropy_coder_state> =
  /* @__PURE__ */ declareStruct(
    'v4l2_vp8_entropy_coder_state',
    `
  __u8 range;
  __u8 value;
  __u8 bit_count;
  __u8 padding;
`,
  );

/** `<linux/v4l2-controls.h>`: 16 bytes. */
export interface v4l2_vp8_loop_filter extends RecordView<'struct v4l2_vp8_loop_filter'> {
  get ref_frm_delta(): Int8Array;
  set ref_frm_delta(value: Iterable<Integer>);
  get mb_mode_delta(): Int8Array;
  set mb_mode_delta(value: Iterable<Integer>);
  sharpness_level: number;
  level: number;
  padding: number;
  flags: number;
}

export const v4l2_vp8_loop_filter: Descriptor<v4l2_vp8_loop_filter> = /* @__PURE__ */ declareStruct(
  'v4l2_vp8_loop_filter',
  `
  __s8 ref_frm_delta[4];
  __s8 mb_mode_delta[4];
  __u8 sharpness_level;
  __u8 level;
  __u16 padding;
  __u32 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 8 bytes. */
export interface v4l2_vp8_quantization extends RecordView<'struct v4l2_vp8_quantization'> {
  y_ac_qi: number;
  y_dc_delta: number;
  y2_dc_delta: number;
  y2_ac_delta: number;
  uv_dc_delta: number;
  uv_ac_delta: number;
  padding: number;
}

export const v4l2_vp8_quantization: Descriptor<v4l2_vp8_quantization> =
  /* @__PURE__ */ declareStruct(
    'v4l2_vp8_quantization',
    `
  __u8 y_ac_qi;
  __s8 y_dc_delta;
  __s8 y2_dc_delta;
  __s8 y2_ac_delta;
  __s8 uv_dc_delta;
  __s8 uv_ac_delta;
  __u16 padding;
`,
  );

/** `<linux/v4l2-controls.h>`: 16 bytes. */
export interface v4l2_vp8_segment extends RecordView<'struct v4l2_vp8_segment'> {
  get quant_update(): Int8Array;
  set quant_update(value: Iterable<Integer>);
  get lf_update(): Int8Array;
  set lf_update(value: Iterable<Integer>);
  get segment_probs(): Uint8Array;
  set segment_probs(value: Bytes);
  padding: number;
  flags: number;
}

export const v4l2_vp8_segment: Descriptor<v4l2_vp8_segment> = /* @__PURE__ */ declareStruct(
  'v4l2_vp8_segment',
  `
  __s8 quant_update[4];
  __s8 lf_update[4];
  __u8 segment_probs[3];
  __u8 padding;
  __u32 flags;
`,
);

/** `<linux/v4l2-controls.h>`: 16 bytes. */
export interface v4l2_vp9_loop_filter extends RecordView<'struct v4l2_vp9_loop_filter'> {
  get ref_deltas(): Int8Array;
  set ref_deltas(value: Iterable<Integer>);
  get mode_deltas(): Int8Array;
  set mode_deltas(value: Iterable<Integer>);
  level: number;
  sharpness: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_vp9_loop_filter: Descriptor<v4l2_vp9_loop_filter> = /* @__PURE__ */ declareStruct(
  'v4l2_vp9_loop_filter',
  `
  __s8 ref_deltas[4];
  __s8 mode_deltas[2];
  __u8 level;
  __u8 sharpness;
  __u8 flags;
  __u8 reserved[7];
`,
);

/** `<linux/v4l2-controls.h>`: 69 bytes. */
export interface v4l2_vp9_mv_probs extends RecordView<'struct v4l2_vp9_mv_probs'> {
  get joint(): Uint8Array;
  set joint(value: Bytes);
  get sign(): Uint8Array;
  set sign(value: Bytes);
  get classes(): Elements<Elements<number>>;
  set classes(value: Iterable<Iterable<number>>);
  get class0_bit(): Uint8Array;
  set class0_bit(value: Bytes);
  get bits(): Elements<Elements<number>>;
  set bits(value: Iterable<Iterable<number>>);
  get class0_fr(): Elements<Elements<Elements<number>>>;
  set class0_fr(value: Iterable<Iterable<Iterable<number>>>);
  get fr(): Elements<Elements<number>>;
  set fr(value: Iterable<Iterable<number>>);
  get class0_hp(): Uint8Array;
  set class0_hp(value: Bytes);
  get hp(): Uint8Array;
  set hp(value: Bytes);
}

export const v4l2_vp9_mv_probs: Descriptor<v4l2_vp9_mv_probs> = /* @__PURE__ */ declareStruct(
  'v4l2_vp9_mv_probs',
  `
  __u8 joint[3];
  __u8 sign[2];
  __u8 classes[2][10];
  __u8 class0_bit[2];
  __u8 bits[2][10];
  __u8 class0_fr[2][2][3];
  __u8 fr[2][3];
  __u8 class0_hp[2];
  __u8 hp[2];
`,
);

/** `<linux/v4l2-controls.h>`: 8 bytes. */
export interface v4l2_vp9_quantization extends RecordView<'struct v4l2_vp9_quantization'> {
  base_q_idx: number;
  delta_q_y_dc: number;
  delta_q_uv_dc: number;
  delta_q_uv_ac: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_vp9_quantization: Descriptor<v4l2_vp9_quantization> =
  /* @__PURE__ */ declareStruct(
    'v4l2_vp9_quantization',
    `
  __u8 base_q_idx;
  __s8 delta_q_y_dc;
  __s8 delta_q_uv_dc;
  __s8 delta_q_uv_ac;
  __u8 reserved[4];
`,
  );

/** `<linux/v4l2-controls.h>`: 88 bytes. */
export interface v4l2_vp9_segmentation extends RecordView<'struct v4l2_vp9_segmentation'> {
  get feature_data(): Elements<Elements<number>>;
  set feature_data(value: Iterable<Iterable<number>>);
  get feature_enabled(): Uint8Array;
  set feature_enabled(value: Bytes);
  get tree_probs(): Uint8Array;
  set tree_probs(value: Bytes);
  get pred_probs(): Uint8Array;
  set pred_probs(value: Bytes);
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_vp9_segmentation: Descriptor<v4l2_vp9_segmentation> =
  /* @__PURE__ */ declareStruct(
    'v4l2_vp9_segmentation',
    `
  __s16 feature_data[8][4];
  __u8 feature_enabled[8];
  __u8 tree_probs[7];
  __u8 pred_probs[3];
  __u8 flags;
  __u8 reserved[5];
`,
  );
