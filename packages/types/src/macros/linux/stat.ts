import type { Integer } from '../../engine.ts';
import {
  S_IFBLK,
  S_IFCHR,
  S_IFDIR,
  S_IFIFO,
  S_IFLNK,
  S_IFMT,
  S_IFREG,
  S_IFSOCK,
} from '../../generated/linux/stat.declared.ts';
import { uint } from '../check.ts';

/**
 * S_ISLNK(mode) tells whether a mode, as in `st_mode` and `stx_mode`, is a symbolic link's.
 *
 * @see man 7 inode, <linux/stat.h>
 */
export function S_ISLNK(mode: Integer): boolean {
  return (uint('S_ISLNK: mode', mode) & S_IFMT) === S_IFLNK;
}

/** S_ISREG(mode) tells whether a mode is a regular file's. See {@link S_ISLNK}. */
export function S_ISREG(mode: Integer): boolean {
  return (uint('S_ISREG: mode', mode) & S_IFMT) === S_IFREG;
}

/** S_ISDIR(mode) tells whether a mode is a directory's. See {@link S_ISLNK}. */
export function S_ISDIR(mode: Integer): boolean {
  return (uint('S_ISDIR: mode', mode) & S_IFMT) === S_IFDIR;
}

/** S_ISCHR(mode) tells whether a mode is a character device's. See {@link S_ISLNK}. */
export function S_ISCHR(mode: Integer): boolean {
  return (uint('S_ISCHR: mode', mode) & S_IFMT) === S_IFCHR;
}

/** S_ISBLK(mode) tells whether a mode is a block device's. See {@link S_ISLNK}. */
export function S_ISBLK(mode: Integer): boolean {
  return (uint('S_ISBLK: mode', mode) & S_IFMT) === S_IFBLK;
}

/** S_ISFIFO(mode) tells whether a mode is a pipe's, named or not. See {@link S_ISLNK}. */
export function S_ISFIFO(mode: Integer): boolean {
  return (uint('S_ISFIFO: mode', mode) & S_IFMT) === S_IFIFO;
}

/** S_ISSOCK(mode) tells whether a mode is a socket's. See {@link S_ISLNK}. */
export function S_ISSOCK(mode: Integer): boolean {
  return (uint('S_ISSOCK: mode', mode) & S_IFMT) === S_IFSOCK;
}
