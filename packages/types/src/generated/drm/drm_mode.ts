// Generated from Linux 7.3.4 <drm/drm_mode.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DRM_COLOROP_1D_CURVE = 0,
  DRM_COLOROP_1D_LUT = 1,
  DRM_COLOROP_3D_LUT = 4,
  DRM_COLOROP_CTM_3X4 = 2,
  DRM_COLOROP_LUT1D_INTERPOLATION_LINEAR = 0,
  DRM_COLOROP_LUT3D_INTERPOLATION_TETRAHEDRAL = 0,
  DRM_COLOROP_MULTIPLIER = 3,
  DRM_CONNECTOR_NAME_LEN = 32,
  DRM_DISPLAY_MODE_LEN = 32,
  DRM_MODE_ATOMIC_ALLOW_MODESET = 1024,
  DRM_MODE_ATOMIC_FLAGS = 1795,
  DRM_MODE_ATOMIC_NONBLOCK = 512,
  DRM_MODE_ATOMIC_TEST_ONLY = 256,
  DRM_MODE_CONNECTOR_9PinDIN = 9,
  DRM_MODE_CONNECTOR_Component = 8,
  DRM_MODE_CONNECTOR_Composite = 5,
  DRM_MODE_CONNECTOR_DPI = 17,
  DRM_MODE_CONNECTOR_DSI = 16,
  DRM_MODE_CONNECTOR_DVIA = 4,
  DRM_MODE_CONNECTOR_DVID = 3,
  DRM_MODE_CONNECTOR_DVII = 2,
  DRM_MODE_CONNECTOR_DisplayPort = 10,
  DRM_MODE_CONNECTOR_HDMIA = 11,
  DRM_MODE_CONNECTOR_HDMIB = 12,
  DRM_MODE_CONNECTOR_LVDS = 7,
  DRM_MODE_CONNECTOR_SPI = 19,
  DRM_MODE_CONNECTOR_SVIDEO = 6,
  DRM_MODE_CONNECTOR_TV = 13,
  DRM_MODE_CONNECTOR_USB = 20,
  DRM_MODE_CONNECTOR_Unknown = 0,
  DRM_MODE_CONNECTOR_VGA = 1,
  DRM_MODE_CONNECTOR_VIRTUAL = 15,
  DRM_MODE_CONNECTOR_WRITEBACK = 18,
  DRM_MODE_CONNECTOR_eDP = 14,
  DRM_MODE_CONTENT_PROTECTION_DESIRED = 1,
  DRM_MODE_CONTENT_PROTECTION_ENABLED = 2,
  DRM_MODE_CONTENT_PROTECTION_UNDESIRED = 0,
  DRM_MODE_CONTENT_TYPE_CINEMA = 3,
  DRM_MODE_CONTENT_TYPE_GAME = 4,
  DRM_MODE_CONTENT_TYPE_GRAPHICS = 1,
  DRM_MODE_CONTENT_TYPE_NO_DATA = 0,
  DRM_MODE_CONTENT_TYPE_PHOTO = 2,
  DRM_MODE_CURSOR_BO = 1,
  DRM_MODE_CURSOR_FLAGS = 3,
  DRM_MODE_CURSOR_MOVE = 2,
  DRM_MODE_DIRTY_ANNOTATE = 2,
  DRM_MODE_DIRTY_OFF = 0,
  DRM_MODE_DIRTY_ON = 1,
  DRM_MODE_DITHERING_AUTO = 2,
  DRM_MODE_DITHERING_OFF = 0,
  DRM_MODE_DITHERING_ON = 1,
  DRM_MODE_DPMS_OFF = 3,
  DRM_MODE_DPMS_ON = 0,
  DRM_MODE_DPMS_STANDBY = 1,
  DRM_MODE_DPMS_SUSPEND = 2,
  DRM_MODE_ENCODER_DAC = 1,
  DRM_MODE_ENCODER_DPI = 8,
  DRM_MODE_ENCODER_DPMST = 7,
  DRM_MODE_ENCODER_DSI = 6,
  DRM_MODE_ENCODER_LVDS = 3,
  DRM_MODE_ENCODER_NONE = 0,
  DRM_MODE_ENCODER_TMDS = 2,
  DRM_MODE_ENCODER_TVDAC = 4,
  DRM_MODE_ENCODER_VIRTUAL = 5,
  DRM_MODE_FB_DIRTY_ANNOTATE_COPY = 1,
  DRM_MODE_FB_DIRTY_ANNOTATE_FILL = 2,
  DRM_MODE_FB_DIRTY_FLAGS = 3,
  DRM_MODE_FB_DIRTY_MAX_CLIPS = 256,
  DRM_MODE_FB_INTERLACED = 1,
  DRM_MODE_FB_MODIFIERS = 2,
  DRM_MODE_FLAG_3D_FIELD_ALTERNATIVE = 32768,
  DRM_MODE_FLAG_3D_FRAME_PACKING = 16384,
  DRM_MODE_FLAG_3D_LINE_ALTERNATIVE = 49152,
  DRM_MODE_FLAG_3D_L_DEPTH = 81920,
  DRM_MODE_FLAG_3D_L_DEPTH_GFX_GFX_DEPTH = 98304,
  DRM_MODE_FLAG_3D_MASK = 507904,
  DRM_MODE_FLAG_3D_NONE = 0,
  DRM_MODE_FLAG_3D_SIDE_BY_SIDE_FULL = 65536,
  DRM_MODE_FLAG_3D_SIDE_BY_SIDE_HALF = 131072,
  DRM_MODE_FLAG_3D_TOP_AND_BOTTOM = 114688,
  DRM_MODE_FLAG_ALL = 521215,
  DRM_MODE_FLAG_BCAST = 1024,
  DRM_MODE_FLAG_CLKDIV2 = 8192,
  DRM_MODE_FLAG_CSYNC = 64,
  DRM_MODE_FLAG_DBLCLK = 4096,
  DRM_MODE_FLAG_DBLSCAN = 32,
  DRM_MODE_FLAG_HSKEW = 512,
  DRM_MODE_FLAG_INTERLACE = 16,
  DRM_MODE_FLAG_NCSYNC = 256,
  DRM_MODE_FLAG_NHSYNC = 2,
  DRM_MODE_FLAG_NVSYNC = 8,
  DRM_MODE_FLAG_PCSYNC = 128,
  DRM_MODE_FLAG_PHSYNC = 1,
  DRM_MODE_FLAG_PIC_AR_16_9 = 1048576,
  DRM_MODE_FLAG_PIC_AR_256_135 = 2097152,
  DRM_MODE_FLAG_PIC_AR_4_3 = 524288,
  DRM_MODE_FLAG_PIC_AR_64_27 = 1572864,
  DRM_MODE_FLAG_PIC_AR_MASK = 7864320,
  DRM_MODE_FLAG_PIC_AR_NONE = 0,
  DRM_MODE_FLAG_PIXMUX = 2048,
  DRM_MODE_FLAG_PVSYNC = 4,
  DRM_MODE_LINK_STATUS_BAD = 1,
  DRM_MODE_LINK_STATUS_GOOD = 0,
  DRM_MODE_OBJECT_ANY = 0,
  DRM_MODE_OBJECT_BLOB = 3149642683,
  DRM_MODE_OBJECT_COLOROP = 4210752250,
  DRM_MODE_OBJECT_CONNECTOR = 3233857728,
  DRM_MODE_OBJECT_CRTC = 3435973836,
  DRM_MODE_OBJECT_ENCODER = 3772834016,
  DRM_MODE_OBJECT_FB = 4227595259,
  DRM_MODE_OBJECT_MODE = 3739147998,
  DRM_MODE_OBJECT_PLANE = 4008636142,
  DRM_MODE_OBJECT_PROPERTY = 2964369584,
  DRM_MODE_PAGE_FLIP_ASYNC = 2,
  DRM_MODE_PAGE_FLIP_EVENT = 1,
  DRM_MODE_PAGE_FLIP_FLAGS = 15,
  DRM_MODE_PAGE_FLIP_TARGET = 12,
  DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE = 4,
  DRM_MODE_PAGE_FLIP_TARGET_RELATIVE = 8,
  DRM_MODE_PANEL_TYPE_LCD = 2,
  DRM_MODE_PANEL_TYPE_OLED = 1,
  DRM_MODE_PANEL_TYPE_UNKNOWN = 0,
  DRM_MODE_PICTURE_ASPECT_16_9 = 2,
  DRM_MODE_PICTURE_ASPECT_256_135 = 4,
  DRM_MODE_PICTURE_ASPECT_4_3 = 1,
  DRM_MODE_PICTURE_ASPECT_64_27 = 3,
  DRM_MODE_PICTURE_ASPECT_NONE = 0,
  DRM_MODE_PRESENT_BOTTOM_FIELD = 2,
  DRM_MODE_PRESENT_TOP_FIELD = 1,
  DRM_MODE_PROP_ATOMIC = 2147483648,
  DRM_MODE_PROP_BITMASK = 32,
  DRM_MODE_PROP_BLOB = 16,
  DRM_MODE_PROP_ENUM = 8,
  DRM_MODE_PROP_EXTENDED_TYPE = 65472,
  DRM_MODE_PROP_IMMUTABLE = 4,
  DRM_MODE_PROP_LEGACY_TYPE = 58,
  DRM_MODE_PROP_OBJECT = 64,
  DRM_MODE_PROP_PENDING = 1,
  DRM_MODE_PROP_RANGE = 2,
  DRM_MODE_PROP_SIGNED_RANGE = 128,
  DRM_MODE_REFLECT_MASK = 48,
  DRM_MODE_REFLECT_X = 16,
  DRM_MODE_REFLECT_Y = 32,
  DRM_MODE_ROTATE_0 = 1,
  DRM_MODE_ROTATE_180 = 4,
  DRM_MODE_ROTATE_270 = 8,
  DRM_MODE_ROTATE_90 = 2,
  DRM_MODE_ROTATE_MASK = 15,
  DRM_MODE_SCALE_ASPECT = 3,
  DRM_MODE_SCALE_CENTER = 2,
  DRM_MODE_SCALE_FULLSCREEN = 1,
  DRM_MODE_SCALE_NONE = 0,
  DRM_MODE_SUBCONNECTOR_Automatic = 0,
  DRM_MODE_SUBCONNECTOR_Component = 8,
  DRM_MODE_SUBCONNECTOR_Composite = 5,
  DRM_MODE_SUBCONNECTOR_DVIA = 4,
  DRM_MODE_SUBCONNECTOR_DVID = 3,
  DRM_MODE_SUBCONNECTOR_DisplayPort = 10,
  DRM_MODE_SUBCONNECTOR_HDMIA = 11,
  DRM_MODE_SUBCONNECTOR_Native = 15,
  DRM_MODE_SUBCONNECTOR_SCART = 9,
  DRM_MODE_SUBCONNECTOR_SVIDEO = 6,
  DRM_MODE_SUBCONNECTOR_Unknown = 0,
  DRM_MODE_SUBCONNECTOR_VGA = 1,
  DRM_MODE_SUBCONNECTOR_Wireless = 18,
  DRM_MODE_TYPE_ALL = 104,
  DRM_MODE_TYPE_BUILTIN = 1,
  DRM_MODE_TYPE_CLOCK_C = 3,
  DRM_MODE_TYPE_CRTC_C = 5,
  DRM_MODE_TYPE_DEFAULT = 16,
  DRM_MODE_TYPE_DRIVER = 64,
  DRM_MODE_TYPE_PREFERRED = 8,
  DRM_MODE_TYPE_USERDEF = 32,
  DRM_PROP_NAME_LEN = 32,
  FORMAT_BLOB_CURRENT = 1;
