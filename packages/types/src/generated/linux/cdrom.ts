// Generated from Linux 7.3.4 <linux/cdrom.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const CDC_CD_R = 8192,
  CDC_CD_RW = 16384,
  CDC_CLOSE_TRAY = 1,
  CDC_DRIVE_STATUS = 2048,
  CDC_DVD = 32768,
  CDC_DVD_R = 65536,
  CDC_DVD_RAM = 131072,
  CDC_GENERIC_PACKET = 4096,
  CDC_LOCK = 4,
  CDC_MCN = 64,
  CDC_MEDIA_CHANGED = 128,
  CDC_MO_DRIVE = 262144,
  CDC_MRW = 524288,
  CDC_MRW_W = 1048576,
  CDC_MULTI_SESSION = 32,
  CDC_OPEN_TRAY = 2,
  CDC_PLAY_AUDIO = 256,
  CDC_RAM = 2097152,
  CDC_RESET = 512,
  CDC_SELECT_DISC = 16,
  CDC_SELECT_SPEED = 8,
  CDF_HWDM = 36,
  CDF_MRW = 40,
  CDF_RWRT = 32,
  CDM_MRW_BGFORMAT_ACTIVE = 2,
  CDM_MRW_BGFORMAT_COMPLETE = 3,
  CDM_MRW_BGFORMAT_INACTIVE = 1,
  CDM_MRW_NOTMRW = 0,
  CDO_AUTO_CLOSE = 1,
  CDO_AUTO_EJECT = 2,
  CDO_CHECK_TYPE = 16,
  CDO_LOCK = 8,
  CDO_USE_FFLAGS = 4,
  CDROMAUDIOBUFSIZ = 21378,
  CDROMCLOSETRAY = 21273,
  CDROMEJECT = 21257,
  CDROMEJECT_SW = 21263,
  CDROMGETSPINDOWN = 21277,
  CDROMMULTISESSION = 21264,
  CDROMPAUSE = 21249,
  CDROMPLAYBLK = 21271,
  CDROMPLAYMSF = 21251,
  CDROMPLAYTRKIND = 21252,
  CDROMREADALL = 21272,
  CDROMREADAUDIO = 21262,
  CDROMREADCOOKED = 21269,
  CDROMREADMODE1 = 21261,
  CDROMREADMODE2 = 21260,
  CDROMREADRAW = 21268,
  CDROMREADTOCENTRY = 21254,
  CDROMREADTOCHDR = 21253,
  CDROMRESET = 21266,
  CDROMRESUME = 21250,
  CDROMSEEK = 21270,
  CDROMSETSPINDOWN = 21278,
  CDROMSTART = 21256,
  CDROMSTOP = 21255,
  CDROMSUBCHNL = 21259,
  CDROMVOLCTRL = 21258,
  CDROMVOLREAD = 21267,
  CDROM_AUDIO_COMPLETED = 19,
  CDROM_AUDIO_ERROR = 20,
  CDROM_AUDIO_INVALID = 0,
  CDROM_AUDIO_NO_STATUS = 21,
  CDROM_AUDIO_PAUSED = 18,
  CDROM_AUDIO_PLAY = 17,
  CDROM_CHANGER_NSLOTS = 21288,
  CDROM_CLEAR_OPTIONS = 21281,
  CDROM_DATA_TRACK = 4,
  CDROM_DEBUG = 21296,
  CDROM_DISC_STATUS = 21287,
  CDROM_DRIVE_STATUS = 21286,
  CDROM_GET_CAPABILITY = 21297,
  CDROM_GET_MCN = 21265,
  CDROM_GET_UPC = 21265,
  CDROM_LAST_WRITTEN = 21397,
  CDROM_LBA = 1,
  CDROM_LEADOUT = 170,
  CDROM_LOCKDOOR = 21289,
  CDROM_MEDIA_CHANGED = 21285,
  CDROM_MSF = 2,
  CDROM_NEXT_WRITABLE = 21396,
  CDROM_PACKET_SIZE = 12,
  CDROM_SELECT_DISC = 21283,
  CDROM_SELECT_SPEED = 21282,
  CDROM_SEND_PACKET = 21395,
  CDROM_SET_OPTIONS = 21280,
  CDROM_TIMED_MEDIA_CHANGE = 21398,
  CDS_AUDIO = 100,
  CDS_DATA_1 = 101,
  CDS_DATA_2 = 102,
  CDS_DISC_OK = 4,
  CDS_DRIVE_NOT_READY = 3,
  CDS_MIXED = 105,
  CDS_NO_DISC = 1,
  CDS_NO_INFO = 0,
  CDS_TRAY_OPEN = 2,
  CDS_XA_2_1 = 103,
  CDS_XA_2_2 = 104,
  CD_CHUNK_SIZE = 24,
  CD_ECC_SIZE = 276,
  CD_EDC_SIZE = 4,
  CD_FRAMES = 75,
  CD_FRAMESIZE = 2048,
  CD_FRAMESIZE_RAW = 2352,
  CD_FRAMESIZE_RAW0 = 2336,
  CD_FRAMESIZE_RAW1 = 2340,
  CD_FRAMESIZE_RAWER = 2646,
  CD_FRAMESIZE_SUB = 96,
  CD_HEAD_SIZE = 4,
  CD_MINS = 74,
  CD_MSF_OFFSET = 150,
  CD_NUM_OF_CHUNKS = 98,
  CD_PART_MASK = 63,
  CD_PART_MAX = 64,
  CD_SECS = 60,
  CD_SUBHEAD_SIZE = 8,
  CD_SYNC_SIZE = 12,
  CD_XA_HEAD = 12,
  CD_XA_SYNC_HEAD = 24,
  CD_XA_TAIL = 280,
  CD_ZERO_SIZE = 8,
  CGC_DATA_NONE = 3,
  CGC_DATA_READ = 2,
  CGC_DATA_UNKNOWN = 0,
  CGC_DATA_WRITE = 1,
  DVD_AUTH = 21394,
  DVD_AUTH_ESTABLISHED = 5,
  DVD_AUTH_FAILURE = 6,
  DVD_CGMS_RESTRICTED = 3,
  DVD_CGMS_SINGLE = 2,
  DVD_CGMS_UNRESTRICTED = 0,
  DVD_CPM_COPYRIGHTED = 1,
  DVD_CPM_NO_COPYRIGHT = 0,
  DVD_CP_SEC_EXIST = 1,
  DVD_CP_SEC_NONE = 0,
  DVD_HOST_SEND_CHALLENGE = 1,
  DVD_HOST_SEND_KEY2 = 4,
  DVD_HOST_SEND_RPC_STATE = 11,
  DVD_INVALIDATE_AGID = 9,
  DVD_LAYERS = 4,
  DVD_LU_SEND_AGID = 0,
  DVD_LU_SEND_ASF = 8,
  DVD_LU_SEND_CHALLENGE = 3,
  DVD_LU_SEND_KEY1 = 2,
  DVD_LU_SEND_RPC_STATE = 10,
  DVD_LU_SEND_TITLE_KEY = 7,
  DVD_READ_STRUCT = 21392,
  DVD_STRUCT_BCA = 3,
  DVD_STRUCT_COPYRIGHT = 1,
  DVD_STRUCT_DISCKEY = 2,
  DVD_STRUCT_MANUFACT = 4,
  DVD_STRUCT_PHYSICAL = 0,
  DVD_WRITE_STRUCT = 21393,
  EDRIVE_CANT_DO_THIS = 95,
  GPCMD_BLANK = 161,
  GPCMD_CLOSE_TRACK = 91,
  GPCMD_FLUSH_CACHE = 53,
  GPCMD_FORMAT_UNIT = 4,
  GPCMD_GET_CONFIGURATION = 70,
  GPCMD_GET_EVENT_STATUS_NOTIFICATION = 74,
  GPCMD_GET_MEDIA_STATUS = 218,
  GPCMD_GET_PERFORMANCE = 172,
  GPCMD_INQUIRY = 18,
  GPCMD_LOAD_UNLOAD = 166,
  GPCMD_MECHANISM_STATUS = 189,
  GPCMD_MODE_SELECT_10 = 85,
  GPCMD_MODE_SENSE_10 = 90,
  GPCMD_PAUSE_RESUME = 75,
  GPCMD_PLAYAUDIO_TI = 72,
  GPCMD_PLAY_AUDIO_10 = 69,
  GPCMD_PLAY_AUDIO_MSF = 71,
  GPCMD_PLAY_AUDIO_TI = 72,
  GPCMD_PLAY_CD = 188,
  GPCMD_PREVENT_ALLOW_MEDIUM_REMOVAL = 30,
  GPCMD_READ_10 = 40,
  GPCMD_READ_12 = 168,
  GPCMD_READ_BUFFER = 60,
  GPCMD_READ_BUFFER_CAPACITY = 92,
  GPCMD_READ_CD = 190,
  GPCMD_READ_CDVD_CAPACITY = 37,
  GPCMD_READ_CD_MSF = 185,
  GPCMD_READ_DISC_INFO = 81,
  GPCMD_READ_DVD_STRUCTURE = 173,
  GPCMD_READ_FORMAT_CAPACITIES = 35,
  GPCMD_READ_HEADER = 68,
  GPCMD_READ_SUBCHANNEL = 66,
  GPCMD_READ_TOC_PMA_ATIP = 67,
  GPCMD_READ_TRACK_RZONE_INFO = 82,
  GPCMD_REPAIR_RZONE_TRACK = 88,
  GPCMD_REPORT_KEY = 164,
  GPCMD_REQUEST_SENSE = 3,
  GPCMD_RESERVE_RZONE_TRACK = 83,
  GPCMD_SCAN = 186,
  GPCMD_SEEK = 43,
  GPCMD_SEND_CUE_SHEET = 93,
  GPCMD_SEND_DVD_STRUCTURE = 191,
  GPCMD_SEND_EVENT = 162,
  GPCMD_SEND_KEY = 163,
  GPCMD_SEND_OPC = 84,
  GPCMD_SET_READ_AHEAD = 167,
  GPCMD_SET_SPEED = 187,
  GPCMD_SET_STREAMING = 182,
  GPCMD_START_STOP_UNIT = 27,
  GPCMD_STOP_PLAY_SCAN = 78,
  GPCMD_TEST_UNIT_READY = 0,
  GPCMD_VERIFY_10 = 47,
  GPCMD_WRITE_10 = 42,
  GPCMD_WRITE_12 = 170,
  GPCMD_WRITE_AND_VERIFY_10 = 46,
  GPCMD_WRITE_BUFFER = 59,
  GPMODE_ALL_PAGES = 63,
  GPMODE_AUDIO_CTL_PAGE = 14,
  GPMODE_CAPABILITIES_PAGE = 42,
  GPMODE_CDROM_PAGE = 13,
  GPMODE_FAULT_FAIL_PAGE = 28,
  GPMODE_POWER_PAGE = 26,
  GPMODE_R_W_ERROR_PAGE = 1,
  GPMODE_TO_PROTECT_PAGE = 29,
  GPMODE_VENDOR_PAGE = 0,
  GPMODE_WCACHING_PAGE = 8,
  GPMODE_WRITE_PARMS_PAGE = 5,
  MEDIA_CHANGED_FLAG = 1,
  MRW_LBA_DMA = 0,
  MRW_LBA_GAA = 1,
  MRW_MODE_PC = 3,
  MRW_MODE_PC_PRE1 = 44;
