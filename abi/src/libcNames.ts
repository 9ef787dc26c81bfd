/** A name that a C library has and the kernel's headers lack. */
export interface LibcName {
  /** The kernel's name for the same. */
  readonly kernel: string;
  /** The header of libc that has it. */
  readonly header: string;
}

const names = (header: string, kernels: Readonly<Record<string, string>>): [string, LibcName][] =>
  Object.entries(kernels).map(([name, kernel]) => [name, { kernel, header }]);

/**
 * Constants of libc, by their names there. `linux-syscalls` exports those whose kernel constant is of a
 * family; for the others a page tells the kernel's name.
 */
export const libcConstants: Readonly<Record<string, LibcName>> = Object.fromEntries([
  ...names('fcntl.h', { O_ASYNC: 'FASYNC', O_FSYNC: 'O_SYNC', O_RSYNC: 'O_SYNC' }),
  ...names('signal.h', { SIGCLD: 'SIGCHLD' }),
  ...names('sched.h', { SCHED_OTHER: 'SCHED_NORMAL' }),
  ...names('sys/mman.h', {
    MAP_ANON: 'MAP_ANONYMOUS',
    POSIX_MADV_NORMAL: 'MADV_NORMAL',
    POSIX_MADV_RANDOM: 'MADV_RANDOM',
    POSIX_MADV_SEQUENTIAL: 'MADV_SEQUENTIAL',
    POSIX_MADV_WILLNEED: 'MADV_WILLNEED',
  }),
  ...names('sys/resource.h', { RLIMIT_OFILE: 'RLIMIT_NOFILE' }),
  ...names('sys/stat.h', { S_IREAD: 'S_IRUSR', S_IWRITE: 'S_IWUSR', S_IEXEC: 'S_IXUSR' }),
  ...names('errno.h', { ENOTSUP: 'EOPNOTSUPP' }),
  ...names('limits.h', { IOV_MAX: 'UIO_MAXIOV', HOST_NAME_MAX: '__NEW_UTS_LEN' }),
  ...names('sys/select.h', { FD_SETSIZE: '__FD_SETSIZE' }),
  ...names('net/if.h', { IF_NAMESIZE: 'IFNAMSIZ' }),
  ...names('netinet/in.h', {
    IPV6_JOIN_GROUP: 'IPV6_ADD_MEMBERSHIP',
    IPV6_LEAVE_GROUP: 'IPV6_DROP_MEMBERSHIP',
  }),
  ...names('net/ethernet.h', {
    ETHERTYPE_ARP: 'ETH_P_ARP',
    ETHERTYPE_IP: 'ETH_P_IP',
    ETHERTYPE_IPV6: 'ETH_P_IPV6',
    ETHERTYPE_VLAN: 'ETH_P_8021Q',
  }),
]);

/** Structures of libc, by their names there. */
export const libcRecords: Readonly<Record<string, LibcName>> = Object.fromEntries([
  ...names('dirent.h', { 'struct dirent': 'struct linux_dirent64' }),
  ...names('sys/socket.h', {
    'struct msghdr': 'struct user_msghdr',
    'struct sockaddr_storage': 'struct __kernel_sockaddr_storage',
  }),
  ...names('signal.h', {
    siginfo_t: 'struct siginfo',
    stack_t: 'struct sigaltstack',
    ucontext_t: 'struct ucontext',
  }),
  ...names('sys/select.h', { fd_set: 'struct __kernel_fd_set' }),
  ...names('sys/user.h', { 'struct user_fpregs_struct': 'struct user_i387_struct' }),
  ...names('sys/utsname.h', { 'struct utsname': 'struct new_utsname' }),
  ...names('netinet/ip.h', { 'struct ip': 'struct iphdr' }),
  ...names('netinet/ip6.h', { 'struct ip6_hdr': 'struct ipv6hdr' }),
  ...names('netinet/icmp6.h', { 'struct icmp6_hdr': 'struct icmp6hdr' }),
  ...names('net/ethernet.h', { 'struct ether_header': 'struct ethhdr' }),
]);
