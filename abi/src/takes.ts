/**
 * The C types that constants at the root take, by type: requests of ioctl whose number encodes a size (for
 * the others see `touched/requests`), options of sockets, control messages, and requests of seccomp. A
 * structure that one of these takes is at the root too; a test asks for every such constant.
 */
export const takes: Readonly<Record<string, string>> = {
  // Terminals.
  'struct termios2': 'TCGETS2 TCSETS2 TCSETSF2 TCSETSW2',
  'struct ltchars': 'TIOCGLTC TIOCSLTC',
  'struct sgttyb': 'TIOCGETP TIOCSETN TIOCSETP',
  'struct tchars': 'TIOCGETC TIOCSETC',
  'struct serial_iso7816': 'TIOCGISO7816 TIOCSISO7816',
  // Options of sockets.
  'struct linger': 'SO_LINGER',
  'struct sock_filter[]': 'SO_GET_FILTER',
  'struct sock_fprog': 'SO_ATTACH_FILTER SO_ATTACH_REUSEPORT_CBPF',
  'struct sock_txtime': 'SO_TXTIME',
  'struct so_timestamping': 'SO_TIMESTAMPING SO_TIMESTAMPING_NEW SO_TIMESTAMPING_OLD',
  'struct __kernel_sockaddr_storage': 'SO_PEERNAME',
  'struct __kernel_sock_timeval':
    'SO_RCVTIMEO SO_RCVTIMEO_NEW SO_SNDTIMEO SO_SNDTIMEO_NEW SO_TIMESTAMP SO_TIMESTAMP_NEW',
  'struct __kernel_old_timeval': 'SO_RCVTIMEO_OLD SO_SNDTIMEO_OLD SO_TIMESTAMP_OLD',
  'struct __kernel_timespec': 'SO_TIMESTAMPNS SO_TIMESTAMPNS_NEW',
  'struct __kernel_old_timespec': 'SO_TIMESTAMPNS_OLD',
  'struct ucred': 'SO_PEERCRED SCM_CREDENTIALS',
  'struct dmabuf_token[]': 'SO_DEVMEM_DONTNEED',
  'struct dmabuf_cmsg': 'SO_DEVMEM_DMABUF SO_DEVMEM_LINEAR',
  'char[]': 'SO_BINDTODEVICE SO_PEERSEC SCM_SECURITY',
  'int[]': 'SCM_RIGHTS',
  'unsigned int[]': 'SO_MEMINFO SO_PEERGROUPS',
  __u64: 'SO_COOKIE SO_NETNS_COOKIE SECCOMP_IOCTL_NOTIF_ID_VALID SECCOMP_IOCTL_NOTIF_SET_FLAGS',
  'unsigned long': 'SO_MAX_PACING_RATE',
  'unsigned int': 'TIOCGDEV TIOCGPTN',
  int: `SCM_PIDFD SO_ACCEPTCONN SO_ATTACH_BPF SO_ATTACH_REUSEPORT_EBPF SO_BINDTOIFINDEX SO_BPF_EXTENSIONS
    SO_BROADCAST SO_BSDCOMPAT SO_BUF_LOCK SO_BUSY_POLL SO_BUSY_POLL_BUDGET SO_CNX_ADVICE SO_DEBUG
    SO_DETACH_BPF SO_DETACH_FILTER SO_DETACH_REUSEPORT_BPF SO_DOMAIN SO_DONTROUTE SO_ERROR SO_INCOMING_CPU
    SO_INCOMING_NAPI_ID SO_INQ SO_KEEPALIVE SO_LOCK_FILTER SO_MARK SO_NOFCS SO_NO_CHECK SO_OOBINLINE
    SO_PASSCRED SO_PASSPIDFD SO_PASSRIGHTS SO_PASSSEC SO_PEEK_OFF SO_PEERPIDFD SO_PREFER_BUSY_POLL
    SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVBUFFORCE SO_RCVLOWAT SO_RCVMARK SO_RCVPRIORITY SO_RESERVE_MEM
    SO_REUSEADDR SO_REUSEPORT SO_RIGHTS_NOTRUNC SO_RXQ_OVFL SO_SELECT_ERR_QUEUE SO_SNDBUF SO_SNDBUFFORCE
    SO_SNDLOWAT SO_TXREHASH SO_TYPE SO_WIFI_STATUS SO_ZEROCOPY TIOCGEXCL TIOCGPKT TIOCGPTLCK TIOCSIG
    TIOCSPTLCK`,
  // Seccomp's notifications.
  'struct seccomp_notif': 'SECCOMP_IOCTL_NOTIF_RECV',
  'struct seccomp_notif_resp': 'SECCOMP_IOCTL_NOTIF_SEND',
  'struct seccomp_notif_addfd': 'SECCOMP_IOCTL_NOTIF_ADDFD',
};

