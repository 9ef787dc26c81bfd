/**
 * Records with pointers that the kernel follows: their fields, and how the kernel knows the length of the
 * memory there. No check reads them; a view stored in a pointer field is kept alive.
 */
export const followed: Readonly<Record<string, string>> = {
  robust_list_head: '`list`, and on from there, when the thread ends',
  futex_waitv: '`uaddr`: four bytes, with `FUTEX2_NUMA` eight',
  io_uring_buf_reg: '`ring_addr`: as many `io_uring_buf` as `ring_entries` says',
  io_uring_mem_region_reg:
    '`region_uptr`: an `io_uring_region_desc`, whose `user_addr` is followed, too',
  io_uring_rsrc_update: '`data`: as many descriptors or `iovec` as are registered',
  io_uring_sqe: '`addr`, `addr2`, `addr3`: what the request says',
  iocb: '`aio_buf`: `aio_nbytes` bytes, or as many `iovec`; until the request is done',
  iovec: '`iov_base`: `iov_len` bytes',
  kexec_segment: '`buf`: `bufsz` bytes',
  keyctl_kdf_params: '`hashname`: a C string; `otherinfo`: `otherinfolen` bytes',
  mmsghdr: 'those of its `msghdr`',
  msghdr:
    '`msg_name`: `msg_namelen` bytes; `msg_iov`: `msg_iovlen` of `iovec`; `msg_control`: `msg_controllen` bytes',
  sigaction: '`sa_handler`, `sa_restorer`: code that runs when the signal comes',
  stack_t: '`ss_sp`: `ss_size` bytes, for as long as the thread has that stack',
  sock_fprog: '`filter`: `len` of `sock_filter`',
  xattr_args: '`value`: `size` bytes',
};

/** Records with pointers that the kernel stores or returns without following them, with the reason. */
export const opaque: Readonly<Record<string, string>> = {
  sigevent: 'the value comes back with the signal; the function is called by libc',
  siginfo: 'the kernel passes the values of a signal on to its receiver',
};
