import { access, accessSync, existsSync, promises } from 'node:fs';
import { AT_FDCWD, F_OK, faccessat } from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS, syscall } from 'linux-syscalls/raw';
import { names } from '../files.ts';
import { byPeers, inC, its, itsCallback, itsPromise, ours, type Work } from '../paths.ts';
import { bytesOf, pathOf } from './scene.ts';

const path = pathOf(names.missing);
const bytes = bytesOf(path);

/** The action, whose error is what is measured. */
const caught = (action: () => unknown) => () => {
  try {
    action();
  } catch {
    return;
  }
  throw new Error('nothing was thrown');
};

export const works: readonly Work[] = [
  {
    work: 'ENOENT, thrown',
    paths: [
      inC('missing', [bytes]),
      ours(
        'faccessat',
        caught(() => faccessat(AT_FDCWD, path, F_OK)),
      ),
      its(
        'fs.accessSync',
        caught(() => accessSync(path)),
      ),
      itsPromise('fs.access', () => promises.access(path).catch(() => {})),
    ],
  },
  {
    work: 'ENOENT, not thrown',
    paths: [
      inC('missing', [bytes]),
      ours('syscall, view', () => syscall(SYS.faccessat, AT_FDCWD, bytes, F_OK)),
      ours('faccessat, nothrow', () => nothrow.faccessat(AT_FDCWD, path, F_OK)),
      ...byPeers(SYS.faccessat, AT_FDCWD, bytes, F_OK),
      its('fs.existsSync', () => existsSync(path)),
      itsCallback('fs.access', (done) => access(path, done)),
    ],
  },
];
