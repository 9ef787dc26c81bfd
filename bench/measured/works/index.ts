// Every work, in the order of the tables.

import type { Work } from '../paths.ts';
import * as directory from './directory.ts';
import * as epoll from './epoll.ts';
import * as errors from './errors.ts';
import * as getppid from './getppid.ts';
import * as read from './read.ts';
import * as smallFile from './smallFile.ts';
import * as statx from './statx.ts';
import * as write from './write.ts';

export const works: readonly Work[] = [
  getppid,
  read,
  write,
  smallFile,
  statx,
  directory,
  epoll,
  errors,
].flatMap((family) => family.works);