/**
 * The same of operations, such as those of `ptrace`, where an argument takes memory without naming a record.
 * One that names its record has it in its type.
 */
export const operandTypes: Readonly<Record<string, string>> = {
  'struct io_uring_probe': 'IORING_REGISTER_PROBE',
  'struct io_uring_rsrc_register': 'IORING_REGISTER_BUFFERS2 IORING_REGISTER_FILES2',
  'struct io_uring_rsrc_update2': 'IORING_REGISTER_BUFFERS_UPDATE IORING_REGISTER_FILES_UPDATE2',
  'struct prctl_mm_map': 'PR_SET_MM',
  'struct ptrace_peeksiginfo_args': 'PTRACE_PEEKSIGINFO',
  'struct ptrace_syscall_info': 'PTRACE_GET_SYSCALL_INFO',
  'struct sock_filter[]': 'PTRACE_SECCOMP_GET_FILTER',
};

/** Operations that take such memory, and in it texts, bytes or numbers. */
export const takesNoRecord: readonly string[] = `
  GETALL IORING_REGISTER_IOWQ_AFF KEYCTL_CAPABILITIES KEYCTL_DESCRIBE KEYCTL_DH_COMPUTE
  KEYCTL_GET_SECURITY KEYCTL_INSTANTIATE KEYCTL_PKEY_DECRYPT KEYCTL_PKEY_ENCRYPT KEYCTL_PKEY_SIGN
  KEYCTL_PKEY_VERIFY KEYCTL_READ KEYCTL_UPDATE PR_GET_AUXV PR_GET_NAME PR_GET_SHADOW_STACK_STATUS
  PR_GET_TID_ADDRESS PR_SET_SYSCALL_USER_DISPATCH PTRACE_GETEVENTMSG PTRACE_PEEKDATA PTRACE_PEEKTEXT
  PTRACE_PEEKUSR SETALL
`
  .trim()
  .split(/\s+/);

/** Constants of the same families that take a number or nothing, or that no kernel implements. */
export const takesNothing: readonly string[] = `
  FIOCLEX FIONCLEX SO_SECURITY_AUTHENTICATION SO_SECURITY_ENCRYPTION_NETWORK
  SO_SECURITY_ENCRYPTION_TRANSPORT TCFLSH TCGETX TCSBRK TCSBRKP TCSETX TCSETXF TCSETXW TCXONC TIOCCBRK
  TIOCCONS TIOCEXCL TIOCGPTPEER TIOCMIWAIT TIOCNOTTY TIOCNXCL TIOCSBRK TIOCSCTTY TIOCSERCONFIG
  TIOCSERGSTRUCT TIOCSTART TIOCSTOP TIOCVHANGUP
`
  .trim()
  .split(/\s+/);

/** Constants that share a prefix with requests and are none. */
export const noRequests: readonly string[] = `
  TIOCM_CAR TIOCM_CD TIOCM_CTS TIOCM_DSR TIOCM_DTR TIOCM_LE TIOCM_LOOP TIOCM_OUT1 TIOCM_OUT2 TIOCM_RI TIOCM_RNG
  TIOCM_RTS TIOCM_SR TIOCM_ST TIOCPKT_DATA TIOCPKT_DOSTOP TIOCPKT_FLUSHREAD TIOCPKT_FLUSHWRITE TIOCPKT_IOCTL TIOCPKT_NOSTOP
  TIOCPKT_START TIOCPKT_STOP TIOCSER_TEMT
`
  .trim()
  .split(/\s+/);
