import { extract } from './extract.mjs';

/** Newer emulators know more calls: docs/adr/0004-emulators.md has what was measured. */
const emulatorAttempts = [
  { suites: ['trixie', 'trixie-backports'], packages: ['qemu-user/trixie-backports'] },
  ...['trixie', 'stable'].map((suite) => ({ suites: [suite], packages: ['qemu-user'] })),
];

const nodePackages = ['base-files', 'dash', 'coreutils', 'libatomic1', 'nodejs'];

/**
 * A small Debian with a Node of another architecture.
 *
 * @param {import('../../targets/src/index.ts').Target} target
 * @returns {Promise<string>} its folder.
 */
export function nodeRoot(target) {
  return extract({
    name: target.name,
    debianArch: target.debian,
    attempts: target.node.suites.map((suite) => ({ suites: [suite], packages: nodePackages })),
    files: { 'etc/hosts': '127.0.0.1 localhost\n', 'etc/hostname': 'emulated\n', emulator: '' },
    folders: ['proc', 'dev', 'sys', 'tmp', 'repo'],
    witness: 'usr/bin/node',
  });
}

/**
 * User-mode emulators for this machine, newer than its own distribution's.
 *
 * @param {string} debianArch of this machine.
 * @returns {Promise<string>} the folder that holds `usr/bin/qemu-*`.
 */
export function emulatorRoot(debianArch) {
  return extract({
    name: 'emulators',
    debianArch,
    attempts: emulatorAttempts,
    files: {},
    folders: [],
    witness: 'usr/bin/qemu-arm',
  });
}
