/**
 * The ioctl requests whose number doesn't encode how much memory the kernel touches: old ones, which have
 * no size, and those with a wrong size.
 *
 * Each is listed under the C type that the driver copies. A request that several drivers or socket
 * families implement is under each of their types: the check requires the smallest. It never requires
 * less than the encoded size, which FUSE uses.
 */
export interface Requests {
  /** The header that has their constants. */
  readonly header: string;
  /** By the C type that the kernel copies, as `touchedBytes` reads it: their names. */
  readonly take: Readonly<Record<string, string>>;
  /** The same for so many numbers from a constant on. */
  readonly ranges?: Readonly<Record<string, readonly [first: string, count: number]>>;
}

export const requests: readonly Requests[] = [
  // The number says `int`.
  {
    header: 'linux/if_tun.h',
    take: { 'struct ifreq': 'TUNGETIFF TUNSETIFF TUNSETQUEUE' },
  },
  // `size_t` has four bytes on 32-bit architectures.
  {
    header: 'linux/fs.h',
    take: {
      __u64: 'BLKGETSIZE64',
      '__u64[2]': 'BLKDISCARD BLKSECDISCARD BLKZEROOUT',
      int: 'BLKALIGNOFF BLKROGET BLKROSET BLKSSZGET FIBMAP FIGETBSZ',
      'unsigned int': 'BLKDISCARDZEROES BLKIOMIN BLKIOOPT BLKPBSZGET',
      'unsigned short': 'BLKROTATIONAL BLKSECTGET',
      'unsigned long': 'BLKGETSIZE',
      long: 'BLKFRAGET BLKRAGET',
    },
  },
  { header: 'linux/blkpg.h', take: { 'struct blkpg_ioctl_arg': 'BLKPG' } },
  {
    header: 'asm/ioctls.h',
    take: {
      'struct termios': 'TCGETS TCSETS TCSETSF TCSETSW TIOCGLCKTRMIOS TIOCSLCKTRMIOS',
      'struct termio': 'TCGETA TCSETA TCSETAF TCSETAW',
      'struct winsize': 'TIOCGWINSZ TIOCSWINSZ',
      'struct serial_struct': 'TIOCGSERIAL TIOCSSERIAL',
      'struct serial_icounter_struct': 'TIOCGICOUNT',
      'struct serial_multiport_struct': 'TIOCSERGETMULTI TIOCSERSETMULTI',
      'struct serial_rs485': 'TIOCGRS485 TIOCSRS485',
      int: `FIOASYNC FIONBIO FIONREAD TIOCINQ TIOCGETD TIOCGPGRP TIOCGSID TIOCGSOFTCAR TIOCMBIC TIOCMBIS
        TIOCMGET TIOCMSET TIOCOUTQ TIOCPKT TIOCSERGWILD TIOCSERSWILD TIOCSETD TIOCSPGRP
        TIOCSSOFTCAR`,
      'unsigned int': 'TIOCSERGETLSR',
      __kernel_loff_t: 'FIOQSIZE',
      char: 'TIOCLINUX TIOCSTI',
    },
  },
  {
    header: 'linux/kd.h',
    take: {
      char: 'KDGETLED KDGKBLED KDGKBTYPE',
      int: 'KDGETMODE KDGKBMETA KDGKBMODE',
      'char[48]': 'GIO_CMAP PIO_CMAP',
      'char[8192]': 'GIO_FONT PIO_FONT',
      'char[E_TABSZ]': 'GIO_SCRNMAP PIO_SCRNMAP',
      'unsigned short[E_TABSZ]': 'GIO_UNISCRNMAP PIO_UNISCRNMAP',
      'struct console_font_op': 'KDFONTOP',
      'struct consolefontdesc': 'GIO_FONTX PIO_FONTX',
      'struct kbd_repeat': 'KDKBDREP',
      'struct kbdiacrs': 'KDGKBDIACR KDSKBDIACR',
      'struct kbdiacrsuc': 'KDGKBDIACRUC KDSKBDIACRUC',
      'struct kbentry': 'KDGKBENT KDSKBENT',
      'struct kbkeycode': 'KDGETKEYCODE KDSETKEYCODE',
      'struct kbsentry': 'KDGKBSENT KDSKBSENT',
      'struct unimapdesc': 'GIO_UNIMAP PIO_UNIMAP',
    },
  },
  {
    header: 'linux/vt.h',
    take: {
      int: 'VT_OPENQRY',
      'unsigned short': 'VT_GETHIFONTMASK',
      'struct vt_consize': 'VT_RESIZEX',
      'struct vt_event': 'VT_WAITEVENT',
      'struct vt_mode': 'VT_GETMODE VT_SETMODE',
      'struct vt_setactivate': 'VT_SETACTIVATE',
      'struct vt_sizes': 'VT_RESIZE',
      'struct vt_stat': 'VT_GETSTATE',
    },
  },
  {
    header: 'linux/fb.h',
    take: {
      'struct fb_cmap': 'FBIOGETCMAP FBIOPUTCMAP',
      'struct fb_con2fbmap': 'FBIOGET_CON2FBMAP FBIOPUT_CON2FBMAP',
      'struct fb_fix_screeninfo': 'FBIOGET_FSCREENINFO',
      'struct fb_var_screeninfo': 'FBIOGET_VSCREENINFO FBIOPAN_DISPLAY FBIOPUT_VSCREENINFO',
    },
  },
  // Linux's own idea of the time when they were made: a `long` for seconds.
  {
    header: 'asm/sockios.h',
    take: {
      int: 'FIOGETOWN FIOSETOWN SIOCATMARK SIOCGPGRP SIOCSPGRP',
      'struct __kernel_old_timeval': 'SIOCGSTAMP_OLD',
      'struct __kernel_old_timespec': 'SIOCGSTAMPNS_OLD',
    },
  },
  {
    header: 'linux/sockios.h',
    take: {
      int: 'SIOCOUTQNSD',
      'char[IFNAMSIZ]': 'SIOCBRADDBR SIOCBRDELBR',
      'unsigned long[3]': 'SIOCGIFBR SIOCSIFBR',
      'struct arpreq': 'SIOCDARP SIOCGARP SIOCSARP',
      'struct ifconf': 'SIOCGIFCONF',
      'struct ifreq': `SIOCADDDLCI SIOCADDMULTI SIOCBONDCHANGEACTIVE SIOCBONDENSLAVE SIOCBONDINFOQUERY
        SIOCBONDRELEASE SIOCBONDSETHWADDR SIOCBONDSLAVEINFOQUERY SIOCBRADDIF SIOCBRDELIF
        SIOCDELDLCI SIOCDELMULTI SIOCDIFADDR SIOCDRARP SIOCETHTOOL SIOCGHWTSTAMP SIOCGIFADDR SIOCGIFBRDADDR SIOCGIFCOUNT
        SIOCGIFDSTADDR SIOCGIFENCAP SIOCGIFFLAGS SIOCGIFHWADDR SIOCGIFINDEX SIOCGIFMAP SIOCGIFMEM
        SIOCGIFMETRIC SIOCGIFMTU SIOCGIFNAME SIOCGIFNETMASK SIOCGIFPFLAGS SIOCGIFSLAVE
        SIOCGIFTXQLEN SIOCGMIIPHY SIOCGMIIREG SIOCGRARP SIOCRTMSG SIOCSHWTSTAMP SIOCSIFADDR SIOCSIFBRDADDR
        SIOCSIFDSTADDR SIOCSIFENCAP SIOCSIFFLAGS SIOCSIFHWADDR SIOCSIFHWBROADCAST SIOCSIFLINK
        SIOCSIFMAP SIOCSIFMEM SIOCSIFMETRIC SIOCSIFMTU SIOCSIFNAME SIOCSIFNETMASK SIOCSIFPFLAGS
        SIOCSIFSLAVE SIOCSIFTXQLEN SIOCSMIIREG SIOCSRARP SIOCWANDEV`,
      // What sockets of AF_INET6 take for the same.
      'struct in6_ifreq': 'SIOCDIFADDR SIOCSIFADDR SIOCSIFDSTADDR',
      'struct rtentry': 'SIOCADDRT SIOCDELRT',
      'struct in6_rtmsg': 'SIOCADDRT SIOCDELRT',
      'struct vlan_ioctl_args': 'SIOCGIFVLAN SIOCSIFVLAN',
    },
    ranges: { 'struct ifreq': ['SIOCDEVPRIVATE', 16] },
  },
  {
    header: 'linux/wireless.h',
    take: {},
    ranges: { 'struct iwreq': ['SIOCIWFIRST', 256] },
  },
  { header: 'linux/vm_sockets.h', take: { 'unsigned int': 'IOCTL_VM_SOCKETS_GET_LOCAL_CID' } },
  {
    header: 'linux/loop.h',
    take: {
      'struct loop_config': 'LOOP_CONFIGURE',
      'struct loop_info': 'LOOP_GET_STATUS LOOP_SET_STATUS',
      'struct loop_info64': 'LOOP_GET_STATUS64 LOOP_SET_STATUS64',
    },
  },
  {
    header: 'linux/hdreg.h',
    take: {
      'char[4]': 'HDIO_DRIVE_CMD',
      'char[7]': 'HDIO_DRIVE_TASK',
      'struct hd_driveid': 'HDIO_GET_IDENTITY',
      'struct hd_geometry': 'HDIO_GETGEO',
      'unsigned long': 'HDIO_GET_32BIT HDIO_GET_MULTCOUNT HDIO_GET_UNMASKINTR',
    },
  },
  {
    header: 'linux/cdrom.h',
    take: {
      // A place to read from, and the buffer that receives what was read.
      'char[CD_FRAMESIZE_RAW]': 'CDROMREADRAW',
      'char[CD_FRAMESIZE]': 'CDROMREADCOOKED CDROMREADMODE1',
      'char[CD_FRAMESIZE_RAW0]': 'CDROMREADMODE2',
      'char[CD_FRAMESIZE_RAWER]': 'CDROMREADALL',
      'union dvd_authinfo': 'DVD_AUTH',
      'union dvd_struct': 'DVD_READ_STRUCT',
      long: 'CDROM_LAST_WRITTEN CDROM_NEXT_WRITABLE',
      'struct cdrom_blk': 'CDROMPLAYBLK',
      'struct cdrom_generic_command': 'CDROM_SEND_PACKET',
      'struct cdrom_mcn': 'CDROM_GET_MCN',
      'struct cdrom_msf': 'CDROMPLAYMSF CDROMSEEK',
      'struct cdrom_multisession': 'CDROMMULTISESSION',
      'struct cdrom_read_audio': 'CDROMREADAUDIO',
      'struct cdrom_subchnl': 'CDROMSUBCHNL',
      'struct cdrom_ti': 'CDROMPLAYTRKIND',
      'struct cdrom_timed_media_change_info': 'CDROM_TIMED_MEDIA_CHANGE',
      'struct cdrom_tocentry': 'CDROMREADTOCENTRY',
      'struct cdrom_tochdr': 'CDROMREADTOCHDR',
      'struct cdrom_volctrl': 'CDROMVOLCTRL CDROMVOLREAD',
    },
  },
  {
    header: 'linux/i2c-dev.h',
    take: {
      'struct i2c_rdwr_ioctl_data': 'I2C_RDWR',
      'struct i2c_smbus_ioctl_data': 'I2C_SMBUS',
      'unsigned long': 'I2C_FUNCS',
    },
  },
  { header: 'linux/lp.h', take: { int: 'LPGETFLAGS LPGETIRQ LPGETSTATUS' } },
  { header: 'linux/fd.h', take: { 'struct floppy_raw_cmd': 'FDRAWCMD' } },
  {
    header: 'linux/vfio.h',
    take: {
      int: 'VFIO_GROUP_SET_CONTAINER',
      'struct vfio_device_info.num_irqs': 'VFIO_DEVICE_GET_INFO',
      'struct vfio_group_status': 'VFIO_GROUP_GET_STATUS',
      'struct vfio_iommu_type1_dma_map': 'VFIO_IOMMU_MAP_DMA',
      'struct vfio_iommu_type1_dma_unmap.size': 'VFIO_IOMMU_UNMAP_DMA',
      'struct vfio_iommu_type1_info.iova_pgsizes': 'VFIO_IOMMU_GET_INFO',
      'struct vfio_irq_info.count': 'VFIO_DEVICE_GET_IRQ_INFO',
      'struct vfio_irq_set.count': 'VFIO_DEVICE_SET_IRQS',
      'struct vfio_pci_hot_reset.count': 'VFIO_DEVICE_PCI_HOT_RESET',
      'struct vfio_pci_hot_reset_info.count': 'VFIO_DEVICE_GET_PCI_HOT_RESET_INFO',
      'struct vfio_region_info.offset': 'VFIO_DEVICE_GET_REGION_INFO',
    },
  },
  {
    header: 'linux/watch_queue.h',
    take: { 'struct watch_notification_filter': 'IOC_WATCH_QUEUE_SET_FILTER' },
  },
  // The number says how long a pointer is.
  {
    header: 'linux/perf_event.h',
    take: { __u64: 'PERF_EVENT_IOC_ID', 'struct perf_event_query_bpf': 'PERF_EVENT_IOC_QUERY_BPF' },
  },
  {
    header: 'linux/pps.h',
    take: {
      'struct pps_bind_args': 'PPS_KC_BIND',
      'struct pps_fdata': 'PPS_FETCH',
      'struct pps_kparams': 'PPS_GETPARAMS PPS_SETPARAMS',
    },
  },
  { header: 'linux/pps_gen.h', take: { 'struct pps_gen_event': 'PPS_GEN_FETCHEVENT' } },
  {
    header: 'linux/phantom.h',
    take: {
      'struct phm_reg': 'PHN_GETREG PHN_GET_REG PHN_SETREG PHN_SET_REG',
      'struct phm_regs': 'PHN_GETREGS PHN_GET_REGS PHN_SETREGS PHN_SET_REGS',
    },
  },
  {
    header: 'linux/user_events.h',
    take: { 'struct user_reg': 'DIAG_IOCSREG', 'struct user_unreg': 'DIAG_IOCSUNREG' },
  },
  {
    header: 'linux/isst_if.h',
    take: {
      'struct isst_clos_param': 'ISST_IF_CLOS_PARAM',
      'struct isst_core_power': 'ISST_IF_CORE_POWER_STATE',
      'struct isst_if_clos_assoc_cmds': 'ISST_IF_CLOS_ASSOC',
      'struct isst_if_cpu_map': 'ISST_IF_GET_PHY_ID',
      'struct isst_if_io_regs': 'ISST_IF_IO_CMD',
      'struct isst_if_mbox_cmds': 'ISST_IF_MBOX_COMMAND',
      'struct isst_if_msr_cmds': 'ISST_IF_MSR_COMMAND',
      'struct isst_if_platform_info': 'ISST_IF_GET_PLATFORM_INFO',
      'struct isst_perf_feature_control': 'ISST_IF_PERF_SET_FEATURE',
      'struct isst_perf_level_control': 'ISST_IF_PERF_SET_LEVEL',
      'struct isst_perf_level_cpu_mask':
        'ISST_IF_GET_BASE_FREQ_CPU_MASK ISST_IF_GET_PERF_LEVEL_CPU_MASK',
      'struct isst_perf_level_data_info': 'ISST_IF_GET_PERF_LEVEL_INFO',
      'struct isst_perf_level_info': 'ISST_IF_PERF_LEVELS',
      'struct isst_base_freq_info': 'ISST_IF_GET_BASE_FREQ_INFO',
      'struct isst_tpmi_instance_count': 'ISST_IF_COUNT_TPMI_INSTANCES',
      'struct isst_turbo_freq_info': 'ISST_IF_GET_TURBO_FREQ_INFO',
    },
  },
  // The number says `unsigned long`: the command that it points at.
  {
    header: 'linux/kvm.h',
    take: {
      'struct kvm_sev_cmd': 'KVM_MEMORY_ENCRYPT_OP',
      'struct kvm_tdx_cmd': 'KVM_MEMORY_ENCRYPT_OP',
    },
  },
  // The numbers say `int` and `size_t`.
  { header: 'linux/i8k.h', take: { 'char[16]': 'I8K_MACHINE_ID', 'int[2]': 'I8K_SET_FAN' } },
  // The number says `__s32`.
  { header: 'mtd/ubi-user.h', take: { 'struct ubi_leb_change_req': 'UBI_IOCEBCH' } },
  // The number says `void *`.
  { header: 'linux/udf_fs_i.h', take: { 'char[32]': 'UDF_GETVOLIDENT' } },
];