export declare namespace struct {
  /** `<linux/cdrom.h>`: 8 bytes. */
  interface cdrom_blk extends RecordView<'struct cdrom_blk'> {
    from: number;
    len: number;
  }

  /** `<linux/cdrom.h>`: 44 bytes on x86, arm; 64 bytes elsewhere. */
  interface cdrom_generic_command
    extends RecordView<'struct cdrom_generic_command', 'buffer' | 'sense' | 'unused'> {
    get cmd(): Uint8Array;
    set cmd(value: Bytes);
    get buffer(): number;
    set buffer(value: Pointer);
    buflen: number;
    stat: number;
    get sense(): number;
    set sense(value: Pointer);
    data_direction: number;
    quiet: number;
    timeout: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<Pointer>);
    get unused(): number;
    set unused(value: Pointer);
  }

  /** `<linux/cdrom.h>`: 14 bytes. */
  interface cdrom_mcn extends RecordView<'struct cdrom_mcn'> {
    get medium_catalog_number(): Uint8Array;
    set medium_catalog_number(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 6 bytes. */
  interface cdrom_msf extends RecordView<'struct cdrom_msf'> {
    cdmsf_min0: number;
    cdmsf_sec0: number;
    cdmsf_frame0: number;
    cdmsf_min1: number;
    cdmsf_sec1: number;
    cdmsf_frame1: number;
  }

  /** `<linux/cdrom.h>`: 3 bytes. */
  interface cdrom_msf0 extends RecordView<'struct cdrom_msf0'> {
    minute: number;
    second: number;
    frame: number;
  }

  /** `<linux/cdrom.h>`: 8 bytes. */
  interface cdrom_multisession extends RecordView<'struct cdrom_multisession'> {
    get addr(): union.cdrom_addr;
    set addr(value: From<union.cdrom_addr>);
    xa_flag: number;
    addr_format: number;
  }

  /** `<linux/cdrom.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface cdrom_read extends RecordView<'struct cdrom_read', 'cdread_bufaddr'> {
    cdread_lba: number;
    get cdread_bufaddr(): number;
    set cdread_bufaddr(value: Pointer);
    cdread_buflen: number;
  }

  /** `<linux/cdrom.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface cdrom_read_audio extends RecordView<'struct cdrom_read_audio', 'buf'> {
    get addr(): union.cdrom_addr;
    set addr(value: From<union.cdrom_addr>);
    addr_format: number;
    nframes: number;
    get buf(): number;
    set buf(value: Pointer);
  }

  /** `<linux/cdrom.h>`: 16 bytes. */
  interface cdrom_subchnl extends RecordView<'struct cdrom_subchnl'> {
    cdsc_format: number;
    cdsc_audiostatus: number;
    cdsc_adr: number;
    cdsc_ctrl: number;
    cdsc_trk: number;
    cdsc_ind: number;
    get cdsc_absaddr(): union.cdrom_addr;
    set cdsc_absaddr(value: From<union.cdrom_addr>);
    get cdsc_reladdr(): union.cdrom_addr;
    set cdsc_reladdr(value: From<union.cdrom_addr>);
  }

  /** `<linux/cdrom.h>`: 4 bytes. */
  interface cdrom_ti extends RecordView<'struct cdrom_ti'> {
    cdti_trk0: number;
    cdti_ind0: number;
    cdti_trk1: number;
    cdti_ind1: number;
  }

  /** `<linux/cdrom.h>`: 16 bytes. */
  interface cdrom_timed_media_change_info
    extends RecordView<'struct cdrom_timed_media_change_info'> {
    get last_media_change(): bigint;
    set last_media_change(value: Integer);
    get media_flags(): bigint;
    set media_flags(value: Integer);
  }

  /** `<linux/cdrom.h>`: 12 bytes. */
  interface cdrom_tocentry extends RecordView<'struct cdrom_tocentry'> {
    cdte_track: number;
    cdte_adr: number;
    cdte_ctrl: number;
    cdte_format: number;
    get cdte_addr(): union.cdrom_addr;
    set cdte_addr(value: From<union.cdrom_addr>);
    cdte_datamode: number;
  }

  /** `<linux/cdrom.h>`: 2 bytes. */
  interface cdrom_tochdr extends RecordView<'struct cdrom_tochdr'> {
    cdth_trk0: number;
    cdth_trk1: number;
  }

  /** `<linux/cdrom.h>`: 4 bytes. */
  interface cdrom_volctrl extends RecordView<'struct cdrom_volctrl'> {
    channel0: number;
    channel1: number;
    channel2: number;
    channel3: number;
  }

  /** `<linux/cdrom.h>`: 36 bytes. */
  interface disc_information extends RecordView<'struct disc_information'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    disc_information_length: number;
    disc_status: number;
    border_status: number;
    erasable: number;
    reserved1: number;
    n_first_track: number;
    n_sessions_lsb: number;
    first_track_lsb: number;
    last_track_lsb: number;
    mrw_status: number;
    dbit: number;
    reserved2: number;
    uru: number;
    dbc_v: number;
    did_v: number;
    disc_type: number;
    n_sessions_msb: number;
    first_track_msb: number;
    last_track_msb: number;
    disc_id: number;
    lead_in: number;
    lead_out: number;
    get disc_bar_code(): Uint8Array;
    set disc_bar_code(value: Bytes);
    reserved3: number;
    n_opc: number;
  }

  /** `<linux/cdrom.h>`: 196 bytes. */
  interface dvd_bca extends RecordView<'struct dvd_bca'> {
    type: number;
    len: number;
    get value(): Uint8Array;
    set value(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 4 bytes. */
  interface dvd_copyright extends RecordView<'struct dvd_copyright'> {
    type: number;
    layer_num: number;
    cpst: number;
    rmi: number;
  }

  /** `<linux/cdrom.h>`: 2052 bytes. */
  interface dvd_disckey extends RecordView<'struct dvd_disckey'> {
    type: number;
    agid: number;
    get value(): Uint8Array;
    set value(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 12 bytes. */
  interface dvd_host_send_challenge extends RecordView<'struct dvd_host_send_challenge'> {
    type: number;
    agid: number;
    get chal(): Uint8Array;
    set chal(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 2 bytes. */
  interface dvd_host_send_rpcstate extends RecordView<'struct dvd_host_send_rpcstate'> {
    type: number;
    pdrc: number;
  }

  /** `<linux/cdrom.h>`: 20 bytes. */
  interface dvd_layer extends RecordView<'struct dvd_layer'> {
    book_version: number;
    book_type: number;
    min_rate: number;
    disc_size: number;
    layer_type: number;
    track_path: number;
    nlayers: number;
    track_density: number;
    linear_density: number;
    bca: number;
    start_sector: number;
    end_sector: number;
    end_sector_l0: number;
  }

  /** `<linux/cdrom.h>`: 4 bytes. */
  interface dvd_lu_send_agid extends RecordView<'struct dvd_lu_send_agid'> {
    type: number;
    agid: number;
  }

  /** `<linux/cdrom.h>`: 4 bytes. */
  interface dvd_lu_send_asf extends RecordView<'struct dvd_lu_send_asf'> {
    type: number;
    agid: number;
    asf: number;
  }

  /** `<linux/cdrom.h>`: 12 bytes. */
  interface dvd_lu_send_challenge extends RecordView<'struct dvd_lu_send_challenge'> {
    type: number;
    agid: number;
    get chal(): Uint8Array;
    set chal(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 3 bytes. */
  interface dvd_lu_send_rpcstate extends RecordView<'struct dvd_lu_send_rpcstate'> {
    type: number;
    vra: number;
    ucca: number;
    region_mask: number;
    rpc_scheme: number;
  }

  /** `<linux/cdrom.h>`: 16 bytes. */
  interface dvd_lu_send_title_key extends RecordView<'struct dvd_lu_send_title_key'> {
    type: number;
    agid: number;
    get title_key(): Uint8Array;
    set title_key(value: Bytes);
    lba: number;
    cpm: number;
    cp_sec: number;
    cgms: number;
  }

  /** `<linux/cdrom.h>`: 2056 bytes. */
  interface dvd_manufact extends RecordView<'struct dvd_manufact'> {
    type: number;
    layer_num: number;
    len: number;
    get value(): Uint8Array;
    set value(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 84 bytes. */
  interface dvd_physical extends RecordView<'struct dvd_physical'> {
    type: number;
    layer_num: number;
    get layer(): Elements<struct.dvd_layer>;
    set layer(value: Iterable<From<struct.dvd_layer>>);
  }

  /** `<linux/cdrom.h>`: 8 bytes. */
  interface dvd_send_key extends RecordView<'struct dvd_send_key'> {
    type: number;
    agid: number;
    get key(): Uint8Array;
    set key(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 8 bytes. */
  interface feature_header extends RecordView<'struct feature_header'> {
    data_len: number;
    reserved1: number;
    reserved2: number;
    curr_profile: number;
  }

  /** `<linux/cdrom.h>`: 8 bytes. */
  interface mode_page_header extends RecordView<'struct mode_page_header'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    mode_data_length: number;
    medium_type: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    desc_length: number;
  }

  /** `<linux/cdrom.h>`: 8 bytes. */
  interface mrw_feature_desc extends RecordView<'struct mrw_feature_desc'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    feature_code: number;
    curr: number;
    persistent: number;
    feature_version: number;
    reserved1: number;
    add_len: number;
    write: number;
    reserved2: number;
    reserved3: number;
    reserved4: number;
    reserved5: number;
  }

  /** `<linux/cdrom.h>`: 64 bytes. */
  interface request_sense extends RecordView<'struct request_sense'> {
    error_code: number;
    valid: number;
    segment_number: number;
    sense_key: number;
    reserved2: number;
    ili: number;
    reserved1: number;
    get information(): Uint8Array;
    set information(value: Bytes);
    add_sense_len: number;
    get command_info(): Uint8Array;
    set command_info(value: Bytes);
    asc: number;
    ascq: number;
    fruc: number;
    get sks(): Uint8Array;
    set sks(value: Bytes);
    get asb(): Uint8Array;
    set asb(value: Bytes);
  }

  /** `<linux/cdrom.h>`: 8 bytes. */
  interface rm_feature_desc extends RecordView<'struct rm_feature_desc'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    feature_code: number;
    curr: number;
    persistent: number;
    feature_version: number;
    reserved1: number;
    add_len: number;
    lock: number;
    dbml: number;
    pvnt_jmpr: number;
    eject: number;
    load: number;
    mech_type: number;
    reserved2: number;
    reserved3: number;
    reserved4: number;
  }

  /** `<linux/cdrom.h>`: 16 bytes. */
  interface rwrt_feature_desc extends RecordView<'struct rwrt_feature_desc'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    feature_code: number;
    curr: number;
    persistent: number;
    feature_version: number;
    reserved1: number;
    add_len: number;
    last_lba: number;
    block_size: number;
    blocking: number;
    page_present: number;
    reserved2: number;
    reserved3: number;
  }

  /** `<linux/cdrom.h>`: 32 bytes. */
  interface track_information extends RecordView<'struct track_information'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    track_information_length: number;
    track_lsb: number;
    session_lsb: number;
    reserved1: number;
    track_mode: number;
    copy: number;
    damage: number;
    reserved2: number;
    data_mode: number;
    fp: number;
    packet: number;
    blank: number;
    rt: number;
    nwa_v: number;
    lra_v: number;
    reserved3: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    track_start: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    next_writable: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    free_blocks: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    fixed_packet_size: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    track_size: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    last_rec_address: number;
  }
}

export const struct: {
  readonly cdrom_blk: Descriptor<struct.cdrom_blk>;
  readonly cdrom_generic_command: Descriptor<struct.cdrom_generic_command>;
  readonly cdrom_mcn: Descriptor<struct.cdrom_mcn>;
  readonly cdrom_msf: Descriptor<struct.cdrom_msf>;
  readonly cdrom_msf0: Descriptor<struct.cdrom_msf0>;
  readonly cdrom_multisession: Descriptor<struct.cdrom_multisession>;
  readonly cdrom_read: Descriptor<struct.cdrom_read>;
  readonly cdrom_read_audio: Descriptor<struct.cdrom_read_audio>;
  readonly cdrom_subchnl: Descriptor<struct.cdrom_subchnl>;
  readonly cdrom_ti: Descriptor<struct.cdrom_ti>;
  readonly cdrom_timed_media_change_info: Descriptor<struct.cdrom_timed_media_change_info>;
  readonly cdrom_tocentry: Descriptor<struct.cdrom_tocentry>;
  readonly cdrom_tochdr: Descriptor<struct.cdrom_tochdr>;
  readonly cdrom_volctrl: Descriptor<struct.cdrom_volctrl>;
  readonly disc_information: Descriptor<struct.disc_information>;
  readonly dvd_bca: Descriptor<struct.dvd_bca>;
  readonly dvd_copyright: Descriptor<struct.dvd_copyright>;
  readonly dvd_disckey: Descriptor<struct.dvd_disckey>;
  readonly dvd_host_send_challenge: Descriptor<struct.dvd_host_send_challenge>;
  readonly dvd_host_send_rpcstate: Descriptor<struct.dvd_host_send_rpcstate>;
  readonly dvd_layer: Descriptor<struct.dvd_layer>;
  readonly dvd_lu_send_agid: Descriptor<struct.dvd_lu_send_agid>;
  readonly dvd_lu_send_asf: Descriptor<struct.dvd_lu_send_asf>;
  readonly dvd_lu_send_challenge: Descriptor<struct.dvd_lu_send_challenge>;
  readonly dvd_lu_send_rpcstate: Descriptor<struct.dvd_lu_send_rpcstate>;
  readonly dvd_lu_send_title_key: Descriptor<struct.dvd_lu_send_title_key>;
  readonly dvd_manufact: Descriptor<struct.dvd_manufact>;
  readonly dvd_physical: Descriptor<struct.dvd_physical>;
  readonly dvd_send_key: Descriptor<struct.dvd_send_key>;
  readonly feature_header: Descriptor<struct.feature_header>;
  readonly mode_page_header: Descriptor<struct.mode_page_header>;
  readonly mrw_feature_desc: Descriptor<struct.mrw_feature_desc>;
  readonly request_sense: Descriptor<struct.request_sense>;
  readonly rm_feature_desc: Descriptor<struct.rm_feature_desc>;
  readonly rwrt_feature_desc: Descriptor<struct.rwrt_feature_desc>;
  readonly track_information: Descriptor<struct.track_information>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cdrom_blk": "unsigned int from;unsigned short len;",
"cdrom_generic_command": "unsigned char cmd[12];void *buffer;unsigned int buflen;int stat;struct request_sense *sense;unsigned char data_direction;int quiet;int timeout;union {void *reserved[1];void *unused;};",
"cdrom_mcn": "__u8 medium_catalog_number[14];",
"cdrom_msf": "__u8 cdmsf_min0;__u8 cdmsf_sec0;__u8 cdmsf_frame0;__u8 cdmsf_min1;__u8 cdmsf_sec1;__u8 cdmsf_frame1;",
"cdrom_msf0": "__u8 minute;__u8 second;__u8 frame;",
"cdrom_multisession": "union cdrom_addr addr;__u8 xa_flag;__u8 addr_format;",
"cdrom_read": "int cdread_lba;char *cdread_bufaddr;int cdread_buflen;",
"cdrom_read_audio": "union cdrom_addr addr;__u8 addr_format;int nframes;__u8 *buf;",
"cdrom_subchnl": "__u8 cdsc_format;__u8 cdsc_audiostatus;__u8 cdsc_adr :4;__u8 cdsc_ctrl :4;__u8 cdsc_trk;__u8 cdsc_ind;union cdrom_addr cdsc_absaddr;union cdrom_addr cdsc_reladdr;",
"cdrom_ti": "__u8 cdti_trk0;__u8 cdti_ind0;__u8 cdti_trk1;__u8 cdti_ind1;",
"cdrom_timed_media_change_info": "__s64 last_media_change;__u64 media_flags;",
"cdrom_tocentry": "__u8 cdte_track;__u8 cdte_adr :4;__u8 cdte_ctrl :4;__u8 cdte_format;union cdrom_addr cdte_addr;__u8 cdte_datamode;",
"cdrom_tochdr": "__u8 cdth_trk0;__u8 cdth_trk1;",
"cdrom_volctrl": "__u8 channel0;__u8 channel1;__u8 channel2;__u8 channel3;",
"disc_information": ["__be16 disc_information_length;__u8 disc_status :2;__u8 border_status :2;__u8 erasable :1;__u8 reserved1 :3;__u8 n_first_track;__u8 n_sessions_lsb;__u8 first_track_lsb;__u8 last_track_lsb;__u8 mrw_status :2;__u8 dbit :1;__u8 reserved2 :2;__u8 uru :1;__u8 dbc_v :1;__u8 did_v :1;__u8 disc_type;__u8 n_sessions_msb;__u8 first_track_msb;__u8 last_track_msb;__u32 disc_id;__u32 lead_in;__u32 lead_out;__u8 disc_bar_code[8];__u8 reserved3;__u8 n_opc;",{"variants":{"s390x":{"members":"__be16 disc_information_length;__u8 reserved1 :3;__u8 erasable :1;__u8 border_status :2;__u8 disc_status :2;__u8 n_first_track;__u8 n_sessions_lsb;__u8 first_track_lsb;__u8 last_track_lsb;__u8 did_v :1;__u8 dbc_v :1;__u8 uru :1;__u8 reserved2 :2;__u8 dbit :1;__u8 mrw_status :2;__u8 disc_type;__u8 n_sessions_msb;__u8 first_track_msb;__u8 last_track_msb;__u32 disc_id;__u32 lead_in;__u32 lead_out;__u8 disc_bar_code[8];__u8 reserved3;__u8 n_opc;"}}}],
"dvd_bca": "__u8 type;int len;__u8 value[188];",
"dvd_copyright": "__u8 type;__u8 layer_num;__u8 cpst;__u8 rmi;",
"dvd_disckey": "__u8 type;unsigned int agid :2;__u8 value[2048];",
"dvd_host_send_challenge": "__u8 type;unsigned int agid :2;__u8 chal[10];",
"dvd_host_send_rpcstate": "__u8 type;__u8 pdrc;",
"dvd_layer": "__u8 book_version :4;__u8 book_type :4;__u8 min_rate :4;__u8 disc_size :4;__u8 layer_type :4;__u8 track_path :1;__u8 nlayers :2;__u8 track_density :4;__u8 linear_density :4;__u8 bca :1;__u32 start_sector;__u32 end_sector;__u32 end_sector_l0;",
"dvd_lu_send_agid": "__u8 type;unsigned int agid :2;",
"dvd_lu_send_asf": "__u8 type;unsigned int agid :2;unsigned int asf :1;",
"dvd_lu_send_challenge": "__u8 type;unsigned int agid :2;__u8 chal[10];",
"dvd_lu_send_rpcstate": "__u8 type :2;__u8 vra :3;__u8 ucca :3;__u8 region_mask;__u8 rpc_scheme;",
"dvd_lu_send_title_key": "__u8 type;unsigned int agid :2;__u8 title_key[5];int lba;unsigned int cpm :1;unsigned int cp_sec :1;unsigned int cgms :2;",
"dvd_manufact": "__u8 type;__u8 layer_num;int len;__u8 value[2048];",
"dvd_physical": "__u8 type;__u8 layer_num;struct dvd_layer layer[4];",
"dvd_send_key": "__u8 type;unsigned int agid :2;__u8 key[5];",
"feature_header": "__u32 data_len;__u8 reserved1;__u8 reserved2;__u16 curr_profile;",
"mode_page_header": "__be16 mode_data_length;__u8 medium_type;__u8 reserved1;__u8 reserved2;__u8 reserved3;__be16 desc_length;",
"mrw_feature_desc": ["__be16 feature_code;__u8 curr :1;__u8 persistent :1;__u8 feature_version :4;__u8 reserved1 :2;__u8 add_len;__u8 write :1;__u8 reserved2 :7;__u8 reserved3;__u8 reserved4;__u8 reserved5;",{"variants":{"s390x":{"members":"__be16 feature_code;__u8 reserved1 :2;__u8 feature_version :4;__u8 persistent :1;__u8 curr :1;__u8 add_len;__u8 reserved2 :7;__u8 write :1;__u8 reserved3;__u8 reserved4;__u8 reserved5;"}}}],
"request_sense": ["__u8 error_code :7;__u8 valid :1;__u8 segment_number;__u8 sense_key :4;__u8 reserved2 :1;__u8 ili :1;__u8 reserved1 :2;__u8 information[4];__u8 add_sense_len;__u8 command_info[4];__u8 asc;__u8 ascq;__u8 fruc;__u8 sks[3];__u8 asb[46];",{"variants":{"s390x":{"members":"__u8 valid :1;__u8 error_code :7;__u8 segment_number;__u8 reserved1 :2;__u8 ili :1;__u8 reserved2 :1;__u8 sense_key :4;__u8 information[4];__u8 add_sense_len;__u8 command_info[4];__u8 asc;__u8 ascq;__u8 fruc;__u8 sks[3];__u8 asb[46];"}}}],
"rm_feature_desc": ["__be16 feature_code;__u8 curr :1;__u8 persistent :1;__u8 feature_version :4;__u8 reserved1 :2;__u8 add_len;__u8 lock :1;__u8 dbml :1;__u8 pvnt_jmpr :1;__u8 eject :1;__u8 load :1;__u8 mech_type :3;__u8 reserved2;__u8 reserved3;__u8 reserved4;",{"variants":{"s390x":{"members":"__be16 feature_code;__u8 reserved1 :2;__u8 feature_version :4;__u8 persistent :1;__u8 curr :1;__u8 add_len;__u8 mech_type :3;__u8 load :1;__u8 eject :1;__u8 pvnt_jmpr :1;__u8 dbml :1;__u8 lock :1;__u8 reserved2;__u8 reserved3;__u8 reserved4;"}}}],
"rwrt_feature_desc": ["__be16 feature_code;__u8 curr :1;__u8 persistent :1;__u8 feature_version :4;__u8 reserved1 :2;__u8 add_len;__u32 last_lba;__u32 block_size;__u16 blocking;__u8 page_present :1;__u8 reserved2 :7;__u8 reserved3;",{"variants":{"s390x":{"members":"__be16 feature_code;__u8 reserved1 :2;__u8 feature_version :4;__u8 persistent :1;__u8 curr :1;__u8 add_len;__u32 last_lba;__u32 block_size;__u16 blocking;__u8 reserved2 :7;__u8 page_present :1;__u8 reserved3;"}}}],
"track_information": ["__be16 track_information_length;__u8 track_lsb;__u8 session_lsb;__u8 reserved1;__u8 track_mode :4;__u8 copy :1;__u8 damage :1;__u8 reserved2 :2;__u8 data_mode :4;__u8 fp :1;__u8 packet :1;__u8 blank :1;__u8 rt :1;__u8 nwa_v :1;__u8 lra_v :1;__u8 reserved3 :6;__be32 track_start;__be32 next_writable;__be32 free_blocks;__be32 fixed_packet_size;__be32 track_size;__be32 last_rec_address;",{"variants":{"s390x":{"members":"__be16 track_information_length;__u8 track_lsb;__u8 session_lsb;__u8 reserved1;__u8 reserved2 :2;__u8 damage :1;__u8 copy :1;__u8 track_mode :4;__u8 rt :1;__u8 blank :1;__u8 packet :1;__u8 fp :1;__u8 data_mode :4;__u8 reserved3 :6;__u8 lra_v :1;__u8 nwa_v :1;__be32 track_start;__be32 next_writable;__be32 free_blocks;__be32 fixed_packet_size;__be32 track_size;__be32 last_rec_address;"}}}]
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/cdrom.h>`: 4 bytes. */
  interface cdrom_addr extends RecordView<'union cdrom_addr'> {
    get msf(): struct.cdrom_msf0;
    set msf(value: From<struct.cdrom_msf0>);
    lba: number;
  }

  /** `<linux/cdrom.h>`: 16 bytes. */
  interface dvd_authinfo extends RecordView<'union dvd_authinfo'> {
    type: number;
    get lsa(): struct.dvd_lu_send_agid;
    set lsa(value: From<struct.dvd_lu_send_agid>);
    get hsc(): struct.dvd_host_send_challenge;
    set hsc(value: From<struct.dvd_host_send_challenge>);
    get lsk(): struct.dvd_send_key;
    set lsk(value: From<struct.dvd_send_key>);
    get lsc(): struct.dvd_lu_send_challenge;
    set lsc(value: From<struct.dvd_lu_send_challenge>);
    get hsk(): struct.dvd_send_key;
    set hsk(value: From<struct.dvd_send_key>);
    get lstk(): struct.dvd_lu_send_title_key;
    set lstk(value: From<struct.dvd_lu_send_title_key>);
    get lsasf(): struct.dvd_lu_send_asf;
    set lsasf(value: From<struct.dvd_lu_send_asf>);
    get hrpcs(): struct.dvd_host_send_rpcstate;
    set hrpcs(value: From<struct.dvd_host_send_rpcstate>);
    get lrpcs(): struct.dvd_lu_send_rpcstate;
    set lrpcs(value: From<struct.dvd_lu_send_rpcstate>);
  }

  /** `<linux/cdrom.h>`: 2056 bytes. */
  interface dvd_struct extends RecordView<'union dvd_struct'> {
    type: number;
    get physical(): struct.dvd_physical;
    set physical(value: From<struct.dvd_physical>);
    get copyright(): struct.dvd_copyright;
    set copyright(value: From<struct.dvd_copyright>);
    get disckey(): struct.dvd_disckey;
    set disckey(value: From<struct.dvd_disckey>);
    get bca(): struct.dvd_bca;
    set bca(value: From<struct.dvd_bca>);
    get manufact(): struct.dvd_manufact;
    set manufact(value: From<struct.dvd_manufact>);
  }
}

export const union: {
  readonly cdrom_addr: Descriptor<union.cdrom_addr>;
  readonly dvd_authinfo: Descriptor<union.dvd_authinfo>;
  readonly dvd_struct: Descriptor<union.dvd_struct>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"cdrom_addr": "struct cdrom_msf0 msf;int lba;",
"dvd_authinfo": "__u8 type;struct dvd_lu_send_agid lsa;struct dvd_host_send_challenge hsc;struct dvd_send_key lsk;struct dvd_lu_send_challenge lsc;struct dvd_send_key hsk;struct dvd_lu_send_title_key lstk;struct dvd_lu_send_asf lsasf;struct dvd_host_send_rpcstate hrpcs;struct dvd_lu_send_rpcstate lrpcs;",
"dvd_struct": "__u8 type;struct dvd_physical physical;struct dvd_copyright copyright;struct dvd_disckey disckey;struct dvd_bca bca;struct dvd_manufact manufact;"
}`),
  () => [struct],
);

export type disc_information = struct.disc_information;
export const disc_information: typeof struct.disc_information = struct.disc_information;
export type dvd_authinfo = union.dvd_authinfo;
export const dvd_authinfo: typeof union.dvd_authinfo = union.dvd_authinfo;
export type dvd_struct = union.dvd_struct;
export const dvd_struct: typeof union.dvd_struct = union.dvd_struct;
export type track_information = struct.track_information;
export const track_information: typeof struct.track_information = struct.track_information;
