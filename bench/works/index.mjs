// Every work, in the order of the tables. Each has its name and the paths that do it, the C loop first,
// and may have few `runs` where each is long.

import * as directory from './directory.mjs';
import * as epoll from './epoll.mjs';
import * as errors from './errors.mjs';
import * as getppid from './getppid.mjs';
import * as read from './read.mjs';
import * as smallFile from './smallFile.mjs';
import * as statx from './statx.mjs';
import * as write from './write.mjs';

export const works = [getppid, read, write, smallFile, statx, directory, epoll, errors].flatMap(
  (family) => family.works,
);