/**
 * Requests for which no number could tell: a field of the structure, or the driver, decides how much follows
 * or is pointed at. No check reads it: the caller is responsible for lengths inside structures.
 */
export const followedRequests: Readonly<Record<string, string>> = {
  'AUTOFS_DEV_IOCTL_*': '`size` bytes',
  BLKREPORTZONE: '`nr_zones` of `blk_zone` behind the header',
  BTRFS_IOC_FILE_EXTENT_SAME: '`dest_count` of `btrfs_ioctl_same_extent_info` behind the header',
  BTRFS_IOC_GET_CSUMS: '`buf_size` bytes behind the header',
  BTRFS_IOC_SPACE_INFO: '`space_slots` of `btrfs_ioctl_space_info` behind the header',
  BTRFS_IOC_TREE_SEARCH_V2: '`buf_size` bytes behind the header',
  CXL_MEM_QUERY_COMMANDS: '`n_commands` of `cxl_command_info` behind the header',
  'DM_*': '`data_size` bytes',
  DMA_BUF_SET_NAME: 'a C string',
  DIAG_IOCSDEL: 'a C string',
  EXT4_IOC_GETFSUUID: '`fsu_len` bytes behind the header',
  EXT4_IOC_SETFSUUID: '`fsu_len` bytes behind the header',
  EXT4_IOC_GET_ES_CACHE: '`fm_extent_count` of `fiemap_extent` behind the header',
  FIDEDUPERANGE: '`dest_count` of `file_dedupe_range_info` behind the header',
  FS_IOC_ADD_ENCRYPTION_KEY: '`raw_size` bytes behind the header',
  FS_IOC_FIEMAP: '`fm_extent_count` of `fiemap_extent` behind the header',
  FS_IOC_GETFSMAP: '`fmh_count` of `fsmap` behind the header',
  FS_IOC_GET_ENCRYPTION_POLICY_EX: '`policy_size` bytes behind the first eight',
  FS_IOC_MEASURE_VERITY: '`digest_size` bytes behind the header',
  FS_IOC_SET_ENCRYPTION_POLICY: 'a policy of the version that its first byte says',
  'FWCTL_*': '`size` bytes',
  HDIO_DRIVE_CMD: 'as many sectors of 512 bytes as the fourth byte says, behind it',
  'IOMMU_*': '`size` bytes',
  JSIOCGCORR: 'a `js_corr` for each axis of the joystick',
  JSIOCSCORR: 'a `js_corr` for each axis of the joystick',
  KCOV_REMOTE_ENABLE: '`num_handles` numbers behind the header',
  KVM_GET_CPUID2: '`nent` of `kvm_cpuid_entry2` behind the header',
  KVM_GET_EMULATED_CPUID: '`nent` of `kvm_cpuid_entry2` behind the header',
  KVM_GET_MSRS: '`nmsrs` of `kvm_msr_entry` behind the header',
  KVM_GET_MSR_FEATURE_INDEX_LIST: '`nmsrs` numbers behind the header',
  KVM_GET_MSR_INDEX_LIST: '`nmsrs` numbers behind the header',
  KVM_GET_NESTED_STATE: '`size` bytes',
  KVM_GET_REG_LIST: '`n` numbers behind the header',
  KVM_GET_SUPPORTED_CPUID: '`nent` of `kvm_cpuid_entry2` behind the header',
  KVM_GET_SUPPORTED_HV_CPUID: '`nent` of `kvm_cpuid_entry2` behind the header',
  KVM_GET_XSAVE2: 'as many bytes as `KVM_CHECK_EXTENSION` tells of `KVM_CAP_XSAVE2`',
  KVM_SET_CPUID: '`nent` of `kvm_cpuid_entry` behind the header',
  KVM_SET_CPUID2: '`nent` of `kvm_cpuid_entry2` behind the header',
  KVM_SET_GSI_ROUTING: '`nr` of `kvm_irq_routing_entry` behind the header',
  KVM_SET_MSRS: '`nmsrs` of `kvm_msr_entry` behind the header',
  KVM_SET_NESTED_STATE: '`size` bytes',
  KVM_SET_PMU_EVENT_FILTER: '`nevents` numbers behind the header',
  KVM_SET_SIGNAL_MASK: '`len` bytes behind the header',
  KVM_SET_XSAVE: 'as many bytes as `KVM_CHECK_EXTENSION` tells of `KVM_CAP_XSAVE2`',
  MMC_IOC_MULTI_CMD: '`num_of_cmds` of `mmc_ioc_cmd` behind the header',
  'ND_IOCTL_*': 'the lengths in the header',
  OTPGETREGIONINFO: 'an `otp_info` for each region of the chip, at most 4096 bytes',
  PERF_EVENT_IOC_MODIFY_ATTRIBUTES: '`size` bytes, 64 where that is 0',
  PERF_EVENT_IOC_QUERY_BPF: '`ids_len` numbers behind the header',
  PERF_EVENT_IOC_SET_FILTER: 'a C string',
  RDMA_VERBS_IOCTL: '`num_attrs` of `ib_uverbs_attr` behind the header',
  RNDADDENTROPY: '`buf_size` bytes behind the header',
  'SIOC*': 'an `ifreq` is read where the socket, or tun, doesn’t know the number',
  'SIOCPROTOPRIVATE … + 15': 'what the protocol of the socket takes',
  SNDRV_CTL_IOCTL_TLV_COMMAND: '`length` bytes behind the header',
  SNDRV_CTL_IOCTL_TLV_READ: '`length` bytes behind the header',
  SNDRV_CTL_IOCTL_TLV_WRITE: '`length` bytes behind the header',
  STP_POLICY_ID_GET: '`size` bytes',
  STP_POLICY_ID_SET: '`size` bytes',
  TIOCLINUX: 'what the first byte, the subcode, takes',
  TUNSETTXFILTER: 'a `tun_filter`, `count` addresses of six bytes behind it',
  UDF_GETEABLOCK: 'as many bytes as the file has of extended attributes',
  UDMABUF_CREATE_LIST: '`count` of `udmabuf_create_item` behind the header',
  UI_SET_PHYS: 'a C string',
  USBDEVFS_ALLOC_STREAMS: '`num_eps` bytes behind the header',
  USBDEVFS_FREE_STREAMS: '`num_eps` bytes behind the header',
  USBDEVFS_SUBMITURB: '`number_of_packets` of `usbdevfs_iso_packet_desc` behind the header',
  'USB_RAW_IOCTL_*': '`length` bytes behind the header',
  'VBG_IOCTL_*': 'the lengths in the header',
  VDUSE_CREATE_DEV: '`config_size` bytes behind the header',
  VDUSE_DEV_SET_CONFIG: '`length` bytes behind the header',
  'VFIO_*': '`argsz` bytes, or as many entries as `count` says',
  VHOST_GET_FEATURES_ARRAY: '`count` numbers behind the header',
  VHOST_SET_FEATURES_ARRAY: '`count` numbers behind the header',
  VHOST_SET_MEM_TABLE: '`nregions` of `vhost_memory_region` behind the header',
  VHOST_VDPA_GET_CONFIG: '`len` bytes behind the header',
  VHOST_VDPA_SET_CONFIG: '`len` bytes behind the header',
};
