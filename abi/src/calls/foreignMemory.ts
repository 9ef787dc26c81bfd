import { call, count, direct, fd, flags, recordsIn, scalar } from '../language.ts';

// Calls on the memory of another process.

const iovecWord = 'Addresses and lengths inside the vectors are not checked.';
const vectors = [
  scalar('pid', 'the process; this one too', { type: 'pid_t' }),
  recordsIn('local_iov', 'addresses and lengths here', { record: 'iovec', count: 'liovcnt' }),
  count('liovcnt', 'how many of them, at most 1024', { of: 'local_iov', type: 'size_t' }),
  recordsIn('remote_iov', 'addresses and lengths there', { record: 'iovec', count: 'riovcnt' }),
  count('riovcnt', 'how many of them, at most 1024', { of: 'remote_iov', type: 'size_t' }),
  scalar('flags', '0', { type: 'ulong', default: 0 }),
];
const words = ['pid', 'local_iov', 'liovcnt', 'remote_iov', 'riovcnt', 'flags'] as const;
const errors = {
  EFAULT: 'the first byte asked for can’t be reached, here or there',
  EPERM: 'this process may not trace that one (it is another user’s, or Yama forbids it)',
  ESRCH: 'no such process',
  EINVAL: 'a flag, more than 1024 vectors, or a sum of lengths that is too large',
};

export const process_vm_readv = call({
  does: 'copies memory of another process into this one',
  arguments: vectors,
  result: { kind: 'count', doc: 'how many bytes were copied, which may be fewer' },
  routes: direct('process_vm_readv', ...words),
  notes: [iovecWord],
  errors,
  since: '3.2',
  see: ['man 2 process_vm_readv'],
});

export const process_vm_writev = call({
  does: 'copies memory of this process into another one',
  arguments: vectors,
  result: { kind: 'count', doc: 'how many bytes were copied, which may be fewer' },
  routes: direct('process_vm_writev', ...words),
  notes: [iovecWord],
  errors,
  since: '3.2',
  see: ['man 2 process_vm_writev'],
});

const pidfd = fd('pidfd', 'a descriptor of the process, of `pidfd_open`');

export const process_madvise = call({
  does: 'tells the kernel how pages of a process will be used',
  arguments: [
    pidfd,
    recordsIn('iovec', 'addresses and lengths there', { record: 'iovec', count: 'vlen' }),
    count('vlen', 'how many of them, at most 1024', { of: 'iovec', type: 'size_t' }),
    flags('advice', '`MADV_COLD`, `MADV_PAGEOUT`, `MADV_WILLNEED`, `MADV_COLLAPSE` …', {
      family: 'MADV_',
    }),
    scalar('flags', '0', { type: 'uint', default: 0 }),
  ],
  result: { kind: 'count', doc: 'how many bytes the advice was taken for, which may be fewer' },
  routes: direct('process_madvise', 'pidfd', 'iovec', 'vlen', 'advice', 'flags'),
  notes: [iovecWord],
  errors: {
    EPERM: 'the process is another’s, and CAP_SYS_NICE is missing',
    EINVAL: 'advice that may not be given to others',
    ESRCH: 'the process is gone',
  },
  since: '5.10',
  see: ['man 2 process_madvise'],
});

export const process_mrelease = call({
  does: 'frees the memory of a process that is dying',
  arguments: [pidfd, scalar('flags', '0', { type: 'uint', default: 0 })],
  result: { kind: 'zero', doc: '0' },
  routes: direct('process_mrelease', 'pidfd', 'flags'),
  errors: { EINVAL: 'it is not dying, or a flag', ESRCH: 'it is gone', EAGAIN: 'not all yet' },
  since: '5.15',
  see: ['man 2 process_mrelease'],
});
