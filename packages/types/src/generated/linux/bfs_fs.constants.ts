// Generated from Linux 7.3.4 <linux/bfs_fs.h> by "pnpm generate". Do not edit.
export const BFS_BSIZE = 512,
  BFS_BSIZE_BITS = 9,
  BFS_DIRENT_SIZE = 16,
  BFS_DIRS_PER_BLOCK = 32,
  BFS_INODES_PER_BLOCK = 8,
  BFS_MAGIC = 464386766,
  BFS_NAMELEN = 14,
  BFS_ROOT_INO = 2,
  BFS_VDIR = 2,
  BFS_VREG = 1;