export declare namespace struct {
  /** `<drm/drm_mode.h>`: 72 bytes. */
  interface drm_color_ctm extends RecordView<'struct drm_color_ctm'> {
    get matrix(): BigUint64Array;
    set matrix(value: Iterable<Integer>);
  }

  /** `<drm/drm_mode.h>`: 96 bytes. */
  interface drm_color_ctm_3x4 extends RecordView<'struct drm_color_ctm_3x4'> {
    get matrix(): BigUint64Array;
    set matrix(value: Iterable<Integer>);
  }

  /** `<drm/drm_mode.h>`: 8 bytes. */
  interface drm_color_lut extends RecordView<'struct drm_color_lut'> {
    red: number;
    green: number;
    blue: number;
    reserved: number;
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_color_lut32 extends RecordView<'struct drm_color_lut32'> {
    red: number;
    green: number;
    blue: number;
    reserved: number;
  }

  /** `<drm/drm_mode.h>`: 24 bytes. */
  interface drm_format_modifier extends RecordView<'struct drm_format_modifier'> {
    get formats(): bigint;
    set formats(value: Integer);
    offset: number;
    pad: number;
    get modifier(): bigint;
    set modifier(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 24 bytes. */
  interface drm_format_modifier_blob extends RecordView<'struct drm_format_modifier_blob'> {
    version: number;
    flags: number;
    count_formats: number;
    formats_offset: number;
    count_modifiers: number;
    modifiers_offset: number;
  }

  /** `<drm/drm_mode.h>`: 56 bytes. */
  interface drm_mode_atomic extends RecordView<'struct drm_mode_atomic'> {
    flags: number;
    count_objs: number;
    get objs_ptr(): bigint;
    set objs_ptr(value: Integer);
    get count_props_ptr(): bigint;
    set count_props_ptr(value: Integer);
    get props_ptr(): bigint;
    set props_ptr(value: Integer);
    get prop_values_ptr(): bigint;
    set prop_values_ptr(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
    get user_data(): bigint;
    set user_data(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 64 bytes. */
  interface drm_mode_card_res extends RecordView<'struct drm_mode_card_res'> {
    get fb_id_ptr(): bigint;
    set fb_id_ptr(value: Integer);
    get crtc_id_ptr(): bigint;
    set crtc_id_ptr(value: Integer);
    get connector_id_ptr(): bigint;
    set connector_id_ptr(value: Integer);
    get encoder_id_ptr(): bigint;
    set encoder_id_ptr(value: Integer);
    count_fbs: number;
    count_crtcs: number;
    count_connectors: number;
    count_encoders: number;
    min_width: number;
    max_width: number;
    min_height: number;
    max_height: number;
  }

  /** `<drm/drm_mode.h>`: 8 bytes. */
  interface drm_mode_closefb extends RecordView<'struct drm_mode_closefb'> {
    fb_id: number;
    pad: number;
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_connector_set_property
    extends RecordView<'struct drm_mode_connector_set_property'> {
    get value(): bigint;
    set value(value: Integer);
    prop_id: number;
    connector_id: number;
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_create_blob extends RecordView<'struct drm_mode_create_blob'> {
    get data(): bigint;
    set data(value: Integer);
    length: number;
    blob_id: number;
  }

  /** `<drm/drm_mode.h>`: 32 bytes. */
  interface drm_mode_create_dumb extends RecordView<'struct drm_mode_create_dumb'> {
    height: number;
    width: number;
    bpp: number;
    flags: number;
    handle: number;
    pitch: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 24 bytes. */
  interface drm_mode_create_lease extends RecordView<'struct drm_mode_create_lease'> {
    get object_ids(): bigint;
    set object_ids(value: Integer);
    object_count: number;
    flags: number;
    lessee_id: number;
    fd: number;
  }

  /** `<drm/drm_mode.h>`: 104 bytes. */
  interface drm_mode_crtc extends RecordView<'struct drm_mode_crtc'> {
    get set_connectors_ptr(): bigint;
    set set_connectors_ptr(value: Integer);
    count_connectors: number;
    crtc_id: number;
    fb_id: number;
    x: number;
    y: number;
    gamma_size: number;
    mode_valid: number;
    get mode(): struct.drm_mode_modeinfo;
    set mode(value: From<struct.drm_mode_modeinfo>);
  }

  /** `<drm/drm_mode.h>`: 32 bytes. */
  interface drm_mode_crtc_lut extends RecordView<'struct drm_mode_crtc_lut'> {
    crtc_id: number;
    gamma_size: number;
    get red(): bigint;
    set red(value: Integer);
    get green(): bigint;
    set green(value: Integer);
    get blue(): bigint;
    set blue(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 24 bytes. */
  interface drm_mode_crtc_page_flip extends RecordView<'struct drm_mode_crtc_page_flip'> {
    crtc_id: number;
    fb_id: number;
    flags: number;
    reserved: number;
    get user_data(): bigint;
    set user_data(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 24 bytes. */
  interface drm_mode_crtc_page_flip_target
    extends RecordView<'struct drm_mode_crtc_page_flip_target'> {
    crtc_id: number;
    fb_id: number;
    flags: number;
    sequence: number;
    get user_data(): bigint;
    set user_data(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 28 bytes. */
  interface drm_mode_cursor extends RecordView<'struct drm_mode_cursor'> {
    flags: number;
    crtc_id: number;
    x: number;
    y: number;
    width: number;
    height: number;
    handle: number;
  }

  /** `<drm/drm_mode.h>`: 36 bytes. */
  interface drm_mode_cursor2 extends RecordView<'struct drm_mode_cursor2'> {
    flags: number;
    crtc_id: number;
    x: number;
    y: number;
    width: number;
    height: number;
    handle: number;
    hot_x: number;
    hot_y: number;
  }

  /** `<drm/drm_mode.h>`: 4 bytes. */
  interface drm_mode_destroy_blob extends RecordView<'struct drm_mode_destroy_blob'> {
    blob_id: number;
  }

  /** `<drm/drm_mode.h>`: 4 bytes. */
  interface drm_mode_destroy_dumb extends RecordView<'struct drm_mode_destroy_dumb'> {
    handle: number;
  }

  /** `<drm/drm_mode.h>`: 28 bytes. */
  interface drm_mode_fb_cmd extends RecordView<'struct drm_mode_fb_cmd'> {
    fb_id: number;
    width: number;
    height: number;
    pitch: number;
    bpp: number;
    depth: number;
    handle: number;
  }

  /** `<drm/drm_mode.h>`: 100 bytes on x86; 104 bytes elsewhere. */
  interface drm_mode_fb_cmd2 extends RecordView<'struct drm_mode_fb_cmd2'> {
    fb_id: number;
    width: number;
    height: number;
    pixel_format: number;
    flags: number;
    get handles(): Uint32Array;
    set handles(value: Iterable<Integer>);
    get pitches(): Uint32Array;
    set pitches(value: Iterable<Integer>);
    get offsets(): Uint32Array;
    set offsets(value: Iterable<Integer>);
    get modifier(): Elements<bigint>;
    set modifier(value: Iterable<Integer>);
  }

  /** `<drm/drm_mode.h>`: 24 bytes. */
  interface drm_mode_fb_dirty_cmd extends RecordView<'struct drm_mode_fb_dirty_cmd'> {
    fb_id: number;
    flags: number;
    color: number;
    num_clips: number;
    get clips_ptr(): bigint;
    set clips_ptr(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_get_blob extends RecordView<'struct drm_mode_get_blob'> {
    blob_id: number;
    length: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 80 bytes. */
  interface drm_mode_get_connector extends RecordView<'struct drm_mode_get_connector'> {
    get encoders_ptr(): bigint;
    set encoders_ptr(value: Integer);
    get modes_ptr(): bigint;
    set modes_ptr(value: Integer);
    get props_ptr(): bigint;
    set props_ptr(value: Integer);
    get prop_values_ptr(): bigint;
    set prop_values_ptr(value: Integer);
    count_modes: number;
    count_props: number;
    count_encoders: number;
    encoder_id: number;
    connector_id: number;
    connector_type: number;
    connector_type_id: number;
    connection: number;
    mm_width: number;
    mm_height: number;
    subpixel: number;
    pad: number;
  }

  /** `<drm/drm_mode.h>`: 20 bytes. */
  interface drm_mode_get_encoder extends RecordView<'struct drm_mode_get_encoder'> {
    encoder_id: number;
    encoder_type: number;
    crtc_id: number;
    possible_crtcs: number;
    possible_clones: number;
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_get_lease extends RecordView<'struct drm_mode_get_lease'> {
    count_objects: number;
    pad: number;
    get objects_ptr(): bigint;
    set objects_ptr(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 32 bytes. */
  interface drm_mode_get_plane extends RecordView<'struct drm_mode_get_plane'> {
    plane_id: number;
    crtc_id: number;
    fb_id: number;
    possible_crtcs: number;
    gamma_size: number;
    count_format_types: number;
    get format_type_ptr(): bigint;
    set format_type_ptr(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface drm_mode_get_plane_res extends RecordView<'struct drm_mode_get_plane_res'> {
    get plane_id_ptr(): bigint;
    set plane_id_ptr(value: Integer);
    count_planes: number;
  }

  /** `<drm/drm_mode.h>`: 64 bytes. */
  interface drm_mode_get_property extends RecordView<'struct drm_mode_get_property'> {
    get values_ptr(): bigint;
    set values_ptr(value: Integer);
    get enum_blob_ptr(): bigint;
    set enum_blob_ptr(value: Integer);
    prop_id: number;
    flags: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    count_values: number;
    count_enum_blobs: number;
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_list_lessees extends RecordView<'struct drm_mode_list_lessees'> {
    count_lessees: number;
    pad: number;
    get lessees_ptr(): bigint;
    set lessees_ptr(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_map_dumb extends RecordView<'struct drm_mode_map_dumb'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/drm_mode.h>`: 72 bytes. */
  interface drm_mode_mode_cmd extends RecordView<'struct drm_mode_mode_cmd'> {
    connector_id: number;
    get mode(): struct.drm_mode_modeinfo;
    set mode(value: From<struct.drm_mode_modeinfo>);
  }

  /** `<drm/drm_mode.h>`: 68 bytes. */
  interface drm_mode_modeinfo extends RecordView<'struct drm_mode_modeinfo'> {
    clock: number;
    hdisplay: number;
    hsync_start: number;
    hsync_end: number;
    htotal: number;
    hskew: number;
    vdisplay: number;
    vsync_start: number;
    vsync_end: number;
    vtotal: number;
    vscan: number;
    vrefresh: number;
    flags: number;
    type: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<drm/drm_mode.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface drm_mode_obj_get_properties extends RecordView<'struct drm_mode_obj_get_properties'> {
    get props_ptr(): bigint;
    set props_ptr(value: Integer);
    get prop_values_ptr(): bigint;
    set prop_values_ptr(value: Integer);
    count_props: number;
    obj_id: number;
    obj_type: number;
  }

  /** `<drm/drm_mode.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface drm_mode_obj_set_property extends RecordView<'struct drm_mode_obj_set_property'> {
    get value(): bigint;
    set value(value: Integer);
    prop_id: number;
    obj_id: number;
    obj_type: number;
  }

  /** `<drm/drm_mode.h>`: 40 bytes. */
  interface drm_mode_property_enum extends RecordView<'struct drm_mode_property_enum'> {
    get value(): bigint;
    set value(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<drm/drm_mode.h>`: 16 bytes. */
  interface drm_mode_rect extends RecordView<'struct drm_mode_rect'> {
    x1: number;
    y1: number;
    x2: number;
    y2: number;
  }

  /** `<drm/drm_mode.h>`: 4 bytes. */
  interface drm_mode_revoke_lease extends RecordView<'struct drm_mode_revoke_lease'> {
    lessee_id: number;
  }

  /** `<drm/drm_mode.h>`: 48 bytes. */
  interface drm_mode_set_plane extends RecordView<'struct drm_mode_set_plane'> {
    plane_id: number;
    crtc_id: number;
    fb_id: number;
    flags: number;
    crtc_x: number;
    crtc_y: number;
    crtc_w: number;
    crtc_h: number;
    src_x: number;
    src_y: number;
    src_h: number;
    src_w: number;
  }

  /** `<drm/drm_mode.h>`: 4 bytes. */
  interface drm_plane_size_hint extends RecordView<'struct drm_plane_size_hint'> {
    width: number;
    height: number;
  }

  interface hdr_metadata_infoframe$display_primaries
    extends RecordView<'struct hdr_metadata_infoframe.display_primaries'> {
    x: number;
    y: number;
  }

  interface hdr_metadata_infoframe$white_point
    extends RecordView<'struct hdr_metadata_infoframe.white_point'> {
    x: number;
    y: number;
  }

  /** `<drm/drm_mode.h>`: 26 bytes. */
  interface hdr_metadata_infoframe extends RecordView<'struct hdr_metadata_infoframe'> {
    eotf: number;
    metadata_type: number;
    get display_primaries(): Elements<hdr_metadata_infoframe$display_primaries>;
    set display_primaries(value: Iterable<From<hdr_metadata_infoframe$display_primaries>>);
    get white_point(): hdr_metadata_infoframe$white_point;
    set white_point(value: From<hdr_metadata_infoframe$white_point>);
    max_display_mastering_luminance: number;
    min_display_mastering_luminance: number;
    max_cll: number;
    max_fall: number;
  }

  /** `<drm/drm_mode.h>`: 32 bytes. */
  interface hdr_output_metadata extends RecordView<'struct hdr_output_metadata'> {
    metadata_type: number;
    get hdmi_metadata_type1(): struct.hdr_metadata_infoframe;
    set hdmi_metadata_type1(value: From<struct.hdr_metadata_infoframe>);
  }
}

export const struct: {
  readonly drm_color_ctm: Descriptor<struct.drm_color_ctm>;
  readonly drm_color_ctm_3x4: Descriptor<struct.drm_color_ctm_3x4>;
  readonly drm_color_lut: Descriptor<struct.drm_color_lut>;
  readonly drm_color_lut32: Descriptor<struct.drm_color_lut32>;
  readonly drm_format_modifier: Descriptor<struct.drm_format_modifier>;
  readonly drm_format_modifier_blob: Descriptor<struct.drm_format_modifier_blob>;
  readonly drm_mode_atomic: Descriptor<struct.drm_mode_atomic>;
  readonly drm_mode_card_res: Descriptor<struct.drm_mode_card_res>;
  readonly drm_mode_closefb: Descriptor<struct.drm_mode_closefb>;
  readonly drm_mode_connector_set_property: Descriptor<struct.drm_mode_connector_set_property>;
  readonly drm_mode_create_blob: Descriptor<struct.drm_mode_create_blob>;
  readonly drm_mode_create_dumb: Descriptor<struct.drm_mode_create_dumb>;
  readonly drm_mode_create_lease: Descriptor<struct.drm_mode_create_lease>;
  readonly drm_mode_crtc: Descriptor<struct.drm_mode_crtc>;
  readonly drm_mode_crtc_lut: Descriptor<struct.drm_mode_crtc_lut>;
  readonly drm_mode_crtc_page_flip: Descriptor<struct.drm_mode_crtc_page_flip>;
  readonly drm_mode_crtc_page_flip_target: Descriptor<struct.drm_mode_crtc_page_flip_target>;
  readonly drm_mode_cursor: Descriptor<struct.drm_mode_cursor>;
  readonly drm_mode_cursor2: Descriptor<struct.drm_mode_cursor2>;
  readonly drm_mode_destroy_blob: Descriptor<struct.drm_mode_destroy_blob>;
  readonly drm_mode_destroy_dumb: Descriptor<struct.drm_mode_destroy_dumb>;
  readonly drm_mode_fb_cmd: Descriptor<struct.drm_mode_fb_cmd>;
  readonly drm_mode_fb_cmd2: Descriptor<struct.drm_mode_fb_cmd2>;
  readonly drm_mode_fb_dirty_cmd: Descriptor<struct.drm_mode_fb_dirty_cmd>;
  readonly drm_mode_get_blob: Descriptor<struct.drm_mode_get_blob>;
  readonly drm_mode_get_connector: Descriptor<struct.drm_mode_get_connector>;
  readonly drm_mode_get_encoder: Descriptor<struct.drm_mode_get_encoder>;
  readonly drm_mode_get_lease: Descriptor<struct.drm_mode_get_lease>;
  readonly drm_mode_get_plane: Descriptor<struct.drm_mode_get_plane>;
  readonly drm_mode_get_plane_res: Descriptor<struct.drm_mode_get_plane_res>;
  readonly drm_mode_get_property: Descriptor<struct.drm_mode_get_property>;
  readonly drm_mode_list_lessees: Descriptor<struct.drm_mode_list_lessees>;
  readonly drm_mode_map_dumb: Descriptor<struct.drm_mode_map_dumb>;
  readonly drm_mode_mode_cmd: Descriptor<struct.drm_mode_mode_cmd>;
  readonly drm_mode_modeinfo: Descriptor<struct.drm_mode_modeinfo>;
  readonly drm_mode_obj_get_properties: Descriptor<struct.drm_mode_obj_get_properties>;
  readonly drm_mode_obj_set_property: Descriptor<struct.drm_mode_obj_set_property>;
  readonly drm_mode_property_enum: Descriptor<struct.drm_mode_property_enum>;
  readonly drm_mode_rect: Descriptor<struct.drm_mode_rect>;
  readonly drm_mode_revoke_lease: Descriptor<struct.drm_mode_revoke_lease>;
  readonly drm_mode_set_plane: Descriptor<struct.drm_mode_set_plane>;
  readonly drm_plane_size_hint: Descriptor<struct.drm_plane_size_hint>;
  readonly hdr_metadata_infoframe: Descriptor<struct.hdr_metadata_infoframe>;
  readonly hdr_output_metadata: Descriptor<struct.hdr_output_metadata>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_color_ctm": "__u64 matrix[9];",
"drm_color_ctm_3x4": "__u64 matrix[12];",
"drm_color_lut": "__u16 red;__u16 green;__u16 blue;__u16 reserved;",
"drm_color_lut32": "__u32 red;__u32 green;__u32 blue;__u32 reserved;",
"drm_format_modifier": "__u64 formats;__u32 offset;__u32 pad;__u64 modifier;",
"drm_format_modifier_blob": "__u32 version;__u32 flags;__u32 count_formats;__u32 formats_offset;__u32 count_modifiers;__u32 modifiers_offset;",
"drm_mode_atomic": "__u32 flags;__u32 count_objs;__u64 objs_ptr;__u64 count_props_ptr;__u64 props_ptr;__u64 prop_values_ptr;__u64 reserved;__u64 user_data;",
"drm_mode_card_res": "__u64 fb_id_ptr;__u64 crtc_id_ptr;__u64 connector_id_ptr;__u64 encoder_id_ptr;__u32 count_fbs;__u32 count_crtcs;__u32 count_connectors;__u32 count_encoders;__u32 min_width;__u32 max_width;__u32 min_height;__u32 max_height;",
"drm_mode_closefb": "__u32 fb_id;__u32 pad;",
"drm_mode_connector_set_property": "__u64 value;__u32 prop_id;__u32 connector_id;",
"drm_mode_create_blob": "__u64 data;__u32 length;__u32 blob_id;",
"drm_mode_create_dumb": "__u32 height;__u32 width;__u32 bpp;__u32 flags;__u32 handle;__u32 pitch;__u64 size;",
"drm_mode_create_lease": "__u64 object_ids;__u32 object_count;__u32 flags;__u32 lessee_id;__u32 fd;",
"drm_mode_crtc": "__u64 set_connectors_ptr;__u32 count_connectors;__u32 crtc_id;__u32 fb_id;__u32 x;__u32 y;__u32 gamma_size;__u32 mode_valid;struct drm_mode_modeinfo mode;",
"drm_mode_crtc_lut": "__u32 crtc_id;__u32 gamma_size;__u64 red;__u64 green;__u64 blue;",
"drm_mode_crtc_page_flip": "__u32 crtc_id;__u32 fb_id;__u32 flags;__u32 reserved;__u64 user_data;",
"drm_mode_crtc_page_flip_target": "__u32 crtc_id;__u32 fb_id;__u32 flags;__u32 sequence;__u64 user_data;",
"drm_mode_cursor": "__u32 flags;__u32 crtc_id;__s32 x;__s32 y;__u32 width;__u32 height;__u32 handle;",
"drm_mode_cursor2": "__u32 flags;__u32 crtc_id;__s32 x;__s32 y;__u32 width;__u32 height;__u32 handle;__s32 hot_x;__s32 hot_y;",
"drm_mode_destroy_blob": "__u32 blob_id;",
"drm_mode_destroy_dumb": "__u32 handle;",
"drm_mode_fb_cmd": "__u32 fb_id;__u32 width;__u32 height;__u32 pitch;__u32 bpp;__u32 depth;__u32 handle;",
"drm_mode_fb_cmd2": "__u32 fb_id;__u32 width;__u32 height;__u32 pixel_format;__u32 flags;__u32 handles[4];__u32 pitches[4];__u32 offsets[4];__u64 modifier[4];",
"drm_mode_fb_dirty_cmd": "__u32 fb_id;__u32 flags;__u32 color;__u32 num_clips;__u64 clips_ptr;",
"drm_mode_get_blob": "__u32 blob_id;__u32 length;__u64 data;",
"drm_mode_get_connector": "__u64 encoders_ptr;__u64 modes_ptr;__u64 props_ptr;__u64 prop_values_ptr;__u32 count_modes;__u32 count_props;__u32 count_encoders;__u32 encoder_id;__u32 connector_id;__u32 connector_type;__u32 connector_type_id;__u32 connection;__u32 mm_width;__u32 mm_height;__u32 subpixel;__u32 pad;",
"drm_mode_get_encoder": "__u32 encoder_id;__u32 encoder_type;__u32 crtc_id;__u32 possible_crtcs;__u32 possible_clones;",
"drm_mode_get_lease": "__u32 count_objects;__u32 pad;__u64 objects_ptr;",
"drm_mode_get_plane": "__u32 plane_id;__u32 crtc_id;__u32 fb_id;__u32 possible_crtcs;__u32 gamma_size;__u32 count_format_types;__u64 format_type_ptr;",
"drm_mode_get_plane_res": "__u64 plane_id_ptr;__u32 count_planes;",
"drm_mode_get_property": "__u64 values_ptr;__u64 enum_blob_ptr;__u32 prop_id;__u32 flags;char name[32];__u32 count_values;__u32 count_enum_blobs;",
"drm_mode_list_lessees": "__u32 count_lessees;__u32 pad;__u64 lessees_ptr;",
"drm_mode_map_dumb": "__u32 handle;__u32 pad;__u64 offset;",
"drm_mode_mode_cmd": "__u32 connector_id;struct drm_mode_modeinfo mode;",
"drm_mode_modeinfo": "__u32 clock;__u16 hdisplay;__u16 hsync_start;__u16 hsync_end;__u16 htotal;__u16 hskew;__u16 vdisplay;__u16 vsync_start;__u16 vsync_end;__u16 vtotal;__u16 vscan;__u32 vrefresh;__u32 flags;__u32 type;char name[32];",
"drm_mode_obj_get_properties": "__u64 props_ptr;__u64 prop_values_ptr;__u32 count_props;__u32 obj_id;__u32 obj_type;",
"drm_mode_obj_set_property": "__u64 value;__u32 prop_id;__u32 obj_id;__u32 obj_type;",
"drm_mode_property_enum": "__u64 value;char name[32];",
"drm_mode_rect": "__s32 x1;__s32 y1;__s32 x2;__s32 y2;",
"drm_mode_revoke_lease": "__u32 lessee_id;",
"drm_mode_set_plane": "__u32 plane_id;__u32 crtc_id;__u32 fb_id;__u32 flags;__s32 crtc_x;__s32 crtc_y;__u32 crtc_w;__u32 crtc_h;__u32 src_x;__u32 src_y;__u32 src_h;__u32 src_w;",
"drm_plane_size_hint": "__u16 width;__u16 height;",
"hdr_metadata_infoframe": "__u8 eotf;__u8 metadata_type;struct {__u16 x;__u16 y;} display_primaries[3];struct {__u16 x;__u16 y;} white_point;__u16 max_display_mastering_luminance;__u16 min_display_mastering_luminance;__u16 max_cll;__u16 max_fall;",
"hdr_output_metadata": "__u32 metadata_type;union {struct hdr_metadata_infoframe hdmi_metadata_type1;};"
}`),
);
