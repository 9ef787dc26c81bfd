// What the paths may cost, as ratios to the first path of their work.

export const limits = [
  { work: 'getppid', path: 'syscall0', most: 1.22 },
  { work: 'getppid', path: 'batch of 256', most: 1.04 },
  { work: 'read of 4 KiB', path: 'syscall, view', most: 1.16 },
  { work: 'open, fstat, read, close', path: 'batch, one crossing', most: 1 },
  { work: 'a program, to its end', path: 'spawn, 800 MB', most: 2 },
];
