import type { Target } from '@linux-syscalls/targets';
import { extract } from './extract.ts';

/** Newer emulators know more calls: docs/adr/0004-emulators.md has what was measured. */
const emulatorAttempts = [
  { suites: ['trixie', 'trixie-backports'], packages: ['qemu-user/trixie-backports'] },
  ...['trixie', 'stable'].map((suite) => ({ suites: [suite], packages: ['qemu-user'] })),
];

const nodePackages = ['base-files', 'dash', 'coreutils', 'libatomic1', 'nodejs'];

/**
 * A small Debian with a Node of another architecture.
 *
 * @returns its folder.
 */
export function nodeRoot({ name, debian, node }: Target): Promise<string> {
  return extract({
    name,
    debianArch: debian,
    attempts: node.suites.map((suite) => ({ suites: [suite], packages: nodePackages })),
    files: { 'etc/hosts': '127.0.0.1 localhost\n', 'etc/hostname': 'emulated\n', emulator: '' },
    folders: ['proc', 'dev', 'sys', 'tmp', 'repo'],
    expected: 'usr/bin/node',
  });
}

/**
 * User-mode emulators for this machine, newer than its own distribution's.
 *
 * @returns the folder that holds `usr/bin/qemu-*`.
 */
export function emulatorRoot(host: Target): Promise<string> {
  return extract({
    name: 'emulators',
    debianArch: host.debian,
    attempts: emulatorAttempts,
    files: {},
    folders: [],
    expected: 'usr/bin/qemu-arm',
  });
}
